import { ActRegistry, FactsRegistry, SubmissionsModule } from '#submissions';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdviceActsController } from './advice/advice-acts.controller.js';
import { AdviceController } from './advice/advice.controller.js';
import { Advice } from './advice/advice.entity.js';
import { AdviceQueries } from './advice/advice.queries.js';
import { AgendaController } from './agenda/agenda.controller.js';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { AgendaQueries } from './agenda/agenda.queries.js';
import { AgendaService } from './agenda/agenda.service.js';
import { AnnouncedRegistry } from './announced.registry.js';
import { registerAssessmentActs } from './assessment.acts.js';
import { AssessmentFacts } from './assessment.facts.js';
import { AssessmentActsController } from './assessments/assessment-acts.controller.js';
import { Assessment } from './assessments/assessment.entity.js';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { AssessmentsQueries } from './assessments/assessments.queries.js';
import { AssessmentsService } from './assessments/assessments.service.js';
import { Judgement } from './assessments/judgement.entity.js';
import { AssignmentActsController } from './assignments/assignment-acts.controller.js';
import { Assignment } from './assignments/assignment.entity.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsQueries } from './assignments/assignments.queries.js';
import { CandidatesQueries } from './assignments/candidates.queries.js';
import { Interest } from './assignments/interest.entity.js';
import { OwnRecusalQueries } from './assignments/own-recusal.queries.js';
import { BallotActsController } from './ballots/ballot-acts.controller.js';
import { Ballot } from './ballots/ballot.entity.js';
import { DeliberationController } from './ballots/deliberation.controller.js';
import { DeliberationQueries } from './ballots/deliberation.queries.js';
import { Vote } from './ballots/vote.entity.js';
import { Committee } from './committees/committee.entity.js';
import { CommitteesController } from './committees/committees.controller.js';
import { CommitteesQueries } from './committees/committees.queries.js';
import { CommitteesService } from './committees/committees.service.js';
import { Membership } from './committees/membership.entity.js';
import { DecisionActsController } from './decision/decision-acts.controller.js';
import { DecisionController } from './decision/decision.controller.js';
import { Decision } from './decision/decision.entity.js';
import { DecisionDraft } from './decision/decision-draft.entity.js';
import { DraftsController } from './decision/drafts.controller.js';
import { DraftsService } from './decision/drafts.service.js';
import { DecisionQueries } from './decision/decision.queries.js';
import { InterestsController } from './interests/interests.controller.js';
import { InterestsDeclaration } from './interests/interests-declaration.entity.js';
import { InterestsQueries } from './interests/interests.queries.js';
import { InterestsService } from './interests/interests.service.js';
import { SidePosition } from './interests/side-position.entity.js';
import { Attendance } from './meeting/attendance.entity.js';
import { DiscussionNotesController } from './meeting/discussion-notes.controller.js';
import { DiscussionNotes } from './meeting/discussion-notes.entity.js';
import { DiscussionNotesVersion } from './meeting/discussion-notes-version.entity.js';
import { DiscussionNotesService } from './meeting/discussion-notes.service.js';
import { MeetingActsController } from './meeting/meeting-acts.controller.js';
import { ObjectionActsController } from './objection/objection-acts.controller.js';
import { EarlierJudgementsController } from './earlier-judgement/earlier-judgements.controller.js';
import { EarlierJudgementsQueries } from './earlier-judgement/earlier-judgements.queries.js';
import { Objection } from './objection/objection.entity.js';
import { ObjectionsController } from './objection/objections.controller.js';
import { ObjectionsQueries } from './objection/objections.queries.js';
import { DeveloperQuestion } from './questions/developer-question.entity.js';
import { QuestionActsController } from './questions/question-acts.controller.js';
import { QuestionsController } from './questions/questions.controller.js';
import { QuestionsQueries } from './questions/questions.queries.js';
import { RoundActsController } from './rounds/round-acts.controller.js';
import { Round } from './rounds/round.entity.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { RoundsQueries } from './rounds/rounds.queries.js';
import { RoundsService } from './rounds/rounds.service.js';
import { StudyJudgement } from './studies/study-judgement.entity.js';
import { StudyJudgementsController } from './studies/study-judgements.controller.js';
import { StudyJudgementsQueries } from './studies/study-judgements.queries.js';
import { StudyJudgementsService } from './studies/study-judgements.service.js';

const entities = [
  Advice,
  AgendaItem,
  Assessment,
  Assignment,
  Attendance,
  Ballot,
  Committee,
  Decision,
  DecisionDraft,
  DeveloperQuestion,
  DiscussionNotes,
  DiscussionNotesVersion,
  Interest,
  InterestsDeclaration,
  Judgement,
  Membership,
  Objection,
  Round,
  SidePosition,
  StudyJudgement,
  Vote,
];

/** From the round to the announced decision, and what an objection does to it. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), SubmissionsModule],
  controllers: [
    AdviceActsController,
    AdviceController,
    AgendaController,
    AssessmentActsController,
    AssessmentsController,
    AssignmentActsController,
    AssignmentsController,
    BallotActsController,
    CommitteesController,
    DecisionActsController,
    DecisionController,
    DeliberationController,
    DiscussionNotesController,
    DraftsController,
    EarlierJudgementsController,
    InterestsController,
    MeetingActsController,
    ObjectionActsController,
    ObjectionsController,
    QuestionActsController,
    QuestionsController,
    RoundActsController,
    RoundsController,
    StudyJudgementsController,
  ],
  providers: [
    AdviceQueries,
    AgendaQueries,
    AgendaService,
    AnnouncedRegistry,
    AssessmentFacts,
    AssessmentsQueries,
    AssessmentsService,
    AssignmentsQueries,
    CandidatesQueries,
    CommitteesQueries,
    CommitteesService,
    DecisionQueries,
    DeliberationQueries,
    DiscussionNotesService,
    DraftsService,
    EarlierJudgementsQueries,
    InterestsQueries,
    InterestsService,
    ObjectionsQueries,
    OwnRecusalQueries,
    QuestionsQueries,
    RoundsQueries,
    RoundsService,
    StudyJudgementsQueries,
    StudyJudgementsService,
  ],
  exports: [AnnouncedRegistry, InterestsService],
})
export class AssessmentModule implements OnModuleInit {
  constructor(
    private readonly acts: ActRegistry,
    private readonly facts: FactsRegistry,
    private readonly own: AssessmentFacts,
    private readonly announced: AnnouncedRegistry,
  ) {}

  onModuleInit(): void {
    registerAssessmentActs(this.acts, this.announced);
    this.facts.add((em, submissionIds) => this.own.gather(em, submissionIds));
  }
}
