import { leadsItem, refusalToWriteNotes } from '#domain';
import {
  actRefused,
  Clock,
  type CurrentPersonData,
  notFound,
  Transactions,
  versionConflict,
} from '#platform';
import { Viewer } from '#submissions';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { firstRevisionOfRun } from '../assessments/current-assessment.js';
import { DiscussionNotes } from './discussion-notes.entity.js';
import type { DiscussionNotesDto, EarlierNotesDto, WriteNotesDto } from './dto/discussion-notes.dto.js';
import { keepEarlierNotes } from './keep-earlier-notes.js';

const notesQuery = `
SELECT coalesce(n.version, 0) AS version, coalesce(n.text, '') AS text, p.name AS by, n.saved_at AS "savedAt",
  v.id AS "revisionId", n.saved_by AS "savedBy"
FROM submission s JOIN revision v ON v.submission_id = s.id AND v.number = ${firstRevisionOfRun}
LEFT JOIN discussion_notes n ON n.revision_id = v.id LEFT JOIN person p ON p.id = n.saved_by
WHERE s.id = $1`;

const earlierQuery = `
SELECT kept.id, kept.kind, kept.text, p.name AS by, kept.at
FROM submission s JOIN revision v ON v.submission_id = s.id AND v.number = ${firstRevisionOfRun}
JOIN discussion_notes_version kept ON kept.revision_id = v.id JOIN person p ON p.id = kept.by_id
WHERE s.id = $1 ORDER BY kept.id DESC LIMIT 50`;

type Row = Omit<DiscussionNotesDto, 'writable' | 'leads'> & { revisionId: string; savedBy: string | null };

/** Keeps the notes of the discussion of an item while they are written, and for the minutes. */
@Injectable()
export class DiscussionNotesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
    private readonly clock: Clock,
  ) {}

  /** 404 for who does not see the deliberation. */
  async read(actor: CurrentPersonData, submissionId: string): Promise<DiscussionNotesDto> {
    const { facts } = await this.viewer.of(actor, submissionId, 'deliberation');
    const row = await present(this.dataSource.manager, submissionId);
    return shown(row, {
      writable: refusalToWriteNotes(facts, actor) === null,
      leads: leadsItem(facts, actor),
    });
  }

  /** What was written before, of this meeting. 404 for who does not lead the item. */
  async earlier(actor: CurrentPersonData, submissionId: string): Promise<EarlierNotesDto[]> {
    const { facts } = await this.viewer.of(actor, submissionId, 'deliberation');
    if (!leadsItem(facts, actor)) throw notFound();
    return this.dataSource.query<EarlierNotesDto[]>(earlierQuery, [submissionId]);
  }

  /** 404 as for reading; 422 for who does not write them or when it is too late; 409 when somebody saved since. */
  write(actor: CurrentPersonData, submissionId: string, input: WriteNotesDto): Promise<DiscussionNotesDto> {
    return this.transactions.run(async (em) => {
      // One writer at a time, and none while an act moves the dossier on.
      await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
      const { facts } = await this.viewer.of(actor, submissionId, 'deliberation', em);
      const refusal = refusalToWriteNotes(facts, actor);
      if (refusal) throw actRefused([refusal]);
      const row = await present(em, submissionId);
      if (row.version !== input.version) throw versionConflict(shown(row, toWriter));
      const { revisionId } = row;
      const now = { revisionId, text: input.text, savedBy: actor.personId, savedAt: this.clock.now() };
      await keepEarlierNotes(em, row, now, input.setAside ?? []);
      if (input.text === row.text) return shown(row, toWriter);
      await em.upsert(DiscussionNotes, { ...now, version: row.version + 1 }, ['revisionId']);
      return shown(await present(em, submissionId), toWriter);
    });
  }
}

async function present(em: EntityManager, submissionId: string): Promise<Row> {
  const [row] = await em.query<Row[]>(notesQuery, [submissionId]);
  if (!row) throw new Error(`Submission ${submissionId} is deliberated without a definitive revision`);
  return row;
}

/** Who writes leads the item. */
const toWriter = { writable: true, leads: true };

const shown = (
  { revisionId: _, savedBy: _by, ...row }: Row,
  rights: Pick<DiscussionNotesDto, 'writable' | 'leads'>,
): DiscussionNotesDto => ({ ...row, ...rights });
