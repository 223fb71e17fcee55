import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { criteriaFor, quickscan, type Level, type SubmissionFacts } from '#domain';
import { uuidv7, type CurrentPersonData } from '#platform';
import { StartSubmission, type StartSubmissionDto } from '#submissions';
import { answersOf } from '../../../apps/api/src/demo/content/answers-of.js';
import { deDerdeStoel } from '../../../apps/api/src/demo/content/rich/de-derde-stoel.js';

const answers = JSON.stringify(answersOf(deDerdeStoel));
const yes = Object.fromEntries(quickscan.map(({ id }) => [id, { answer: true, explanation: '' }]));

/** Starts a draft with everything that handing in will ask for; one that is cut off stays an empty draft. */
export async function startDraft(
  app: INestApplicationContext,
  owner: CurrentPersonData,
  requestedLevel: Level,
): Promise<void> {
  const input: StartSubmissionDto = {
    title: 'De Derde Stoel',
    requestedLevel,
    themes: ['loneliness'],
    quickscan: yes,
  };
  const { id } = await app.get(StartSubmission).start(owner, input);
  await app.get(DataSource).transaction(async (em) => {
    await em.query(`INSERT INTO answer SELECT $1, key, value, 1, $2, now() FROM jsonb_each($3::jsonb)`, [
      id,
      owner.personId,
      answers,
    ]);
    await em.query(`INSERT INTO file_content VALUES ('crash', 'x') ON CONFLICT DO NOTHING`);
    await em.query(
      `INSERT INTO attachment (id, submission_id, kind, filename, content_type, size, sha256, uploaded_by, uploaded_at)
       SELECT gen_random_uuid(), $1, kind, 'a.pdf', 'application/pdf', 1, 'crash', $2, now()
       FROM unnest(ARRAY['handbook', 'process_evaluation']) AS kind`,
      [id, owner.personId],
    );
  });
}

/** Judges every criterion for an assessor who has not yet, so that handing in can follow. */
export async function judgeAll(
  db: DataSource,
  { id, requestedLevel }: SubmissionFacts,
  personId: string,
): Promise<void> {
  const criteria = criteriaFor('2015-2018', requestedLevel).map((criterion) => criterion.id);
  await db.transaction(async (em) => {
    const [row] = await em.query<{ id: string }[]>(
      `INSERT INTO assessment (id, submission_id, person_id, revision_id)
       SELECT $1, $2, $3, id FROM revision WHERE submission_id = $2 ORDER BY number DESC LIMIT 1
       ON CONFLICT (submission_id, person_id, revision_id) DO UPDATE SET status = assessment.status RETURNING id`,
      [uuidv7(), id, personId],
    );
    await em.query(
      `INSERT INTO judgement (assessment_id, criterion_id, verdict, justification, confidential, updated_at)
       SELECT $1, criterion, 'met', 'Staat er helder.', '', now() FROM unnest($2::text[]) AS criterion
       ON CONFLICT DO NOTHING`,
      [row?.id, criteria],
    );
  });
}
