import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  actsOfOthers,
  actsOnTheLine,
  isDeveloperSide,
  ownerOf,
  phaseLine,
  readsTerm,
  shownState,
  type Act,
  type Actor,
  type DaysOfActs,
  mayBecomeParty,
  type Colleague,
} from '#domain';
import { Clock, HistoryWriter, notFound, ProblemError, Transactions } from '#platform';
import { Versions } from '../facts/versions.js';
import { ownersView, plannedRelease, readsQuestions, shownActs, Viewer, type View } from '../facts/viewer.js';
import { HistoryService } from '../history/history.service.js';
import type { PartyDto } from './dto/start-submission.dto.js';
import type {
  OwnersPageDto,
  SubmissionCardDto,
  SubmissionDto,
  SubmissionOutlineDto,
} from './dto/submission.dto.js';
import { colleagueQuery, daysOfActsQuery, dossierQuery, type DossierRow } from './dossier.queries.js';

/** The page of one submission: what it is, where it stands, what can be done now and for the rest why not. */
@Injectable()
export class DossierService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly viewer: Viewer,
    private readonly versions: Versions,
    private readonly events: HistoryService,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    submissionId: string,
  ): Promise<SubmissionDto | SubmissionCardDto | SubmissionOutlineDto> {
    const view = await this.viewer.of(actor, submissionId);
    if (!view.groups.has('card')) return kindsOnly(view);
    const row = await this.row(view);
    const stands = await this.standing(view, actor);
    return view.groups.has('description')
      ? { ...stands, ...ofDescription(row, view) }
      : { ...stands, ...ofCard(row) };
  }

  /** The page as the owner reads it, with its history; never more than the person who looks sees. */
  async asOwner(actor: Actor, submissionId: string): Promise<OwnersPageDto> {
    const view = ownersView(await this.viewer.of(actor, submissionId, 'description'));
    if (!view) throw notFound();
    return {
      ...(await this.standing(view, ownerOf(view.facts))),
      ...ofDescription(await this.row(view), view),
      history: view.groups.has('history') ? await this.events.seenIn(view) : [],
    };
  }

  private async row(view: View): Promise<DossierRow> {
    const [row] = await this.dataSource.query<DossierRow[]>(dossierQuery, [view.facts.id]);
    if (!row) throw notFound();
    return row;
  }

  /** Where it stands and what this person can do; part of every page of a dossier. */
  private async standing(view: View, actor: Actor): Promise<Standing> {
    const { facts, groups, relations } = view;
    const shown = shownState(facts.state, relations);
    return {
      id: facts.id,
      version: await this.versions.of(this.dataSource.manager, facts, actor),
      state: shown,
      shownState: shown,
      committeeKind: facts.committeeKind,
      relations: [...relations],
      groups: [...groups],
      acts: shownActs(view, actor),
      actsOfOthers: actsOfOthers(shown, relations),
      phases: phaseLine(facts.state, facts, relations, await this.daysOfActs(view)),
    };
  }

  /** The days the line of phases may show this reader: those of the events in their own history. */
  private async daysOfActs({ facts, groups, audiences, alsoReadBy }: View): Promise<DaysOfActs> {
    if (!groups.has('history')) return {};
    const rows = await this.dataSource.query<{ kind: Act; on: string }[]>(daysOfActsQuery, [
      facts.id,
      actsOnTheLine,
      [...audiences],
      [...(alsoReadBy ?? audiences)],
    ]);
    return Object.fromEntries(rows.map(({ kind, on }) => [kind, on]));
  }

  /**
   * Lets a colleague write along or read. Answers the same for an address nobody has and for somebody who cannot be
   * added; who was, stands on the page.
   */
  addParty(actor: Actor, submissionId: string, { email, relation }: PartyDto): Promise<void> {
    return this.transactions.run(async (em) => {
      await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
      const { facts, relations } = await this.viewer.of(actor, submissionId, 'description', em);
      if (!relations.has('owner')) throw new ProblemError(403, 'not_permitted');
      const [colleague] = await em.query<Colleague[]>(colleagueQuery, [email]);
      if (!colleague || !mayBecomeParty(facts, colleague)) return;
      await em.query(
        `INSERT INTO submission_party (submission_id, person_id, relation) VALUES ($1, $2, $3)
         ON CONFLICT (submission_id, person_id) DO UPDATE SET relation = $3`,
        [submissionId, colleague.personId, relation],
      );
      await this.history.append(em, {
        submissionId,
        kind: 'party_added',
        byId: actor.personId,
        audience: ['developer', 'institute', 'secretary'],
        data: { relation },
      });
    });
  }
}

type Standing = Pick<
  SubmissionDto,
  | 'id'
  | 'version'
  | 'state'
  | 'shownState'
  | 'committeeKind'
  | 'relations'
  | 'groups'
  | 'acts'
  | 'actsOfOthers'
  | 'phases'
>;
type OfCard = Omit<SubmissionCardDto, keyof Standing>;
type OfDescription = Omit<SubmissionDto, keyof Standing>;

/** What somebody may know before the question about interests is answered: title, organisation and names. */
const ofCard = ({
  title,
  subtitle,
  organisation,
  requestedLevel,
  themes,
  owner,
  authors,
  dueOn,
}: DossierRow): OfCard => ({
  title,
  subtitle,
  organisation,
  requestedLevel,
  themes,
  owner: { name: owner.name },
  authors: authors.map(({ name, relation }) => ({ name, relation })),
  dueOn,
});

/** Days of the committee's work are not told to the developer's side; the day of its meeting never. */
function ofDescription(
  { quickscan, feedbackRoundsGiven, openRemarks, meetingAt, meetingPlace, ...row }: DossierRow,
  view: View,
): OfDescription {
  const { groups, relations, audiences, facts, readsDraft } = view;
  const releasePlannedAt = plannedRelease(view);
  return {
    ...row,
    ...(isDeveloperSide(relations) ? { meetingOn: null } : {}),
    ...(shownState(facts.state, relations) !== facts.state && { stateSince: null }),
    ...(!readsTerm(facts.state, relations, audiences) && { dueOn: null }),
    ...(releasePlannedAt && { releasePlannedAt }),
    ...(groups.has('assignments') && { meetingAt, meetingPlace }),
    ...(groups.has('guidance') && { quickscan, feedbackRoundsGiven, openRemarks }),
    ...(readsDraft && {
      attachmentKinds: facts.attachmentKinds,
      missingForSubmit: facts.missingForSubmit,
      missingForLevel: facts.missingForLevel,
    }),
    ...(readsQuestions(view) && { openQuestion: facts.openQuestion }),
  };
}

const kindsOnly = ({ facts, groups }: View): SubmissionOutlineDto => ({
  id: facts.id,
  state: facts.state,
  groups: [...groups],
});
