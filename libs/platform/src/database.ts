import type { Client, Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Foundation1700000000001 } from '../../../migrations/1700000000001-foundation.js';
import { Assessment1700000000002 } from '../../../migrations/1700000000002-assessment.js';
import { Publication1700000000003 } from '../../../migrations/1700000000003-publication.js';
import { HandedInFilesAndVersions1700000000004 } from '../../../migrations/1700000000004-handed-in-files-and-versions.js';
import { RecognitionActs1700000000005 } from '../../../migrations/1700000000005-recognition-acts.js';
import { ReadingAtSize1700000000006 } from '../../../migrations/1700000000006-reading-at-size.js';
import { WritingRoom1700000000007 } from '../../../migrations/1700000000007-writing-room.js';
import { CommitteeRooms1700000000008 } from '../../../migrations/1700000000008-committee-rooms.js';
import { PasswordLinks1700000000011 } from '../../../migrations/1700000000011-password-links.js';
import { ObjectionWords1700000000015 } from '../../../migrations/1700000000015-objection-words.js';
import { ListsAtSize1700000000026 } from '../../../migrations/1700000000026-lists-at-size.js';
import { DiscussionNotes1700000000027 } from '../../../migrations/1700000000027-discussion-notes.js';
import { StateByDate1700000000028 } from '../../../migrations/1700000000028-state-by-date.js';
import { UsageByMonth1700000000029 } from '../../../migrations/1700000000029-usage-by-month.js';
import { Agenda1700000000030 } from '../../../migrations/1700000000030-agenda.js';
import { SavedViews1700000000032 } from '../../../migrations/1700000000032-saved-views.js';
import { MeetingHourAndPlace1700000000033 } from '../../../migrations/1700000000033-meeting-hour-and-place.js';
import { PlannedRelease1700000000034 } from '../../../migrations/1700000000034-planned-release.js';
import { InEditing1700000000035 } from '../../../migrations/1700000000035-in-editing.js';
import { MeetingPlaceVersion1700000000036 } from '../../../migrations/1700000000036-meeting-place-version.js';
import { TermOfPlannedRelease1700000000037 } from '../../../migrations/1700000000037-term-of-planned-release.js';

/** All migrations in the order they run. A new one is added at the end and never edited after a release. */
export const migrations = [
  Foundation1700000000001,
  Assessment1700000000002,
  Publication1700000000003,
  HandedInFilesAndVersions1700000000004,
  RecognitionActs1700000000005,
  ReadingAtSize1700000000006,
  WritingRoom1700000000007,
  CommitteeRooms1700000000008,
  PasswordLinks1700000000011,
  ObjectionWords1700000000015,
  ListsAtSize1700000000026,
  DiscussionNotes1700000000027,
  StateByDate1700000000028,
  UsageByMonth1700000000029,
  Agenda1700000000030,
  SavedViews1700000000032,
  MeetingHourAndPlace1700000000033,
  PlannedRelease1700000000034,
  InEditing1700000000035,
  MeetingPlaceVersion1700000000036,
  TermOfPlannedRelease1700000000037,
];

/** How every process opens the database. Waits at most three seconds for a connection, so that an outage answers 503. */
export function databaseOptions(databaseUrl: string): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: ['error'],
    poolSize: 10,
    connectTimeoutMS: 3000,
    applicationName: 'erkend',
    extra: { statement_timeout: 20_000, idle_in_transaction_session_timeout: 30_000 },
  };
}

/** Brings the database to the newest version; safe when several processes start at once. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const dataSource = new DataSource(databaseOptions(databaseUrl));
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock(727001)');
    try {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      return done.map((migration) => migration.name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock(727001)');
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/** The connections under TypeORM. */
export const poolOf = (dataSource: DataSource): Pool =>
  (dataSource.driver as unknown as { master: Pool }).master;

/**
 * Opens the database for a process that lives on. A connection that is cut while a transaction holds it says so in an
 * event that would end the process when nobody listened; the statement that follows fails by itself.
 */
export async function openDatabase(options: DataSourceOptions): Promise<DataSource> {
  const dataSource = await new DataSource(options).initialize();
  const heard = new WeakSet<object>();
  poolOf(dataSource).on('acquire', (client: Client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on('error', () => {});
  });
  return dataSource;
}
