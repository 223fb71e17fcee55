import { factsOfDraft, type RoundFacts, type State, type SubmissionFacts } from '#domain';
import { adviser, author, chair, decider, editor, everybody, members, owner, reader } from './people.js';

export const round: RoundFacts = {
  id: 'spring',
  committeeKind: 'practice_panel',
  deliveryOn: '2027-02-01',
  assessmentsDueOn: '2027-03-01',
  meetingOn: '2027-03-15',
};

const term = { fromOn: '2024-01-01', untilOn: '2028-01-01' } as const;

/** A draft with everything in place to be submitted, and a practice panel to judge it. */
export function aDraft(changes: Partial<SubmissionFacts> = {}): SubmissionFacts {
  return {
    ...factsOfDraft({
      id: 'dossier',
      now: '2027-01-10T09:00:00Z',
      today: '2027-01-10',
      requestedLevel: 'well_described',
      committeeKind: 'practice_panel',
      ownerId: owner.personId,
    }),
    authorIds: [author.personId],
    readerIds: [reader.personId],
    developerOrganisationIds: ['welfare', 'school'],
    quickscanPassed: true,
    attachmentKinds: ['handbook', 'process_evaluation'],
    openRounds: [round],
    committeeMembers: [
      ...members.map(({ personId }) => ({ personId, function: 'member' as const, ...term })),
      { personId: chair.personId, function: 'chair' as const, ...term },
    ],
    organisationOf: Object.fromEntries(everybody.map((one) => [one.personId, one.organisationId])),
    ...changes,
  };
}

/** The first three members accepted to assess, the chair to preside. */
export const acceptedByThree: SubmissionFacts['assignments'] = [
  ...members
    .slice(0, 3)
    .map(({ personId }) => ({ personId, function: 'assessor' as const, status: 'accepted' as const })),
  { personId: chair.personId, function: 'chair', status: 'accepted' },
];

/** Everyone who counts for a dossier judged by three members and a chair. */
export const counted = acceptedByThree.map((row) => row.personId);

/** A dossier in this state, with all assessments in, everyone present and a passed advice: guards hold. */
export function aDossier(state: State, changes: Partial<SubmissionFacts> = {}): SubmissionFacts {
  return aDraft({
    state,
    everSubmitted: state !== 'draft',
    adviserId: adviser.personId,
    feedbackRoundsGiven: 1,
    round,
    assignments: acceptedByThree,
    handedInIds: counted,
    attendance: { presentIds: counted },
    advice: {
      outcome: 'recognised',
      level: 'well_described',
      reservation: false,
      adoptedById: chair.personId,
    },
    decision: {
      outcome: 'recognised',
      level: 'well_described',
      decidedById: decider.personId,
      announcedOn: ['advised', 'decided'].includes(state) ? null : '2027-01-05',
    },
    objection: { fromState: 'recognised' },
    edition: { complete: true, editedById: editor.personId, plannedRelease: null },
    ...changes,
  });
}
