import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule, ClosedRegistry } from '#accounts';
import { ActRegistry } from './acts/act-registry.js';
import { ActsController } from './acts/acts.controller.js';
import { Acts } from './acts/acts.service.js';
import { MovedRegistry } from './acts/moved.registry.js';
import { registerActsUntilDefinitive } from './acts/until-definitive.effects.js';
import { Attachment } from './attachments/attachment.entity.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { DossierController } from './dossier/dossier.controller.js';
import { DossierService } from './dossier/dossier.service.js';
import { StartSubmission } from './dossier/start-submission.js';
import { FactsGatherer } from './facts/facts-gatherer.js';
import { FactsRegistry } from './facts/facts-registry.js';
import { Versions } from './facts/versions.js';
import { Viewer } from './facts/viewer.js';
import { FeedbackRound } from './guidance/feedback-round.entity.js';
import { RemarkDraft } from './guidance/remark-draft.entity.js';
import { RemarkDraftsService } from './guidance/remark-drafts.service.js';
import { RemarkReply } from './guidance/remark-reply.entity.js';
import { Remark } from './guidance/remark.entity.js';
import { RemarksController } from './guidance/remarks.controller.js';
import { RemarksService } from './guidance/remarks.service.js';
import { HistoryService } from './history/history.service.js';
import { Intervention } from './interventions/intervention.entity.js';
import { Reminder } from './reminders/reminder.entity.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { RemindersQueries } from './reminders/reminders.queries.js';
import { ClosedActs } from './queue/closed-acts.js';
import { MyWorkService } from './queue/my-work.service.js';
import { OverviewService } from './queue/overview.service.js';
import { QueueController } from './queue/queue.controller.js';
import { SubmissionsQueries } from './queue/submissions.queries.js';
import { Submission } from './submission.entity.js';
import { SavedView } from './views/saved-view.entity.js';
import { SavedViewsController } from './views/saved-views.controller.js';
import { SavedViewsService } from './views/saved-views.service.js';
import { AnswerVersion } from './worksheet/answer-version.entity.js';
import { Answer } from './worksheet/answer.entity.js';
import { Revision } from './worksheet/revision.entity.js';
import { AnswersService } from './worksheet/answers.service.js';
import { AnswerVersionsService } from './worksheet/answer-versions.service.js';
import { ComparisonService } from './worksheet/comparison.service.js';
import { WorksheetController } from './worksheet/worksheet.controller.js';
import { WorksheetService } from './worksheet/worksheet.service.js';

/** Interventions and their submissions, what is written in them, and the one way they change state. */
@Module({
  imports: [
    AccountsModule,
    TypeOrmModule.forFeature([Intervention, Submission, Answer, AnswerVersion, Revision, Attachment]),
    TypeOrmModule.forFeature([FeedbackRound, Remark, RemarkReply, RemarkDraft, Reminder, SavedView]),
  ],
  controllers: [
    QueueController,
    DossierController,
    ActsController,
    WorksheetController,
    AttachmentsController,
    RemarksController,
    RemindersController,
    SavedViewsController,
  ],
  providers: [
    ActRegistry,
    Acts,
    AnswersService,
    AnswerVersionsService,
    AttachmentsService,
    ComparisonService,
    DossierService,
    FactsGatherer,
    FactsRegistry,
    HistoryService,
    MovedRegistry,
    ClosedActs,
    MyWorkService,
    RemarkDraftsService,
    RemarksService,
    RemindersQueries,
    SavedViewsService,
    StartSubmission,
    SubmissionsQueries,
    OverviewService,
    Versions,
    Viewer,
    WorksheetService,
  ],
  exports: [
    ActRegistry,
    Acts,
    AttachmentsService,
    FactsGatherer,
    FactsRegistry,
    MovedRegistry,
    StartSubmission,
    Versions,
    Viewer,
    WorksheetService,
  ],
})
export class SubmissionsModule implements OnModuleInit {
  constructor(
    private readonly registry: ActRegistry,
    private readonly closed: ClosedRegistry,
    private readonly views: SavedViewsService,
  ) {}

  onModuleInit(): void {
    registerActsUntilDefinitive(this.registry);
    this.closed.onClosed((em, personId) => this.views.dropAll(em, personId));
  }
}
