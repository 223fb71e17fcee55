import { Injectable } from '@nestjs/common';
import { isDeveloperSide, shownState, type Actor, type Day, type Relation, type State } from '#domain';
import { Clock, countedRows, decodeCursor, encodeCursor, Reads, totalOf } from '#platform';
import { ClosedActs } from './closed-acts.js';
import type { OverviewQuery, SubmissionListQuery, SubmissionSort } from './dto/list.query.js';
import type { SubmissionRowDto, SubmissionsDto } from './dto/submission-row.dto.js';
import { visibleToActor } from './visible-submissions.sql.js';

interface Row extends Omit<SubmissionRowDto, 'state' | 'shownState'> {
  readonly state: State;
  readonly own: boolean;
  readonly cardOnly: boolean;
  readonly termUntold: boolean;
  readonly key: string;
}

/** The date that is sorted by: none where the term is not told, since an order tells it too. */
const shownDue = (someUntold: boolean): string =>
  someUntold
    ? `coalesce(CASE WHEN ${termUntold} THEN NULL ELSE submission.due_on END, 'infinity')`
    : `coalesce(submission.due_on, 'infinity')`;

/** A row of the overview; `own` where the reader stands on the developer's side of it. */
export interface OverviewRow extends SubmissionRowDto {
  readonly own: boolean;
}

/** More than this is no overview any more; who needs it chooses filters. */
export const MOST_ROWS = 5000;
/** So many of them are read at a time. */
const AT_ONCE = 500;
/** Of what is late at most five times this many are counted. */
const MOST_LATE_COUNTED = 100;

interface Filters {
  readonly conditions: readonly string[];
  readonly values: readonly unknown[];
}

interface Sort {
  readonly key: string;
  readonly order: string;
  readonly after: string;
}

const sortsFor = (someUntold: boolean): Record<SubmissionSort, Sort> => ({
  newest: { key: 'submission.id::text', order: 'submission.id DESC', after: 'submission.id < $K2::uuid' },
  due: {
    key: `${shownDue(someUntold)}::text`,
    order: `${shownDue(someUntold)}, submission.id`,
    after: `(${shownDue(someUntold)}, submission.id) > ($K1::date, $K2::uuid)`,
  },
  title: {
    key: 'submission.title',
    order: 'submission.title, submission.id',
    after: '(submission.title, submission.id) > ($K1::text, $K2::uuid)',
  },
});

/** Lists submissions, filtered in SQL to what the reader may see; pages go by key. */
@Injectable()
export class SubmissionsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly closedActs: ClosedActs,
  ) {}

  async list(actor: Actor, query: SubmissionListQuery): Promise<SubmissionsDto> {
    const limit = query.limit ?? 25;
    // Together, so that when the database goes away neither is left to fail with nobody to hear it.
    const [{ rows, next }, total] = await Promise.all([
      this.page(actor, query, limit),
      this.counted(actor, query, limit),
    ]);
    const progress = query.include ? await this.closedActs.of(actor, rows) : null;
    return {
      items: rows.map((row) => ({
        ...shown(row),
        ...(progress && { closedAct: null, assessments: null, ...progress.get(row.id) }),
      })),
      next,
      total,
    };
  }

  /** How many of the filtered rows are late; null when they are too many to count. */
  countLate(actor: Actor, query: OverviewQuery): Promise<number | null> {
    return this.counted(actor, { ...query, late: '1' }, MOST_LATE_COUNTED);
  }

  /** The filtered rows as the list shows them, and whether there are more than were looked at. */
  async all(actor: Actor, query: OverviewQuery): Promise<{ rows: OverviewRow[]; more: boolean }> {
    const found: OverviewRow[] = [];
    let after: string | null | undefined;
    for (let looked = 0; looked < MOST_ROWS && after !== null; looked += AT_ONCE) {
      const { rows, next } = await this.page(actor, { ...query, ...(after && { after }) }, AT_ONCE);
      const progress = query.closed ? await this.closedActs.of(actor, rows) : null;
      const asked = progress ? rows.filter(({ id }) => progress.get(id)?.closedAct) : rows;
      found.push(...asked.map((row) => ({ ...shown(row), own: row.own })));
      after = next;
    }
    return { rows: found, more: after !== null };
  }

  private async counted(actor: Actor, query: SubmissionListQuery, limit: number): Promise<number | null> {
    const { conditions, values } = filtersOf(actor, query, this.clock.today());
    const [{ total } = { total: 0 }] = await this.reads.ask<{ total: number }>(
      countQuery(query, conditions, limit),
      values,
    );
    return totalOf(total, limit);
  }

  private async page(
    actor: Actor,
    query: SubmissionListQuery,
    limit: number,
  ): Promise<{ rows: Row[]; next: string | null }> {
    const sort = await this.sortOf(actor, query.sort ?? 'newest');
    const filters = filtersOf(actor, query, this.clock.today());
    const found = await this.reads.ask<Row>(...pageQuery(query, sort, filters, limit));
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return { rows, next: found.length > limit && last ? encodeCursor([last.key, last.id]) : null };
  }

  private async sortOf(actor: Actor, sort: SubmissionSort): Promise<Sort> {
    return sortsFor(sort === 'due' && (await this.someUntold(actor)))[sort];
  }

  /** Whether the reader has dossiers of which the term is not told; everybody else keeps the order that has an index. */
  private async someUntold({ personId }: Actor): Promise<boolean> {
    const rows = await this.reads.askByKey<object>(
      `SELECT 1 FROM submission WHERE state IN (${masked}, 'awaiting_release') AND id IN (
         SELECT id FROM submission WHERE owner_id = $1
         UNION ALL SELECT submission_id FROM submission_party WHERE person_id = $1
         UNION ALL SELECT submission_id FROM assignment WHERE person_id = $1) AND ${termUntold} LIMIT 1`,
      [personId],
    );
    return rows.length > 0;
  }
}

/**
 * Filters on the state are answered by the state the reader sees: of the own dossiers behind the committee's door a
 * filter must not tell in which room they are.
 */
function filtersOf(actor: Actor, query: SubmissionListQuery, today: Day): Filters {
  const values: unknown[] = [actor.personId, actor.organisationId];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    '($1::uuid IS NOT NULL OR $2::uuid IS NULL)',
    visibleToActor(actor, today, query.state),
  ];
  if (query.state) {
    const [first, ...more] = query.state;
    // A single state can be read in order from its index; the database does not see that of a list of one.
    conditions.push(
      more.length === 0 ? `submission.state = ${add(first)}` : `submission.state = ANY (${add(query.state)})`,
      `(NOT ${own} OR submission.state NOT IN (${masked}))`,
    );
  }
  if (query.level) conditions.push(`submission.requested_level = ${add(query.level)}`);
  if (query.theme) conditions.push(`intervention.themes @> ARRAY[${add(query.theme)}]`);
  // Said twice: the first has an index; the second leaves out dates that are hidden, which being late would tell.
  if (query.late) {
    const before = `${add(today)}::date`;
    conditions.push(`${shownDue(false)} < ${before}`, `${shownDue(true)} < ${before}`);
  }
  conditions.push(...besideTheCard(query, add));
  if (query.q?.trim()) conditions.push(titleHas(query.q.trim(), add));
  return { conditions, values };
}

/** Filters on what a card does not tell: rows of which the reader sees no more are left out, whatever it is. */
function besideTheCard(query: SubmissionListQuery, add: (value: unknown) => string): string[] {
  const columns = (['round', 'adviser', 'committee'] as const).filter((name) => query[name]);
  const asked = columns.map((name) => `submission.${name}_id = ${add(query[name])}`);
  return asked.length > 0 ? [...asked, `NOT ${cardOnly(own)}`] : [];
}

/** The index knows groups of three letters; of fewer it only knows with which letters a word begins. */
function titleHas(words: string, add: (value: unknown) => string): string {
  const escaped = escapeLike(words);
  if (words.length > 2) return `submission.title ILIKE ${add(`%${escaped}%`)}`;
  return `(submission.title ILIKE ${add(`${escaped}%`)} OR submission.title ILIKE ${add(`% ${escaped}%`)})`;
}

const own = `(submission.owner_id = $1 OR EXISTS (
  SELECT 1 FROM submission_party WHERE submission_id = submission.id AND person_id = $1))`;

/** Rows of which the reader sees the card only: asked to judge it, or it was withdrawn and the reader no secretary. */
const cardOnly = (isOwn: string): string => `(NOT ${isOwn} AND (
  EXISTS (SELECT 1 FROM assignment WHERE submission_id = submission.id AND person_id = $1 AND status = 'invited')
  OR submission.state = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM role_grant WHERE person_id = $1 AND role = 'secretary')))`;

const masked = `'composing', 'assessment', 'questions', 'scheduled', 'deliberation', 'advised', 'decided'`;

/** What `readsTerm` says of one dossier, for rows that the reader sees. */
const termUntold = `(submission.state IN (${masked}) AND ${own} OR submission.state = 'awaiting_release' AND (${own}
  OR EXISTS (SELECT 1 FROM assignment WHERE submission_id = submission.id AND person_id = $1)))`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);

/** Themes are the intervention's; without that filter it is not looked at before the page is known. */
const submissionsFor = ({ theme }: SubmissionListQuery): string =>
  theme ? 'submission JOIN intervention ON intervention.id = submission.intervention_id' : 'submission';

/** Walks in an order that indexes have, so that it ends as soon as enough are counted. */
const countQuery = (query: SubmissionListQuery, conditions: readonly string[], limit: number): string => `
SELECT count(*)::int AS total FROM (
  SELECT 1 FROM ${submissionsFor(query)} WHERE ${conditions.join(' AND ')}
  ORDER BY ${query.late ? sortsFor(false).due.order : 'submission.id DESC'} LIMIT ${countedRows(limit)}) counted`;

/** The page is found before names are joined to it, so that they are looked up for its rows only. */
function pageQuery(
  query: SubmissionListQuery,
  sort: Sort,
  { conditions, values: given }: Filters,
  limit: number,
): [string, unknown[]] {
  const values = [...given];
  const all = [...conditions];
  if (query.after !== undefined) {
    const [key, id] = decodeCursor(query.after, 2);
    const needsKey = sort.after.includes('$K1');
    const first = needsKey ? `$${values.push(key)}` : '';
    all.push(sort.after.replace('$K1', first).replace('$K2', `$${values.push(id)}`));
  }
  const text = `
WITH page AS MATERIALIZED (
  SELECT submission.*, ${own} AS own, ${sort.key} AS key FROM ${submissionsFor(query)}
  WHERE ${all.join(' AND ')} ORDER BY ${sort.order} LIMIT ${limit + 1})
SELECT submission.id, submission.title, organisation.name AS organisation, submission.state,
  submission.requested_level AS level, submission.due_on::text AS "dueOn", submission.state_since AS "stateSince",
  adviser.name AS "adviserName", round.name AS "roundName", intervention.themes, submission.own,
  ${cardOnly('submission.own')} AS "cardOnly", ${termUntold} AS "termUntold", submission.key
FROM page AS submission
JOIN intervention ON intervention.id = submission.intervention_id
LEFT JOIN organisation ON organisation.id = intervention.organisation_id
LEFT JOIN person adviser ON adviser.id = submission.adviser_id
LEFT JOIN round ON round.id = submission.round_id
ORDER BY ${sort.order}`;
  return [text, values];
}

const developer: ReadonlySet<Relation> = new Set(['owner']);
const other: ReadonlySet<Relation> = new Set();

function shown({ own: isOwn, cardOnly: card, termUntold: untold, key: _key, ...row }: Row): SubmissionRowDto {
  const held = isOwn ? developer : other;
  const state = shownState(row.state, held);
  const hidden = isDeveloperSide(held) && state !== row.state;
  return {
    ...row,
    state,
    shownState: state,
    ...(hidden && { stateSince: null }),
    ...(untold && { dueOn: null }),
    ...(card ? { stateSince: null, adviserName: null, roundName: null } : {}),
  };
}
