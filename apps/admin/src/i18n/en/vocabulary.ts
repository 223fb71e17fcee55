import { levelNames, namesIn, ownStateNames, stateNames, statusNames } from '#domain';
/** The one set of words for states, levels, people and judgements. */
export const vocabulary = {
  state: {
    ...namesIn('en', stateNames),
    owner: namesIn('en', ownStateNames),
  },
  recognition: {
    ...namesIn('en', statusNames),
    dated: {
      valid: 'Valid until %{date}',
      reserved: 'With reservation until %{date}',
      lapsed: 'Lapsed on %{date}',
    },
  },
  level: namesIn('en', levelNames),
  role: {
    developer: 'Developer',
    adviser: 'Adviser',
    secretary: 'Secretary',
    panel_member: 'Member of the practice panel',
    committee_member: 'Member of the recognition committee',
    chair: 'Chair',
    decider: 'Decision maker',
    editor: 'Editor',
    releaser: 'Releasing editor',
    admin: 'Administrator',
    auditor: 'Auditor',
  },
  relation: {
    owner: 'owner of the submission',
    author: 'author',
    reader: 'reader',
    adviser: 'adviser',
    secretary: 'secretary',
    assessor_invited: 'invited assessor',
    assessor: 'assessor',
    chair: 'chair',
    decider: 'decision maker',
    editor: 'editor',
    releaser: 'releasing editor',
    conflicted: 'has an interest',
  },
  committee: {
    practice_panel: 'Practice panel',
    recognition_committee: 'Recognition committee',
    advisory_committee: 'Advisory committee',
  },
  verdict: { met: 'Met', partly: 'Partly met', not: 'Not met', not_assessable: 'Not assessable' },
  outcome: { recognised: 'Recognise', held_over: 'Hold over', not_recognised: 'Do not recognise' },
  vote: { for: 'For', against: 'Against', abstain: 'Abstain' },
  audience: {
    public: 'everyone',
    developer: 'the developer',
    institute: 'the institute',
    committee: 'the committee',
    secretary: 'the secretariat',
  },
};
