import { anchorableText, anchorAt, questionsOf, worksheetForm, type Answers } from '#domain';
import { AttachmentsService } from '#submissions';
import { writeAnswers } from './bulk.js';
import { demoFeedback, type DemoFeedback } from './content/index.js';
import { smallPdf } from './small-pdf.js';
import type { Walk } from './walk.js';

const form = worksheetForm('2015');

/** From the first draft to the definitive revision, or to where the dossier stays. */
export async function walkUntilDefinitive(walk: Walk): Promise<void> {
  await writeDraft(walk);
  if (walk.arrived) return;
  walk.on(walk.itinerary.start + 9);
  await walk.act(walk.owner, 'submit');
  if (walk.arrived) return;
  if (walk.itinerary.until === 'withdrawn') return withdraw(walk);
  await screen(walk);
  if (walk.isAt('guidance')) await guide(walk);
}

/** What every draft needs is there from the first; the rest follows while an adviser reads along. */
async function writeDraft(walk: Walk): Promise<void> {
  const { intervention, owner, itinerary } = walk;
  walk.on(itinerary.start + 2);
  const early =
    itinerary.until === 'draft' ? firstPart(intervention.answers) : asFirstSubmitted(intervention.answers);
  await writeAnswers(walk.db, walk.submissionId, owner.personId, early, walk.now);
  if (itinerary.until === 'draft') return;
  const files = walk.around.app.get(AttachmentsService);
  for (const [kind, name] of attachments) {
    const file = { originalname: `${name}.pdf`, buffer: smallPdf(`${name}: ${intervention.title}`) };
    await files.add(owner, walk.submissionId, kind, file);
  }
}

const attachments = [
  ['handbook', 'Handboek'],
  ['process_evaluation', 'Procesevaluatie'],
] as const;

/** A draft just begun: the colophon and chapter 1, no more. */
function firstPart(answers: Answers): Answers {
  return only(answers, (id) => /^(cover|target_group|goal)\./.test(id));
}

/** As it first went in: the asked chapters, with sub-goals still shorter than they became. */
function asFirstSubmitted(answers: Answers): Answers {
  const asked = new Set(
    questionsOf(form).flatMap(({ id, requiredForSubmit }) => (requiredForSubmit ? [id] : [])),
  );
  const goals = answers['goal.sub_goals'];
  const shortened = Array.isArray(goals)
    ? (goals as string[]).map((goal) => goal.replace(/ (na|binnen) [^.]*?(weken|maanden|maand|jaar)/, ''))
    : goals;
  return { ...only(answers, (id) => asked.has(id)), 'goal.sub_goals': shortened };
}

const only = (answers: Answers, wanted: (id: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => wanted(id)));

async function withdraw(walk: Walk): Promise<void> {
  walk.on(-20);
  await walk.act(walk.owner, 'withdraw', {
    reason: 'Wij voegen de aanpak samen met een andere en dienen later opnieuw in.',
  });
}

async function screen(walk: Walk): Promise<void> {
  const secretary = walk.by('secretary');
  walk.on(walk.itinerary.start + 16);
  await walk.act(secretary, 'start_screening');
  if (walk.arrived) return;
  walk.on(walk.itinerary.start + 22);
  if (walk.itinerary.until === 'returned') {
    const items = [
      'Voeg het volledige handboek toe: hoofdstuk 3 ontbreekt.',
      'Noem bij 2.7 het aantal deelnemers per jaar.',
    ];
    return walk.act(secretary, 'return_for_completion', { items });
  }
  if (walk.itinerary.until === 'ineligible') {
    const reason =
      'Een activiteit van één dag is nog geen planmatige aanpak. Wordt zij deel van een langer traject, dan bekijken wij haar opnieuw.';
    return walk.act(secretary, 'declare_ineligible', { reason });
  }
  const adviserId = walk.by('adviser').personId;
  await walk.act(secretary, 'admit', { adviserId, level: walk.intervention.requestedLevel });
}

async function guide(walk: Walk): Promise<void> {
  const { itinerary, intervention, owner, submissionId } = walk;
  const adviser = walk.by('adviser');
  const [first, second] = demoFeedback;
  if (intervention.destiny === 'guidance_begun') return;
  walk.on(Math.min(itinerary.start + 45, itinerary.definitive - 20));
  await walk.act(adviser, 'give_feedback', feedbackOn(first, asFirstSubmitted(intervention.answers)));
  walk.on(Math.min(itinerary.start + 62, itinerary.definitive - 12));
  const written = walk.arrived
    ? only(intervention.answers, (id) => !/^(research|literature)\./.test(id))
    : intervention.answers;
  await writeAnswers(walk.db, submissionId, owner.personId, written, walk.now);
  if (walk.arrived) return;
  if (walk.number % 2 === 0)
    await walk.act(adviser, 'give_feedback', feedbackOn(second, intervention.answers));
  await closeRemarks(walk);
  walk.on(itinerary.definitive);
  await walk.act(owner, 'hand_in_definitive');
}

/** A round as the adviser sends it: remarks that speak of a line point at that line as it stands then. */
function feedbackOn(feedback: DemoFeedback | undefined, answers: Answers): Record<string, unknown> {
  const remarks = (feedback?.remarks ?? []).map(({ questionId, text, pointsAt }) => {
    const words = anchorableText(answers[questionId]) ?? '';
    const [from, to] =
      pointsAt === 'last' ? [words.lastIndexOf('\n') + 1, words.length] : [0, `${words}\n`.indexOf('\n')];
    return { questionId, text, anchor: pointsAt ? anchorAt(words, from, to) : null };
  });
  return { letter: feedback?.letter ?? '', remarks };
}

/** The adviser closes remarks that were answered. */
async function closeRemarks({ db, submissionId, now }: Walk): Promise<void> {
  await db.query('UPDATE remark SET resolved_at = $2 WHERE submission_id = $1 AND resolved_at IS NULL', [
    submissionId,
    now,
  ]);
}
