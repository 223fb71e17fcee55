import type { Level, RecognitionStatus } from '#domain';
import { CatalogueIndexer } from '#catalogue';
import { uuidv7 } from '#platform';
import type { EditionContent } from '#publication';
import type { EntityManager } from 'typeorm';
import type { TestApp } from '../app.js';

/** What a test wants published; the rest is filled in. */
export interface ToPublish {
  readonly title: string;
  readonly goal?: string;
  readonly targetGroup?: string;
  readonly themes?: string[];
  readonly facts?: Partial<EditionContent['facts']>;
  readonly level?: Level;
  readonly status?: RecognitionStatus;
  readonly untilOn?: string;
  readonly studies?: EditionContent['studies'];
  /** `editing` leaves it hidden. */
  readonly edition?: 'live' | 'editing';
}

export interface Published {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** Content of an edition in which every part has a text. */
export function editionContent(wanted: ToPublish): EditionContent {
  return {
    title: wanted.title,
    subtitle: '',
    themes: wanted.themes ?? ['loneliness'],
    organisation: 'Stichting De Schakelkamer',
    summary: {
      goal: wanted.goal ?? '<p>Buren kennen elkaar.</p>',
      targetGroup: wanted.targetGroup ?? '<p>Bewoners.</p>',
      approach: '<p>Acht huisbezoeken.</p>',
      delivery: '<p>Door een welzijnsorganisatie.</p>',
      workingElements: [{ title: 'Steun', why: 'Herkenning helpt.' }],
      substantiation: '<p>Contacten vallen weg.</p>',
      research: '<p>De aanpak is uitvoerbaar.</p>',
      materials: '<p>Handboek.</p>',
    },
    facts: {
      who: '65 jaar en ouder',
      duration: '6 maanden',
      costs: '',
      deliveredBy: 'vrijwilligers',
      setting: ['thuis'],
      organisations: '11 organisaties',
      ageFrom: 65,
      costPerParticipant: 410,
      durationWeeks: 26,
      ...wanted.facts,
    },
    costs: [{ item: 'Sociaal werker', hours: 118, perYear: 6490 }],
    links: [{ factor: 'Schaamte', goal: 'Delen', activity: 'Bezoek' }],
    studies: wanted.studies ?? [],
    contact: {
      name: 'T. Klaverstein',
      email: 'info@schakelkamer.example',
      website: 'https://schakelkamer.example',
    },
    literature: [],
    full: { 'target_group.ultimate': '<p>Bewoners.</p>' },
  };
}

/**
 * Puts an intervention into the databank as if it had gone through everything. Only for tests of what happens after
 * publication: the rows of the procedure before it are left out, so foreign keys are not checked meanwhile.
 */
export async function publish(system: TestApp, wanted: ToPublish): Promise<Published> {
  const id = uuidv7();
  const slug = `${wanted.title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}-${id.slice(-6)}`;
  await system.db.transaction(async (em) => {
    await em.query('SET LOCAL session_replication_role = replica');
    await insertRows(em, system.ids.developer, { id, slug, ...wanted });
    await system.app.get(CatalogueIndexer).refresh(em, [id]);
  });
  return { id, slug, title: wanted.title };
}

async function insertRows(
  em: EntityManager,
  ownerId: string,
  one: ToPublish & { id: string; slug: string },
): Promise<void> {
  const [submissionId, decisionId] = [uuidv7(), uuidv7()];
  const level = one.level ?? 'well_described';
  const state = one.edition === 'editing' ? 'editing' : 'published';
  await em.query(
    `INSERT INTO intervention (id, title, slug, owner_id, themes, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [one.id, one.title, one.slug, ownerId, one.themes ?? ['loneliness']],
  );
  await em.query(
    `INSERT INTO submission (id, intervention_id, state, title, requested_level, form_version, criteria_version, owner_id, state_since, created_at)
     VALUES ($1, $2, $3, $4, $5, '2015', '2015-2018', $6, now(), now())`,
    [submissionId, one.id, state, one.title, level, ownerId],
  );
  await em.query(
    `INSERT INTO decision (id, submission_id, advice_id, outcome, level, reservation, public_explanation, improvement_advice, letter, decided_by, decided_at, announced_at)
     VALUES ($1, $2, $1, 'recognised', $3, false, 'Overtuigend.', '', '{}', $4, now(), now())`,
    [decisionId, submissionId, level, ownerId],
  );
  await em.query(
    `INSERT INTO recognition (id, intervention_id, submission_id, decision_id, level, status, criteria_version, rule_version, from_on, until_on)
     VALUES ($1, $2, $3, $4, $5, $6, '2015-2018', '2015', '2027-01-26', $7)`,
    [uuidv7(), one.id, submissionId, decisionId, level, one.status ?? 'valid', one.untilOn ?? '2032-01-26'],
  );
  await em.query(
    `INSERT INTO edition (id, intervention_id, submission_id, number, status, content, edited_by, released_by, released_at, created_at, edited_at)
     VALUES ($1, $2, $3, 1, $4, $5, $6, $7, CASE WHEN $4 = 'live' THEN now() END, now(), now())`,
    [uuidv7(), one.id, submissionId, one.edition ?? 'live', editionContent(one), ownerId, uuidv7()],
  );
}
