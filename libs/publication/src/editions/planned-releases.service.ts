import { Accounts } from '#accounts';
import { type Actor, audienceOf, type ReasonCode } from '#domain';
import { Clock, HistoryWriter, Jobs, ProblemError, Transactions, uuidOf } from '#platform';
import { Acts, FactsGatherer, Submission, Versions } from '#submissions';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ownTermOf, unplanned } from './edition.effects.js';
import { Edition } from './edition.entity.js';

interface Plan {
  readonly editionId: string;
  readonly submissionId: string;
  readonly interventionId: string;
  readonly at: Date;
  readonly personId: string;
  readonly planner: string;
}

const dueQuery = `
SELECT e.id AS "editionId", e.submission_id AS "submissionId", e.intervention_id AS "interventionId",
  e.release_planned_at AS at, e.release_planned_by AS "personId", p.name AS planner
FROM edition e JOIN person p ON p.id = e.release_planned_by
WHERE e.release_planned_at <= $1 AND (e.release_planned_at, e.id) > ($2, $3)
ORDER BY e.release_planned_at, e.id LIMIT $4`;

const beginning = { at: '-infinity', editionId: '00000000-0000-0000-0000-000000000000' } as const;

/** Why a planned release did not take place. */
type Refusal = ReasonCode | 'account_closed';

/**
 * Releases every edition at the moment that was chosen: by the ordinary act, in the name of who chose the moment and
 * with the roles that person has by then.
 */
@Injectable()
export class PlannedReleases implements OnModuleInit {
  /** So many are read at a time. */
  readonly atOnce: number = 100;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly acts: Acts,
    private readonly gatherer: FactsGatherer,
    private readonly versions: Versions,
    private readonly history: HistoryWriter,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'planned_releases', () => this.run());
  }

  /** Releases what is due, however late. What fails with one edition is thrown when all others have had their turn. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for await (const plan of this.due()) await this.carryOut(plan).catch((failure) => failures.push(failure));
    if (failures.length > 0)
      throw new AggregateError(
        failures,
        `${failures.length} planned releases failed: ${String(failures[0])}`,
      );
  }

  /** Each once, also one that fails: the next ones are those behind it. */
  private async *due(): AsyncGenerator<Plan> {
    const now = this.clock.now();
    let last: Pick<Plan, 'editionId'> & { at: Date | '-infinity' } = beginning;
    for (;;) {
      const plans = await this.dataSource.query<Plan[]>(dueQuery, [
        now,
        last.at,
        last.editionId,
        this.atOnce,
      ]);
      yield* plans;
      if (plans.length < this.atOnce) return;
      last = plans.at(-1)!;
    }
  }

  private async carryOut(plan: Plan): Promise<void> {
    const actor = await this.accounts.byId(plan.personId);
    if (!actor) return this.takeOff(plan, 'account_closed');
    const version = await this.versionOf(plan, actor);
    if (version === null) return;
    const commandId = uuidOf(`release ${plan.editionId} ${plan.at.toISOString()}`);
    try {
      await this.acts.perform(actor, plan.submissionId, 'release', { version, commandId });
    } catch (problem) {
      if (wasOvertaken(problem)) return;
      const refusal = refusalIn(problem);
      if (!refusal) throw problem;
      await this.takeOff(plan, refusal);
    }
  }

  /** The dossier as it is while the plan stands: an act in between, such as calling it off, makes this an old version. */
  private versionOf(plan: Plan, actor: Actor): Promise<number | null> {
    return this.transactions.run(async (em) => {
      if (!(await holdPlanned(em, plan))) return null;
      const facts = await this.gatherer.of(em, plan.submissionId);
      return facts ? this.versions.of(em, facts, actor) : null;
    });
  }

  /** The dossier waits for somebody to release it again, and the institute reads why. */
  private takeOff(plan: Plan, reason: Refusal): Promise<void> {
    return this.transactions.run(async (em) => {
      if (!(await holdPlanned(em, plan))) return;
      await em.update(Edition, { id: plan.editionId }, unplanned);
      const submission = await em.findOneByOrFail(Submission, { id: plan.submissionId });
      await em.update(Submission, { id: submission.id }, { dueOn: ownTermOf(submission) });
      const historyId = await this.history.append(em, {
        submissionId: plan.submissionId,
        interventionId: plan.interventionId,
        kind: 'planned_release_refused',
        byId: null,
        audience: audienceOf('plan_release'),
        data: { releaseAt: plan.at.toISOString(), planner: plan.planner, reason },
      });
      await this.jobs.enqueue(em, 'notify', { historyId });
    });
  }
}

/** Keeps acts on the dossier waiting; false when the plan was carried out, changed or called off meanwhile. */
async function holdPlanned(em: EntityManager, plan: Plan): Promise<boolean> {
  await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [plan.submissionId]);
  const { editionId: id, at: releasePlannedAt, personId: releasePlannedBy } = plan;
  return em.existsBy(Edition, { id, releasePlannedAt, releasePlannedBy });
}

/** Somebody acted on the dossier first; if the plan still stands, the next minute finds it. */
const wasOvertaken = (problem: unknown): boolean =>
  problem instanceof ProblemError && problem.code === 'version_conflict';

/** Why the rules refuse; undefined for any other failure. Who may no longer know the dossier cannot release it either. */
function refusalIn(problem: unknown): Refusal | undefined {
  if (!(problem instanceof ProblemError)) return undefined;
  if (problem.code === 'not_found') return 'not_your_act';
  return problem.code === 'act_refused' ? problem.details.reasons?.[0]?.code : undefined;
}
