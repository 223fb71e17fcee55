import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  closedStates,
  committeeFor,
  factsOfDraft,
  missingAnswers,
  missingForSubmit,
  quickscan,
  questionsOf,
  validateAnswer,
  worksheetForm,
  type Answers,
  type Level,
  type State,
  type SubmissionFacts,
} from '#domain';
import { askByKey, Clock } from '#platform';
import type { QuickscanAnswer } from '../submission.entity.js';
import { FactsRegistry } from './facts-registry.js';
import { submissionFactsQuery } from './submission-facts.sql.js';

interface Row {
  id: string;
  state: State;
  requestedLevel: Level;
  formVersion: string;
  ownerId: string;
  adviserId: string | null;
  feedbackRoundsGiven: number;
  meetingOn: string | null;
  quickscan: Record<string, QuickscanAnswer>;
  authorIds: string[];
  readerIds: string[];
  developerOrganisationIds: string[];
  everSubmitted: boolean;
  otherSubmissionOpen: boolean;
  attachmentKinds: string[];
  remindedOn: Record<string, string>;
  answers: Answers | null;
}

/** Collects all the rules need to know, from every room, in a fixed number of queries however many submissions. */
@Injectable()
export class FactsGatherer {
  constructor(
    private readonly registry: FactsRegistry,
    private readonly clock: Clock,
  ) {}

  async gather(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, SubmissionFacts>> {
    if (submissionIds.length === 0) return new Map();
    const rows = await askByKey<Row>(em, submissionFactsQuery, [submissionIds, closedStates]);
    const facts = new Map(rows.map((row) => [row.id, this.ownFacts(row)]));
    for (const contribute of this.registry.all()) {
      for (const [id, part] of await contribute(em, submissionIds)) {
        const known = facts.get(id);
        if (known) facts.set(id, { ...known, ...part });
      }
    }
    return facts;
  }

  /** The facts of one submission; undefined when there is none. */
  async of(em: EntityManager, submissionId: string): Promise<SubmissionFacts | undefined> {
    return (await this.gather(em, [submissionId])).get(submissionId);
  }

  private ownFacts(row: Row): SubmissionFacts {
    const { formVersion, quickscan: answered, answers, ...known } = row;
    const draft = factsOfDraft({
      id: row.id,
      now: this.clock.now().toISOString(),
      today: this.clock.today(),
      requestedLevel: row.requestedLevel,
      committeeKind: committeeFor(row.requestedLevel),
      ownerId: row.ownerId,
    });
    return {
      ...draft,
      ...known,
      quickscanPassed: quickscan.every((item) => answered[item.id]?.answer === true),
      ...missing(formVersion, answers ?? {}, row),
    };
  }
}

/** An answer with a fault counts as not yet given: it may be kept while writing, but not handed in. */
function missing(
  formVersion: string,
  answers: Answers,
  { state, requestedLevel }: Row,
): Pick<SubmissionFacts, 'missingForSubmit' | 'missingForLevel'> {
  if (!['draft', 'returned', 'guidance'].includes(state))
    return { missingForSubmit: [], missingForLevel: [] };
  const form = worksheetForm(formVersion);
  const faulty = questionsOf(form)
    .filter(({ id }) => answers[id] !== undefined)
    .filter((question) => validateAnswer(question, answers[question.id] ?? null).length > 0)
    .map(({ id }) => id);
  const withFaulty = (ids: readonly string[]): string[] => [...new Set([...ids, ...faulty])];
  return {
    missingForSubmit: withFaulty(missingForSubmit(form, answers)),
    missingForLevel: withFaulty(missingAnswers(form, answers, requestedLevel)),
  };
}
