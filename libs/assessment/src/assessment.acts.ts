import type { ActRegistry } from '#submissions';
import { adoptAdvice } from './advice/advice.effects.js';
import type { AnnouncedRegistry } from './announced.registry.js';
import { handInAssessment, startAssessment } from './assessments/assessment.effects.js';
import { answerInterest, inviteAssessor, recuse } from './assignments/assignment.effects.js';
import { castVote, closeBallot, openBallot } from './ballots/ballot.effects.js';
import { announceTo, decideOnAdvice } from './decision/decision.effects.js';
import { openItem, recordAttendance, scheduleMeeting } from './meeting/meeting.effects.js';
import { dismissObjection, lodgeObjection, upholdObjectionWith } from './objection/objection.effects.js';
import { answerQuestions, askQuestions } from './questions/question.effects.js';
import { moveRound, placeInRound } from './rounds/round.effects.js';

/** Registers what happens from the round to the objection. */
export function registerAssessmentActs(registry: ActRegistry, announced: AnnouncedRegistry): void {
  registry.register('place_in_round', placeInRound);
  registry.register('move_round', moveRound);
  registry.register('invite_assessor', inviteAssessor);
  registry.register('answer_interest', answerInterest);
  registry.register('recuse', recuse);
  registry.register('start_assessment', startAssessment);
  registry.register('hand_in_assessment', handInAssessment);
  registry.register('ask_questions', askQuestions);
  registry.register('answer_questions', answerQuestions);
  registry.register('schedule_meeting', scheduleMeeting);
  registry.register('record_attendance', recordAttendance);
  registry.register('open_item', openItem);
  registry.register('open_ballot', openBallot);
  registry.register('cast_vote', castVote);
  registry.register('close_ballot', closeBallot);
  registry.register('adopt_advice', adoptAdvice);
  registry.register('decide', decideOnAdvice);
  registry.register('announce', announceTo(announced));
  registry.register('lodge_objection', lodgeObjection);
  registry.register('dismiss_objection', dismissObjection);
  registry.register('uphold_objection', upholdObjectionWith(announced));
}
