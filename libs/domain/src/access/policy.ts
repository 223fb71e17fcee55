import type { State } from '../workflow/state.js';
import type { ConditionName } from './conditions.js';
import type { FieldGroup } from './field-group.js';
import type { Relation } from './relation.js';

/** One sentence of the policy: these relations see these groups in these states, on this condition. */
export interface PolicyRow {
  readonly who: readonly (Relation | 'auditor')[];
  readonly sees: readonly FieldGroup[];
  readonly states: readonly State[];
  readonly when?: ConditionName;
}

const beforeTheCommittee = [
  'submitted',
  'screening',
  'returned',
  'ineligible',
  'guidance',
  'finalised',
] as const satisfies readonly State[];
const judging = ['composing', 'assessment', 'questions', 'scheduled', 'deliberation'] as const;
const beforeMeeting = ['composing', 'assessment', 'questions'] as const;
const fromMeeting = ['scheduled', 'deliberation', 'advised', 'decided'] as const;
const publishing = ['recognised', 'editing', 'proof', 'awaiting_release', 'published'] as const;
const announced = [...publishing, 'held_over', 'not_recognised', 'objection'] as const;
const handedIn = [...beforeTheCommittee, ...judging, 'advised', 'decided', ...announced] as const;
/** Where a submission can be once an objection was lodged: where it was, or judged again after it was upheld. */
const afterAnObjection = ['guidance', 'finalised', ...judging, 'advised', 'decided', ...announced] as const;
const everywhere = ['draft', ...handedIn, 'withdrawn'] as const;
const guided = ['guidance', 'finalised', ...judging, 'advised', 'decided', ...announced] as const;

const dossier = ['card', 'description', 'revisions', 'attachments'] as const satisfies readonly FieldGroup[];

/**
 * Who sees what, and when. What no row grants is hidden; rows only add. Relations that do not go together were
 * already taken out by `relationsOf`, so no row needs an exception for people in two roles.
 */
export const policy: readonly PolicyRow[] = [
  // The developer's side: always its own dossier; the outcome once it is announced; the page from the proof on.
  { who: ['owner', 'author'], sees: [...dossier, 'guidance', 'history'], states: everywhere },
  { who: ['reader'], sees: dossier, states: everywhere },
  {
    who: ['owner', 'author', 'reader'],
    sees: ['decision'],
    states: [...beforeTheCommittee, ...announced, 'withdrawn'],
    when: 'decision_is_announced',
  },
  { who: ['owner', 'author'], sees: ['advice'], states: announced, when: 'decision_is_announced' },
  { who: ['owner'], sees: ['objection'], states: afterAnObjection },
  { who: ['owner', 'author'], sees: ['edition'], states: ['proof', 'awaiting_release', 'published'] },
  { who: ['reader'], sees: ['edition'], states: ['published'] },

  // The institute: the secretary from the moment of handing in, the others from when their work begins.
  { who: ['secretary'], sees: [...dossier, 'guidance', 'history'], states: handedIn },
  {
    who: ['secretary'],
    sees: [...dossier, 'guidance', 'history'],
    states: ['withdrawn'],
    when: 'handed_in_before',
  },
  {
    who: ['secretary'],
    sees: ['assignments', 'interests', 'others_assessments'],
    states: [...judging, 'advised', 'decided', ...announced],
  },
  { who: ['secretary'], sees: ['deliberation'], states: [...fromMeeting, ...announced] },
  { who: ['secretary'], sees: ['advice'], states: ['advised', 'decided', ...announced] },
  { who: ['secretary'], sees: ['decision'], states: ['decided', ...announced] },
  { who: ['secretary'], sees: ['edition'], states: publishing },
  { who: ['secretary'], sees: ['objection'], states: afterAnObjection },
  { who: ['adviser'], sees: [...dossier, 'guidance', 'history'], states: guided },
  { who: ['adviser'], sees: ['advice', 'decision'], states: announced },
  { who: ['adviser'], sees: ['edition'], states: ['published'] },
  { who: ['adviser'], sees: ['card'], states: ['withdrawn'] },
  {
    who: ['decider'],
    sees: [
      ...dossier,
      'guidance',
      'assignments',
      'others_assessments',
      'deliberation',
      'advice',
      'decision',
      'history',
    ],
    states: ['advised', 'decided', ...announced],
  },
  // Grounds can name people: they are for who handles them, and nobody who judged or decided handles them.
  { who: ['decider'], sees: ['objection'], states: announced, when: 'did_not_judge_before' },
  { who: ['editor', 'releaser'], sees: [...dossier, 'decision', 'edition', 'history'], states: publishing },

  // The committee: nothing but the card before the question about interests is answered.
  { who: ['assessor_invited'], sees: ['card'], states: judging },
  { who: ['assessor', 'chair'], sees: ['card'], states: ['withdrawn'] },
  {
    who: ['assessor', 'chair'],
    sees: [...dossier, 'assignments', 'history'],
    states: [...judging, 'advised', 'decided', ...announced],
  },
  { who: ['assessor'], sees: ['own_assessment'], states: [...judging, 'advised', 'decided', ...announced] },
  {
    who: ['assessor'],
    sees: ['others_assessments'],
    states: [...judging, 'advised', 'decided', ...announced],
    when: 'own_assessment_is_in',
  },
  { who: ['chair'], sees: ['interests'], states: [...judging, 'advised', 'decided', ...announced] },
  { who: ['chair'], sees: ['others_assessments'], states: beforeMeeting, when: 'every_assessment_is_in' },
  {
    who: ['chair'],
    sees: ['others_assessments'],
    states: [...fromMeeting, ...announced],
    when: 'own_assessment_is_in',
  },
  { who: ['assessor', 'chair'], sees: ['deliberation'], states: [...fromMeeting, ...announced] },
  { who: ['assessor', 'chair'], sees: ['advice'], states: ['advised', 'decided', ...announced] },
  { who: ['assessor', 'chair'], sees: ['decision'], states: announced },

  // Oversight: which kinds of events happened when, never their content.
  { who: ['auditor'], sees: ['history'], states: [...handedIn] },
  { who: ['auditor'], sees: ['history'], states: ['withdrawn'], when: 'handed_in_before' },
];
