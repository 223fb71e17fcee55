import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CatalogueIndexer } from '#catalogue';
import { databaseOptions, HistoryWriter, SettableClock, Transactions } from '#platform';
import { type EditionContent, ReleaseRegistry } from '#publication';
import { examine } from '../../apps/api/src/doctor/index.js';
import { FileError } from '../../apps/api/src/import/read-csv.js';
import { Importer, importFile } from '../../apps/api/src/import/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const files = path.join(import.meta.dirname, 'files');
const small = { file: path.join(files, 'register.csv'), mapping: path.join(files, 'register.yaml') };
const root = path.resolve(import.meta.dirname, '../..');
const wwc = {
  file: path.resolve(root, '../shared/data/wwc-findings.csv'),
  mapping: path.join(root, 'apps/api/src/import/mappings/what-works-clearinghouse.yaml'),
};

interface Entry {
  title: string;
  slug: string;
  content: EditionContent;
  status: string;
}

/** A database of its own with an importer on it, as the command line tool has. */
class Workbench {
  private constructor(
    private readonly database: TestDatabase,
    readonly db: DataSource,
    readonly importer: Importer,
    readonly releases: ReleaseRegistry,
  ) {}

  static async open(): Promise<Workbench> {
    const database = await createTestDatabase();
    const db = await new DataSource(databaseOptions(database.url)).initialize();
    const clock = new SettableClock('2026-06-01T09:00:00Z');
    const releases = new ReleaseRegistry();
    new CatalogueIndexer(releases).onModuleInit();
    const importer = new Importer(new Transactions(db), clock, new HistoryWriter(clock), releases);
    return new Workbench(database, db, importer, releases);
  }

  async run(
    source: { file: string; mapping: string },
    options: { dryRun?: boolean; skipRefused?: boolean } = {},
  ): Promise<{ done: boolean; output: string }> {
    const lines: string[] = [];
    const done = await importFile(
      this.importer,
      { ...source, dryRun: options.dryRun ?? false, skipRefused: options.skipRefused ?? false },
      (line) => lines.push(line),
    );
    return { done, output: lines.join('\n') };
  }

  async entries(): Promise<Entry[]> {
    return await this.db.query<Entry[]>(
      `SELECT i.title, i.slug, e.content, d.status, d.released_at AS "releasedAt" FROM intervention i
       JOIN edition e ON e.intervention_id = i.id AND e.status = 'live'
       JOIN search_document d ON d.intervention_id = i.id ORDER BY i.source_key::int`,
    );
  }

  /** Everything an import may touch, to see that it was not touched. */
  async everything(): Promise<unknown> {
    const [row] = await this.db.query<unknown[]>(
      `SELECT (SELECT json_agg(i ORDER BY id) FROM intervention i) AS i, (SELECT json_agg(e ORDER BY id) FROM edition e) AS e,
        (SELECT json_agg(h ORDER BY id) FROM history h) AS h, (SELECT json_agg(d ORDER BY intervention_id) FROM search_document d) AS d`,
    );
    return row;
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.database.drop();
  }
}

async function changedCopy(change: (csv: string) => string): Promise<{ file: string; mapping: string }> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'erkend-import-')), 'register.csv');
  await writeFile(file, change(await readFile(small.file, 'utf8')));
  return { ...small, file };
}

describe('importing a registry', () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open();
  });
  afterAll(() => bench.close());

  it('writes nothing in a dry run and says what it would do', async () => {
    const { done, output } = await bench.run(small, { dryRun: true });
    expect(done).toBe(true);
    expect(output).toContain('Read 4 rows: 2 interventions, 3 studies, 4 findings.');
    expect(output).toContain('Created: 2, changed: 0, unchanged: 0.');
    expect(await bench.entries()).toEqual([]);
  });

  it('publishes the entries with their studies, repaired, with source and date and no recognition', async () => {
    const { done, output } = await bench.run(small);
    expect(done).toBe(true);
    expect(output).toContain('doubly encoded letters: 1 cells, rows 4');
    expect(output).toContain('HTML left-overs: 2 cells, rows 4-5');
    expect(output).toMatch(/^Reading: 100 %\n[^]*\nWriting: 2 of 2\nDone: all of it is in the catalogue\.$/);
    const [bridge, money] = await bench.entries();
    expect(bridge).toMatchObject({
      title: 'De Brug',
      status: 'imported',
      releasedAt: new Date('2026-01-30T23:00:00Z'),
      content: {
        themes: ['loneliness'],
        summary: { targetGroup: '<p>ouderen, buren</p>' },
        studies: [
          {
            authors: 'Jansen, P.',
            year: 2019,
            findings: ['Eenzaamheid: d = 0.06, significant', 'Steun: d = 0.31'],
          },
          { authors: 'Café, O.', title: 'Nog een & keer.' },
        ],
        imported: {
          source: 'Voorbeeldregister',
          date: '2026-01-31',
          mapping: 'register.yaml',
          language: 'en',
        },
      },
    });
    expect(bridge?.slug).toMatch(/^de-brug-[0-9a-f]{8}$/);
    expect(money?.content.studies[0]?.title).toBe('Schulden.');
    expect(await bench.db.query('SELECT * FROM recognition')).toEqual([]);
    expect(await bench.db.query(`SELECT kind, audience, data, by_id FROM history`)).toEqual(
      [bridge, money].map(() => ({
        kind: 'imported',
        audience: ['public'],
        data: { source: 'Voorbeeldregister' },
        by_id: null,
      })),
    );
    expect(await examine(bench.db)).toEqual([]);
  });

  it('changes nothing when it runs a second time', async () => {
    const before = await bench.everything();
    const { output } = await bench.run(small);
    expect(output).toMatch(/\nCreated: 0, changed: 0, unchanged: 2\.\nNothing to do\.$/);
    expect(await bench.everything()).toEqual(before);
  });

  it('reads the same in another encoding and with another separator', async () => {
    const mapping = path.join(path.dirname((await changedCopy((csv) => csv)).file), 'register.yaml');
    await writeFile(
      mapping,
      `${await readFile(small.mapping, 'utf8')}file: { separator: ';', encoding: windows-1252 }\n`,
    );
    const { file } = await changedCopy((csv) =>
      csv.replaceAll(/("[^"]*")|,/g, (sign, quoted: string) => quoted ?? ';').replace('CafÃ©', 'Café'),
    );
    await writeFile(file, await readFile(file, 'utf8'), 'latin1');
    const { output } = await bench.run({ file, mapping });
    expect(output).toContain('Repaired:\n  HTML left-overs');
    expect(output).toContain('Created: 0, changed: 0, unchanged: 2.');
  });

  it('changes what a newer file says differently and keeps the earlier edition and the address', async () => {
    const [before] = await bench.entries();
    const newer = await changedCopy((csv) =>
      csv.replaceAll('De Brug,', 'De Nieuwe Brug,').replaceAll('alleen', 'geld'),
    );
    expect((await bench.run(newer)).output).toContain('Created: 0, changed: 1, unchanged: 1.');
    const [after] = await bench.entries();
    expect(after).toMatchObject({ title: 'De Nieuwe Brug', slug: before?.slug });
    expect(await bench.db.query(`SELECT title, themes FROM intervention WHERE source_key = '1'`)).toEqual([
      { title: 'De Nieuwe Brug', themes: ['poverty_debt'] },
    ]);
    expect((await bench.run(newer)).output).toContain('Created: 0, changed: 0, unchanged: 2.');
    expect(await bench.db.query(`SELECT count(*)::int FROM edition WHERE status = 'superseded'`)).toEqual([
      { count: 1 },
    ]);
    expect(await examine(bench.db)).toEqual([]);
  });

  it('writes nothing when a row is refused, unless its intervention is left out', async () => {
    const broken = await changedCopy((csv) =>
      csv.replace('-0.4', 'veel').replaceAll('De Brug,', 'De Andere Brug,'),
    );
    const before = await bench.everything();
    const refused = await bench.run(broken);
    expect(refused.done).toBe(false);
    expect(refused.output).toContain('row 5, effect: "veel" is not a number');
    expect(await bench.everything()).toEqual(before);
    expect((await bench.run(broken, { skipRefused: true })).output).toContain('changed: 1');
    expect((await bench.entries()).map(({ title }) => title)).toEqual(['De Andere Brug', 'Geld Op Orde']);
  });

  it('writes nothing at all when it breaks off half-way', async () => {
    const before = await bench.everything();
    const newer = await changedCopy((csv) =>
      csv.replaceAll('Op Orde', 'In Orde').replaceAll('De Brug,', 'De Brug 3,'),
    );
    let written = 0;
    const plan = { ...small, file: newer.file };
    const apply = bench.importer.apply.bind(bench.importer);
    bench.importer.apply = (work) =>
      apply(work, (done) => {
        written = done;
        if (done === 2) throw new Error('the power fails');
      });
    await expect(bench.run(plan)).rejects.toThrow('the power fails');
    bench.importer.apply = apply;
    expect(written).toBe(2);
    expect(await bench.everything()).toEqual(before);
  });

  it('leaves the entries of another registry alone, whatever their keys', async () => {
    const theirs = await bench.entries();
    const mapping = path.join(path.dirname((await changedCopy((csv) => csv)).file), 'other.yaml');
    await writeFile(mapping, (await readFile(small.mapping, 'utf8')).replace('Voorbeeldregister', 'Ander'));
    const { output } = await bench.run({ file: small.file, mapping });
    expect(output).toContain('Created: 2, changed: 0, unchanged: 0.');
    const all = await bench.entries();
    expect(all).toHaveLength(4);
    expect(all).toEqual(expect.arrayContaining(theirs));
  });

  it('refuses a file that lacks a column, before anything else', async () => {
    const other = await changedCopy((csv) => csv.replace(',maat,', ',measure,'));
    await expect(bench.run(other)).rejects.toThrow('The file lacks columns that the mapping reads: maat');
  });

  it('refuses a file with a torn row, saying which', async () => {
    const torn = await changedCopy((csv) => csv.replace('2,Geld Op Orde,', '2,'));
    await expect(bench.run(torn)).rejects.toThrow(/Row 5/);
  });

  it('refuses what cannot be read as a file', async () => {
    const folder = { ...small, file: path.dirname(small.file) };
    await expect(bench.run(folder)).rejects.toThrow(FileError);
  });
});

describe('the language of a source', () => {
  const walking = {
    file: path.join(files, 'wandelregister.csv'),
    mapping: path.join(files, 'wandelregister.yaml'),
  };
  let system: TestApp;
  const page = async (address: string): Promise<string> => (await fetch(system.url + address)).text();
  /** What the full description declares to be written in, asked for from a Dutch and from an English page. */
  const languagesOfPdf = (address: string): Promise<(string | undefined)[]> =>
    Promise.all(
      [address, `/en${address}`].map(async (from) => {
        const answer = await fetch(`${system.url}${from}/uitgebreide-beschrijving.pdf`);
        const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
        return /\/Lang ?\((\w+)\)/.exec(pdf)?.[1];
      }),
    );

  /** Imports the walking register as the mapping says it now; answers the address of its entry. */
  async function imported(mapping: string): Promise<string> {
    const importer = new Importer(
      system.app.get(Transactions),
      system.clock,
      system.app.get(HistoryWriter),
      system.app.get(ReleaseRegistry, { strict: false }),
    );
    await importFile(importer, { ...walking, mapping, dryRun: false, skipRefused: false }, () => {});
    const [row] = await system.db.query<{ slug: string }[]>(
      `SELECT slug FROM intervention WHERE source = 'Wandelregister'`,
    );
    return `/interventies/${row!.slug}`;
  }

  beforeAll(async () => {
    system = await startTestApp();
  });
  afterAll(() => system.close());

  it('is English when the mapping does not say it', async () => {
    const unsaid = path.join(await mkdtemp(path.join(tmpdir(), 'erkend-import-')), 'wandelregister.yaml');
    await writeFile(unsaid, (await readFile(walking.mapping, 'utf8')).replace(', language: nl', ''));
    const address = await imported(unsaid);
    expect(await page(address)).toContain('<h1 lang="en">Samen op Stap</h1>');
    expect(await page(address)).toContain('Uitgebreide beschrijving (pdf, Engels)');
    expect(await languagesOfPdf(address)).toEqual(['en', 'en']);
  });

  it('makes a Dutch entry found by the stems of Dutch words, and read aloud as Dutch', async () => {
    const address = await imported(walking.mapping);
    const found = await page('/?q=wandeling');
    expect(found).toContain('Samen op Stap');
    expect(found).toContain('<mark>wandelingen</mark>');
    expect(await page(address)).toContain('<h1>Samen op Stap</h1>');
    expect(await page(`/en${address}`)).toContain('<h1 lang="nl">Samen op Stap</h1>');
    expect(await page(`/en${address}`)).toContain('Full description (pdf, Dutch)');
    expect(await languagesOfPdf(address)).toEqual(['nl', 'nl']);
    expect(await page('/data/interventies.json')).toMatch(/"Samen op Stap".*"language":"nl"/);
  });

  it('is refused when the databank does not know it', async () => {
    const other = path.join(await mkdtemp(path.join(tmpdir(), 'erkend-import-')), 'wandelregister.yaml');
    await writeFile(other, (await readFile(walking.mapping, 'utf8')).replace('language: nl', 'language: fy'));
    await expect(imported(other)).rejects.toThrow('source.language: should be one of nl, en');
  });
});

const present = existsSync(wwc.file);
const name = 'importing the What Works Clearinghouse';

(present ? describe : describe.skip)(present ? name : `${name} (skipped: ../shared/data is not here)`, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open();
  });
  afterAll(() => bench.close());

  it('brings 229 interventions, 373 studies and 1,553 findings, and nothing the second time', async () => {
    const first = await bench.run(wwc);
    expect(first.done).toBe(true);
    expect(first.output).toContain('Read 1553 rows: 229 interventions, 373 studies, 1553 findings.');
    expect(first.output).toContain('Refused: nothing');
    expect(first.output).toContain('Created: 229, changed: 0, unchanged: 0.');
    const entries = await bench.entries();
    expect(entries).toHaveLength(229);
    expect(entries.every((entry) => entry.status === 'imported')).toBe(true);
    const findings = entries.flatMap((entry) =>
      entry.content.studies.flatMap((study) => study.findings ?? []),
    );
    expect(findings).toHaveLength(1553);
    const texts = entries.flatMap(({ title, content }) => [
      title,
      ...content.studies.map((study) => study.title),
    ]);
    expect(texts.filter((text) => /[\u0080-\u009f\ufffd]|Ã|Â|&[a-z]+;/.test(text))).toEqual([]);
    expect(entries.map(({ title }) => title)).toContain('Success for All®');

    const before = await bench.everything();
    expect((await bench.run(wwc)).output).toContain('Created: 0, changed: 0, unchanged: 229.');
    expect(await bench.everything()).toEqual(before);
    expect(await examine(bench.db)).toEqual([]);
  });
});
