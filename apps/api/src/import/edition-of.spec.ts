import { describe, expect, it } from '@jest/globals';
import { editionOf, hashOf } from './edition-of.js';
import type { FieldValue } from './evaluate.js';
import type { GatheredStudy } from './gather.js';
import { type Language, readMapping } from './mapping.js';

/** The hash of an entry whose mapping says this of the language. */
function hashIn(language?: Language): string {
  const mapping = readMapping(`
source: { name: Voorbeeldregister, date: 2026-01-31${language ? `, language: ${language}` : ''} }
intervention: { key: a, fields: { title: b } }
study: { key: c, fields: { title: d } }
finding: { key: e, fields: { measure: f } }
`);
  return hashOf(editionOf({ key: '1', rows: [2], fields: { title: 'De Brug' }, studies: [] }, mapping));
}

describe('the hash of an imported entry', () => {
  it('is what it was before a mapping could say: English', () => {
    expect(hashIn('en')).toBe('bc52deaf9d69dbab19cb3a2aa1110f37274ea93703d6cb30bad8a2197198d6f9');
    expect(hashIn()).toBe(hashIn('en'));
  });

  it('changes with any other language', () => {
    expect(hashIn('nl')).not.toBe(hashIn());
  });
});

describe('an imported entry', () => {
  const mapping = readMapping(`
source: { name: Voorbeeldregister, date: 2026-01-31, url: https://register.example }
intervention: { key: a, fields: { title: b } }
study: { key: c, fields: { title: d } }
finding: { key: e, fields: { measure: f } }
`);
  const entry = (fields: Record<string, FieldValue>, studies: GatheredStudy[] = []) =>
    editionOf({ key: '1', rows: [2], fields: { title: 'De Brug', ...fields }, studies }, mapping);

  it('shows every field where it belongs, as text and never as markup', () => {
    const texts = [
      'subtitle',
      'organisation',
      'goal',
      'targetGroup',
      'approach',
      'delivery',
      'substantiation',
    ];
    const more = ['research', 'materials', 'duration', 'costs', 'deliveredBy', 'website'];
    const written = Object.fromEntries([...texts, ...more].map((name) => [name, `van ${name}`]));
    const goal = 'Eén <b>doel</b>\n& "nog" één\n\nSlot';
    expect(
      entry({ ...written, goal, ageFrom: 8, ageTo: 80, setting: ['wijk'], themes: ['loneliness'] }),
    ).toMatchObject({
      subtitle: 'van subtitle',
      organisation: 'van organisation',
      themes: ['loneliness'],
      summary: {
        goal: '<p>Eén &lt;b&gt;doel&lt;/b&gt;</p><p>&amp; &quot;nog&quot; één</p><p>Slot</p>',
        targetGroup: '<p>van targetGroup</p>',
        approach: '<p>van approach</p>',
        delivery: '<p>van delivery</p>',
        substantiation: '<p>van substantiation</p>',
        research: '<p>van research</p>',
        materials: '<p>van materials</p>',
      },
      facts: {
        who: 'van targetGroup',
        duration: 'van duration',
        costs: 'van costs',
        deliveredBy: 'van deliveredBy',
        setting: ['wijk'],
        ageFrom: 8,
        ageTo: 80,
      },
      contact: { name: 'van organisation', website: 'van website' },
    });
  });

  it('leads to its registry when it has no website of its own', () => {
    expect(entry({}).contact.website).toBe('https://register.example');
  });

  it('has its studies with each finding as researchers report it', () => {
    const fields = {
      title: 'Een onderzoek',
      authors: 'Jansen, P.',
      year: 2019,
      country: 'NL',
      design: 'RCT',
      sample: '80 ouderen',
      outcome: 'Minder eenzaam',
    };
    const whole = { measure: 'Steun', domain: 'Netwerk', sample: 'vrouwen', period: '6 maanden' };
    const figures = { sampleSize: 80, effectSize: 0.3, pValue: 0.04, significant: true };
    const findings = [
      { ...whole, ...figures },
      { measure: 'Steun', significant: false },
    ];
    const study = { key: 's', fields, findings: findings.map((finding) => ({ key: 'f', fields: finding })) };
    expect(entry({}, [study]).studies).toEqual([
      {
        ...fields,
        findings: ['Steun (Netwerk; vrouwen; 6 maanden): n = 80, d = 0.3, p = 0.04, significant', 'Steun'],
      },
    ]);
  });
});
