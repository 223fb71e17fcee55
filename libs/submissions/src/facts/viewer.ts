import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  audiencesOf,
  availableActs,
  mayLookAsOwner,
  ownerOf,
  readsDraft,
  readsPlannedRelease,
  relationsOf,
  seenByBoth,
  visibleGroups,
  type Actor,
  type Audience,
  type AvailableAct,
  type FieldGroup,
  type Instant,
  type Relation,
  type SubmissionFacts,
} from '#domain';
import { notFound } from '#platform';
import { FactsGatherer } from './facts-gatherer.js';

/** One person's view of one submission: computed once, used for every field that is answered. */
export interface View {
  readonly facts: SubmissionFacts;
  readonly groups: ReadonlySet<FieldGroup>;
  readonly relations: ReadonlySet<Relation>;
  readonly audiences: ReadonlySet<Audience>;
  /** Whether the description is read as it is being written, or else as it was last handed in. */
  readonly readsDraft: boolean;
  /** The audiences of whoever looks along with this person's eyes: an event is shown only when both read it. */
  readonly alsoReadBy?: ReadonlySet<Audience>;
}

/** Answers what a person may see of a submission. */
@Injectable()
export class Viewer {
  constructor(
    private readonly gatherer: FactsGatherer,
    private readonly dataSource: DataSource,
  ) {}

  /** The view; 404 when this person sees nothing of the dossier, or not the group that is asked for. */
  async of(actor: Actor, submissionId: string, needs?: FieldGroup, em?: EntityManager): Promise<View> {
    const facts = await this.gatherer.of(em ?? this.dataSource.manager, submissionId);
    if (!facts) throw notFound();
    const view = viewOf(facts, actor);
    if (view.groups.size === 0 || (needs && !view.groups.has(needs))) throw notFound();
    return view;
  }
}

/**
 * What the owner sees of a submission, cut to what the person who looks sees too. Null for who may not look: it is
 * for staff who check what the developer's side reads.
 */
export function ownersView(mine: View): View | null {
  if (!mayLookAsOwner(mine.relations)) return null;
  const theirs = viewOf(mine.facts, ownerOf(mine.facts));
  return {
    ...theirs,
    groups: seenByBoth(theirs.groups, mine.groups),
    readsDraft: theirs.readsDraft && mine.readsDraft,
    alsoReadBy: mine.audiences,
  };
}

export function viewOf(facts: SubmissionFacts, actor: Actor): View {
  const relations = relationsOf(facts, actor);
  return {
    facts,
    groups: visibleGroups(facts, actor),
    relations,
    audiences: audiencesOf(facts, actor),
    readsDraft: readsDraft(facts, relations),
  };
}

/** The acts this person is shown, on the page and in lists alike: none of a dossier whose card is hidden. */
export const shownActs = ({ facts, groups }: View, actor: Actor): AvailableAct[] =>
  groups.has('card') ? availableActs(facts, actor) : [];

/** Whether this person reads the questions of the committee to the developer: who asks and who answers. */
export const readsQuestions = ({ groups, audiences }: View): boolean =>
  groups.has('history') &&
  (['developer', 'committee', 'secretary'] as const).some((one) => audiences.has(one));

/** When it is released by itself, for who reads of that. */
export const plannedRelease = ({ facts, audiences }: View): Instant | null =>
  readsPlannedRelease(audiences) ? (facts.edition?.plannedRelease?.at ?? null) : null;
