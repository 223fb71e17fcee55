import { assessmentsIn, seatsOf, type NextAct } from '#domain';
import { readsQuestions, type View } from '../facts/viewer.js';

/** What can be told, in a few words, of how far the thing is that is waited for. */
export const workFactCodes = [
  'seats_open',
  'seats_filled',
  'chair_open',
  'assessments_in',
  'criteria_left',
  'answers_left',
  'questions_asked',
  'feedback_round',
] as const;

/** The one fact of a row: how many, and of how many where that is known. */
export interface WorkFact {
  readonly code: (typeof workFactCodes)[number];
  readonly count: number;
  readonly of: number | null;
}

const left = (code: WorkFact['code'], count: number): WorkFact | null =>
  count > 0 ? { code, count, of: null } : null;

function ofSeats({ facts, groups }: View, open: boolean): WorkFact | null {
  if (!groups.has('assignments')) return null;
  const { needed, asked, accepted, chairAsked } = seatsOf(facts);
  if (!open) return { code: 'seats_filled', count: Math.min(accepted, needed), of: needed };
  const free = Math.max(0, needed - asked);
  if (free === 0) return chairAsked ? null : { code: 'chair_open', count: 1, of: null };
  return { code: 'seats_open', count: free, of: needed };
}

function ofAssessments({ facts, groups }: View): WorkFact | null {
  if (!groups.has('assignments')) return null;
  const { handedIn, expected } = assessmentsIn(facts);
  return { code: 'assessments_in', count: handedIn, of: expected };
}

function ofOwnAssessment({ facts, groups }: View, personId: string): WorkFact | null {
  if (!groups.has('own_assessment')) return null;
  const open = [...(facts.unjudgedCriteria[personId] ?? []), ...(facts.unjustifiedCriteria[personId] ?? [])];
  return left('criteria_left', open.length);
}

/**
 * The fact that matters of what a dossier waits for, as far as this person may read it: each is cut by the group of
 * fields it is counted from, so that a row tells no more than the page of the dossier does.
 */
export function workFact(view: View, next: NextAct, personId: string): WorkFact | null {
  const { facts, groups } = view;
  switch (next.act) {
    case 'invite_assessor':
      return ofSeats(view, true);
    case 'answer_interest':
    case 'start_assessment':
      return ofSeats(view, false);
    case 'hand_in_assessment':
      return next.personIds?.includes(personId) ? ofOwnAssessment(view, personId) : ofAssessments(view);
    case 'schedule_meeting':
      return ofAssessments(view);
    case 'submit':
      return view.readsDraft ? left('answers_left', facts.missingForSubmit.length) : null;
    case 'hand_in_definitive':
      return view.readsDraft ? left('answers_left', facts.missingForLevel.length) : null;
    case 'answer_questions':
      return readsQuestions(view)
        ? left('questions_asked', facts.openQuestion?.questionIds.length ?? 0)
        : null;
    case 'give_feedback':
      return groups.has('guidance')
        ? { code: 'feedback_round', count: facts.feedbackRoundsGiven + 1, of: facts.maxFeedbackRounds }
        : null;
    default:
      return null;
  }
}
