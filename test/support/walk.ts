import { randomUUID } from 'node:crypto';
import type { State } from '#domain';
import type { TestApp } from './app.js';
import type { CastName } from './cast.js';
import { Dossier } from './dossier.js';
import { roundFor } from './round.js';

/** What may differ between two dossiers that walk the same way. */
export interface WalkOptions {
  /** Who hand in their assessment when the walk ends in `assessment` or `questions`; nobody unless given. */
  readonly handedIn?: readonly CastName[];
  /** Whom the owner shares the draft with; the co-author writes along unless given. */
  readonly parties?: readonly { email: string; relation: 'author' | 'reader' }[];
}

/** The state each state is reached from, along the shortest way a dossier really goes. */
const reachedFrom: Readonly<Record<State, State | null>> = {
  draft: null,
  submitted: 'draft',
  screening: 'submitted',
  returned: 'screening',
  ineligible: 'screening',
  guidance: 'screening',
  finalised: 'guidance',
  composing: 'finalised',
  assessment: 'composing',
  questions: 'assessment',
  scheduled: 'assessment',
  deliberation: 'scheduled',
  advised: 'deliberation',
  decided: 'advised',
  recognised: 'decided',
  held_over: 'decided',
  not_recognised: 'decided',
  objection: 'recognised',
  editing: 'recognised',
  proof: 'editing',
  awaiting_release: 'proof',
  published: 'awaiting_release',
  withdrawn: 'assessment',
};

const wayTo = (state: State | null): State[] => (state ? [...wayTo(reachedFrom[state]), state] : []);

/** Brings a fresh dossier of the developer to `state` by the real acts of the cast. */
export async function walkTo(app: TestApp, state: State, options: WalkOptions = {}): Promise<Dossier> {
  const title = `Dossier ${state} ${randomUUID().slice(0, 8)}`;
  const dossier = await Dossier.start(app, 'well_described', title);
  const developer = await app.as('developer');
  for (const party of options.parties ?? [{ email: 'coauthor@demo.example', relation: 'author' }])
    await developer.post(`/api/submissions/${dossier.id}/parties`, party);
  for (const next of wayTo(state)) await steps[next]({ dossier, target: state, ...options });
  return dossier;
}

interface Walk extends WalkOptions {
  readonly dossier: Dossier;
  readonly target: State;
}

type Step = (walk: Walk) => Promise<unknown>;

/** The acts that bring a dossier from the state before into this one. */
const steps: Readonly<Record<State, Step>> = {
  draft: async () => {},
  submitted: ({ dossier }) => dossier.act('developer', 'submit'),
  screening: ({ dossier }) => dossier.act('secretary', 'start_screening'),
  returned: ({ dossier }) => dossier.act('secretary', 'return_for_completion', { items: ['Een begroting.'] }),
  ineligible: ({ dossier }) =>
    dossier.act('secretary', 'declare_ineligible', { reason: 'Geen interventie.' }),
  guidance: ({ dossier }) => {
    return dossier.act('secretary', 'admit', { adviserId: dossier.app.ids.adviser, level: dossier.level });
  },
  finalised: async ({ dossier }) => {
    const remarks = [{ questionId: 'goal.main', text: 'Noem de termijn.' }];
    await dossier.act('adviser', 'give_feedback', { letter: 'Een mooi begin.', remarks });
    await dossier.act('developer', 'hand_in_definitive');
  },
  composing: async ({ dossier }) => {
    const roundId = await roundFor(dossier.app, dossier.level);
    await dossier.act('secretary', 'place_in_round', { roundId });
  },
  assessment: assess,
  questions: ({ dossier }) =>
    dossier.act('secretary', 'ask_questions', {
      text: 'Hoe werven jullie deelnemers?',
      questionIds: ['target_group.selection'],
      dueOn: '2026-08-01',
    }),
  scheduled: ({ dossier }) => dossier.act('secretary', 'schedule_meeting', { meetingOn: '2026-09-01' }),
  deliberation: async ({ dossier }) => {
    const presentIds = [...dossier.panel, 'chair' as const].map((name) => dossier.app.ids[name]);
    await dossier.act('chair', 'record_attendance', { presentIds });
    await dossier.act('chair', 'open_item');
  },
  advised: async ({ dossier, target }) => {
    await dossier.ballot(proposalFor(target));
    await dossier.adopt();
  },
  decided: ({ dossier, target }) => dossier.decide(proposalFor(target)),
  recognised: ({ dossier }) => dossier.act('secretary', 'announce'),
  held_over: ({ dossier }) => dossier.act('secretary', 'announce'),
  not_recognised: ({ dossier }) => dossier.act('secretary', 'announce'),
  objection: ({ dossier }) => dossier.act('developer', 'lodge_objection', { grounds: 'De termijn.' }),
  editing: ({ dossier }) => dossier.act('editor', 'start_editing'),
  proof: ({ dossier }) => dossier.act('editor', 'send_proof'),
  awaiting_release: ({ dossier }) => dossier.act('developer', 'approve_proof'),
  published: ({ dossier }) => dossier.act('releaser', 'release'),
  withdrawn: ({ dossier }) => dossier.act('developer', 'withdraw', { reason: 'Andere plannen.' }),
};

/** Composes the panel. On the way to a meeting everybody hands in, otherwise only who was named. */
async function assess({ dossier, target, handedIn = [] }: Walk): Promise<void> {
  await dossier.toAssessment();
  const stopsHere = ['assessment', 'questions', 'withdrawn'].includes(target);
  for (const name of stopsHere ? handedIn : dossier.panel) await dossier.judge(name);
}

const proposalFor = (target: State): { outcome?: string } =>
  target === 'held_over' || target === 'not_recognised' ? { outcome: target } : {};
