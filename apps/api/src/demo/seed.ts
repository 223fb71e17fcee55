import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Person } from '#accounts';
import { Clock, uuidv7 } from '#platform';
import { Recognition, RecognitionActs, ValidityService } from '#publication';
import { StartSubmission } from '#submissions';
import { Calendar } from './calendar.js';
import { demoInterventions, demoQuickscan, type DemoIntervention } from './content/index.js';
import { itineraryOf } from './itinerary.js';
import { seedInterests } from './seed-interests.js';
import { News } from './news.js';
import { seedPeople } from './seed-people.js';
import { Rounds } from './seed-rounds.js';
import { seedUsage } from './seed-usage.js';
import { TravellingClock } from './travelling-clock.js';
import { Walk, type Surroundings } from './walk.js';
import { walkAssessment } from './walk-assessment.js';
import { walkPublication } from './walk-publication.js';
import { walkUntilDefinitive } from './walk-until-definitive.js';

/** Dossiers that walk side by side; while one waits for the database another goes on. */
const SIDE_BY_SIDE = 5;

/** The first of them was started less than five years ago. */
const LONGEST_AGO = 5 * 365 * 86_400_000;

/**
 * Fills an empty database with the demonstration, every dossier walked to its state by the real acts on days in the
 * past. Does nothing when there is anybody in the database.
 * @throws Error when the application was not started with a `TravellingClock`.
 */
export async function seedDemo(
  app: INestApplicationContext,
  tell: (line: string) => void = console.log,
): Promise<void> {
  const db = app.get(DataSource);
  if ((await db.getRepository(Person).count()) > 0) return;
  const clock = app.get(Clock);
  if (!(clock instanceof TravellingClock)) throw new Error('The demonstration needs a clock that travels');
  const now = clock.now();
  const start = new Date(now.getTime() - LONGEST_AGO);
  const cast = await clock.travel(start, () => seedPeople(app, now));
  const rounds = new Rounds(db, cast, new Calendar(clock, now));
  const news = new News(app, now);
  await sideBySide(demoInterventions, tell, (intervention, number) =>
    clock.travel(start, () =>
      walkToDestiny({ app, cast, rounds, news, calendar: new Calendar(clock, now) }, intervention, number),
    ),
  );
  await rounds.of('practice_panel', -1);
  await rounds.of('recognition_committee', -1);
  await app.get(ValidityService).run();
  await seedInterests(app, cast, now);
  await news.tell('kind', 'validity_warning');
  await seedUsage(db, now);
  await news.close();
}

/** Starts the next as soon as one is done, and tells every ten how far it is. */
async function sideBySide<T>(
  items: readonly T[],
  tell: (line: string) => void,
  work: (item: T, number: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    for (const [number, item] of waiting) {
      await work(item, number);
      done += 1;
      if (done % 10 === 0 || done === items.length) tell(`  ${done} of ${items.length} interventions`);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

async function walkToDestiny(
  around: Surroundings,
  intervention: DemoIntervention,
  number: number,
): Promise<void> {
  const itinerary = itineraryOf(intervention, number);
  const owner = around.cast.ownerOf(intervention.organisation);
  around.calendar.on(itinerary.start);
  const { title, subtitle, organisation: organisationName, requestedLevel, themes } = intervention;
  const { id } = await around.app.get(StartSubmission).start(owner, {
    title,
    subtitle,
    organisationName,
    requestedLevel,
    themes: [...themes],
    quickscan: { ...demoQuickscan },
  });
  const walk = new Walk(around, intervention, itinerary, number, id, owner);
  await addCoauthor(walk);
  await walkUntilDefinitive(walk);
  if (!walk.isAt('finalised') || walk.arrived) return;
  await walkAssessment(walk);
  if (!walk.isAt('recognised') || walk.arrived) return;
  await walkPublication(walk);
  if (intervention.destiny === 'published_reassessing') await reassess(walk);
}

/** Dossiers of the developer on the sign-in page are written together with the co-author there. */
async function addCoauthor({ db, submissionId, owner }: Walk): Promise<void> {
  if (owner.email !== 'developer@demo.example') return;
  await db.query(
    `INSERT INTO submission_party (submission_id, person_id, relation)
     SELECT $1, id, 'author' FROM person WHERE email = 'coauthor@demo.example'`,
    [submissionId],
  );
}

async function reassess(walk: Walk): Promise<void> {
  walk.on(-25);
  const { id, version } = await walk.db
    .getRepository(Recognition)
    .findOneByOrFail({ submissionId: walk.submissionId });
  const command = { version, commandId: uuidv7() };
  await walk.around.app.get(RecognitionActs).perform(walk.owner, id, 'start_reassessment', command);
  await walk.around.news.tell('command_id', command.commandId);
}
