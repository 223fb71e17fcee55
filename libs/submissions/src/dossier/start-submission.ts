import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationNamed } from '#accounts';
import { quickscan, type Level, type State } from '#domain';
import {
  Clock,
  HistoryWriter,
  invalidInput,
  notFound,
  Transactions,
  uuidv7,
  type CurrentPersonData,
} from '#platform';
import { copyDossier } from './copy-dossier.js';
import { Intervention } from '../interventions/intervention.entity.js';
import { slugOf } from '../interventions/slug.js';
import { Submission, type QuickscanAnswer } from '../submission.entity.js';
import type { StartSubmissionDto } from './dto/start-submission.dto.js';

/** The versions a new dossier is written and judged in. */
const FORM_VERSION = '2015';
const CRITERIA_VERSION = '2015-2018';

interface NewSubmission {
  readonly interventionId: string;
  readonly title: string;
  readonly ownerId: string;
  readonly requestedLevel: Level;
  readonly quickscan: Record<string, QuickscanAnswer>;
  readonly previousSubmissionId: string | null;
}

/** An intervention that is judged again: from which submission, at which level, on whose wish. */
export interface Reassessment {
  readonly submissionId: string;
  readonly requestedLevel: Level;
  readonly startedById: string;
}

/** Starts submissions: of a new intervention, or of one that is judged again. */
@Injectable()
export class StartSubmission {
  constructor(
    private readonly transactions: Transactions,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  /** A first draft with its intervention; answers its id. */
  start(
    person: Pick<CurrentPersonData, 'personId' | 'organisation'>,
    input: StartSubmissionDto,
  ): Promise<{ id: string }> {
    const scan = cleanQuickscan(input.quickscan);
    return this.transactions.run(async (em) => {
      const id = uuidv7();
      const organisation = input.organisationName?.trim() || person.organisation;
      await em.insert(Intervention, {
        id,
        title: input.title.trim(),
        subtitle: input.subtitle?.trim() ?? '',
        slug: slugOf(input.title, id),
        ownerId: person.personId,
        organisationId: organisation ? await organisationNamed(em, organisation) : null,
        themes: [...new Set(input.themes)],
        origin: 'own',
        createdAt: this.clock.now(),
      });
      const first = {
        interventionId: id,
        title: input.title.trim(),
        ownerId: person.personId,
        requestedLevel: input.requestedLevel,
        quickscan: scan,
        previousSubmissionId: null,
      };
      return { id: await this.insert(em, first, person.personId) };
    });
  }

  /**
   * A draft that starts from what an earlier submission of the intervention was judged on, inside the caller's
   * transaction; answers its id. The database refuses it (409) while another submission of it is open.
   */
  async again(em: EntityManager, reassessment: Reassessment): Promise<string> {
    const { submissionId, requestedLevel, startedById } = reassessment;
    const last = await em.findOne(Submission, {
      where: { id: submissionId },
      relations: { intervention: true },
    });
    if (!last) throw notFound();
    const next = {
      interventionId: last.interventionId,
      title: last.title,
      ownerId: last.intervention.ownerId ?? last.ownerId,
      requestedLevel,
      quickscan: last.quickscan,
      previousSubmissionId: last.id,
    };
    const id = await this.insert(em, next, startedById);
    await copyDossier(em, last.id, { id, formVersion: FORM_VERSION, at: this.clock.now() });
    return id;
  }

  private async insert(em: EntityManager, submission: NewSubmission, startedById: string): Promise<string> {
    const id = uuidv7();
    const now = this.clock.now();
    const state: State = 'draft';
    await em.insert(Submission, {
      ...submission,
      id,
      state,
      version: 1,
      formVersion: FORM_VERSION,
      criteriaVersion: CRITERIA_VERSION,
      feedbackRoundsGiven: 0,
      stateSince: now,
      createdAt: now,
    });
    await this.history.append(em, {
      submissionId: id,
      interventionId: submission.interventionId,
      kind: 'start',
      byId: startedById,
      audience: ['developer'],
      to: state,
      version: 1,
    });
    return id;
  }
}

/** Only known conditions, each with a yes or no and a text of bounded length. */
function cleanQuickscan(given: Record<string, unknown>): Record<string, QuickscanAnswer> {
  const unknown = Object.keys(given).find((id) => !quickscan.some((item) => item.id === id));
  if (unknown !== undefined) throw invalidInput({ path: 'quickscan', code: 'unknown_condition' });
  return Object.fromEntries(
    quickscan.map(({ id }) => {
      const { answer, explanation } = (given[id] ?? {}) as { answer?: unknown; explanation?: unknown };
      return [
        id,
        {
          answer: answer === true,
          explanation: typeof explanation === 'string' ? explanation.slice(0, 2000) : '',
        },
      ];
    }),
  );
}
