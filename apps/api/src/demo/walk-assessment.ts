import type { CurrentPersonData } from '#platform';
import { writeJudgements } from './bulk.js';
import { demoAdvice, type DemoAdvice } from './content/index.js';
import type { Walk } from './walk.js';

/** From the round to the announced decision, or to where the dossier stays. */
export async function walkAssessment(walk: Walk): Promise<void> {
  await compose(walk);
  if (!walk.isAt('assessment')) return;
  await assess(walk);
  if (!walk.isAt('scheduled') || walk.arrived) return;
  await meet(walk);
  if (!walk.isAt('advised') || walk.arrived) return;
  await decideAndAnnounce(walk);
}

/** Three of the panel, or four of the five committee members: not always the same four. */
function assessorsOf(walk: Walk): CurrentPersonData[] {
  if (walk.itinerary.kind === 'practice_panel') return [1, 2, 3].map((seat) => walk.by(`panel${seat}`));
  return [0, 1, 2, 3].map((seat) => walk.by(`member${((walk.number + seat) % 5) + 1}`));
}

async function compose(walk: Walk): Promise<void> {
  const { itinerary } = walk;
  const secretary = walk.by('secretary');
  const chair = walk.by('chair');
  walk.on(itinerary.definitive + 2);
  const roundId = await walk.around.rounds.of(itinerary.kind, itinerary.meetingsBack);
  await walk.act(secretary, 'place_in_round', { roundId });
  for (const { personId } of assessorsOf(walk))
    await walk.act(secretary, 'invite_assessor', { personId, function: 'assessor' });
  await walk.act(secretary, 'invite_assessor', { personId: chair.personId, function: 'chair' });
  walk.on(itinerary.definitive + 5);
  const answering = itinerary.until === 'composing' ? assessorsOf(walk).slice(0, 2) : assessorsOf(walk);
  for (const person of [...answering, chair]) await walk.act(person, 'answer_interest', { interest: 'none' });
  if (walk.arrived) return;
  walk.on(itinerary.meeting - 33);
  await walk.act(secretary, 'start_assessment');
}

async function assess(walk: Walk): Promise<void> {
  const { itinerary } = walk;
  const handingIn = handedInAt(walk) ?? assessorsOf(walk).length;
  for (const [index, assessor] of assessorsOf(walk).entries()) {
    walk.on(itinerary.meeting - 24 + index * 3);
    const share = index < handingIn ? 1 : index === handingIn ? 0.6 : 0;
    if (share > 0) await writeAssessment(walk, assessor, index, share);
    if (index < handingIn) await walk.act(assessor, 'hand_in_assessment');
  }
  if (walk.arrived) return;
  if (itinerary.until === 'questions') return ask(walk);
  walk.on(itinerary.meeting - 9);
  const meetingOn = walk.around.calendar.day(
    Math.max(itinerary.meeting, lateMeetings[itinerary.until] ?? -9999),
  );
  await walk.act(walk.by('secretary'), 'schedule_meeting', { meetingOn });
}

/** How many have handed in where judging goes on: so few that everybody who judges has something waiting. */
function handedInAt({ itinerary }: Walk): number | undefined {
  if (itinerary.until !== 'assessment' && itinerary.until !== 'questions') return undefined;
  return itinerary.kind === 'practice_panel' ? 0 : 1;
}

/** Dossiers that were put on a later agenda, so that their meeting is a few days ago. */
const lateMeetings: Readonly<Record<string, number>> = { deliberation: 0, advised: -2, decided: -8 };

async function writeAssessment(
  walk: Walk,
  { personId }: CurrentPersonData,
  index: number,
  share: number,
): Promise<void> {
  const favourable = walk.itinerary.outcome === 'recognised';
  const writer = { personId, number: walk.number + index };
  const how = { share, favourable, at: walk.now };
  await writeJudgements(walk.db, walk.submissionId, writer, walk.intervention, how);
}

async function ask(walk: Walk): Promise<void> {
  walk.on(-5);
  await walk.act(walk.by('secretary'), 'ask_questions', {
    text: 'Kunt u toelichten welk nieuw contact u met subdoel 3 bedoelt, hoe vaak, en na hoeveel maanden? Wilt u ook 3.3 daarop aanpassen?',
    questionIds: ['goal.sub_goals', 'substantiation.factors', 'substantiation.factor_links'],
    dueOn: walk.around.calendar.day(6),
  });
}

async function meet(walk: Walk): Promise<void> {
  const { itinerary, intervention } = walk;
  const chair = walk.by('chair');
  const present = [...assessorsOf(walk), chair];
  walk.on(Math.max(itinerary.meeting, lateMeetings[itinerary.until] ?? -9999));
  await walk.act(chair, 'record_attendance', { presentIds: present.map(({ personId }) => personId) });
  await walk.act(chair, 'open_item');
  const { reservation, outcome } = itinerary;
  const conditions = reservation ? [...adviceOf(walk).conditions] : [];
  const level = outcome === 'recognised' ? { level: intervention.requestedLevel } : {};
  await walk.act(chair, 'open_ballot', { outcome, reservation, conditions, ...level });
  const voting = itinerary.until === 'deliberation' ? assessorsOf(walk) : present;
  for (const person of voting) await walk.act(person, 'cast_vote', { choice: 'for' });
  if (walk.arrived) return;
  await walk.act(chair, 'close_ballot');
  const { publicExplanation, improvementAdvice } = adviceOf(walk);
  await walk.act(chair, 'adopt_advice', { publicExplanation, improvementAdvice });
}

function adviceOf({ itinerary, number }: Walk): DemoAdvice {
  const texts = demoAdvice[itinerary.reservation ? 'reserved' : itinerary.outcome];
  return texts[number % texts.length] ?? texts[0];
}

async function decideAndAnnounce(walk: Walk): Promise<void> {
  const { itinerary, intervention } = walk;
  const { outcome, reservation, until } = itinerary;
  const { publicExplanation, improvementAdvice, conditions } = adviceOf(walk);
  const level = outcome === 'recognised' ? { level: intervention.requestedLevel } : {};
  walk.on(until === 'decided' ? -3 : itinerary.meeting + 5);
  const texts = { publicExplanation, improvementAdvice, conditions: reservation ? [...conditions] : [] };
  await walk.act(walk.by('decider'), 'decide', { outcome, reservation, ...level, ...texts });
  if (walk.arrived) return;
  walk.on(until === 'recognised' ? -12 : itinerary.meeting + 9);
  await walk.act(walk.by('secretary'), 'announce');
  if (until !== 'objection') return;
  walk.on(itinerary.meeting + 20);
  const grounds =
    'Onze antwoorden op de vragen van 14 dagen voor de vergadering zijn niet bij de stukken gevoegd. Wij vragen om een nieuwe behandeling.';
  await walk.act(walk.owner, 'lodge_objection', { grounds });
}
