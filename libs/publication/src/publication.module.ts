import { AccountsModule } from '#accounts';
import { AnnouncedRegistry, AssessmentModule } from '#assessment';
import { turnOfStep } from '#domain';
import { ActRegistry, FactsRegistry, MovedRegistry, SubmissionsModule } from '#submissions';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EditionActsController } from './editions/edition-acts.controller.js';
import {
  approveProof,
  cancelPlannedRelease,
  planRelease,
  releaseWith,
  requestCorrection,
  returnToEditing,
  sendProof,
  startEditing,
} from './editions/edition.effects.js';
import { Edition } from './editions/edition.entity.js';
import { EditionsController } from './editions/editions.controller.js';
import { EditionsQueries } from './editions/editions.queries.js';
import { EditionsService } from './editions/editions.service.js';
import { PlannedReleases } from './editions/planned-releases.service.js';
import { Proofs } from './editions/proofs.js';
import { publicationFacts } from './publication.facts.js';
import { RecognitionCondition } from './recognitions/recognition-condition.entity.js';
import { RecognitionActsController } from './recognitions/recognition-acts.controller.js';
import { RecognitionActs } from './recognitions/recognition-acts.service.js';
import { RecognitionEvents } from './recognitions/recognition-events.js';
import { followDecision, undoDecision } from './recognitions/recognition-start.js';
import { RecognitionTurns } from './recognitions/recognition-turns.service.js';
import { Recognition } from './recognitions/recognition.entity.js';
import { RecognitionsController } from './recognitions/recognitions.controller.js';
import { RecognitionsQueries } from './recognitions/recognitions.queries.js';
import { ValidityService } from './recognitions/validity.service.js';
import { ReleaseRegistry } from './release.registry.js';

/** From recognition to public page, and how long it stays. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Edition, Recognition, RecognitionCondition]),
    AccountsModule,
    SubmissionsModule,
    AssessmentModule,
  ],
  controllers: [EditionActsController, EditionsController, RecognitionActsController, RecognitionsController],
  providers: [
    EditionsQueries,
    EditionsService,
    PlannedReleases,
    Proofs,
    RecognitionActs,
    RecognitionEvents,
    RecognitionTurns,
    RecognitionsQueries,
    ReleaseRegistry,
    ValidityService,
  ],
  exports: [PlannedReleases, ReleaseRegistry, RecognitionActs, ValidityService],
})
export class PublicationModule implements OnModuleInit {
  constructor(
    private readonly acts: ActRegistry,
    private readonly facts: FactsRegistry,
    private readonly announced: AnnouncedRegistry,
    private readonly moved: MovedRegistry,
    private readonly turns: RecognitionTurns,
    private readonly releases: ReleaseRegistry,
  ) {}

  onModuleInit(): void {
    this.facts.add(publicationFacts);
    this.registerActs();
    this.announced.onAnnounced(async (em, decision) => {
      await followDecision(em, this.turns, decision);
      await this.releases.run(em, [decision.interventionId]);
    });
    this.announced.onOverturned(async (em, decision) => {
      await undoDecision(em, this.turns, decision);
    });
    this.moved.onMoved(async (em, { from, to, interventionId }) => {
      const turn = turnOfStep(from, to);
      if (turn !== null) await this.turns.turnCurrent(em, interventionId, turn);
    });
  }

  private registerActs(): void {
    this.acts.register('start_editing', startEditing);
    this.acts.register('send_proof', sendProof);
    this.acts.register('request_correction', requestCorrection);
    this.acts.register('approve_proof', approveProof);
    this.acts.register('return_to_editing', returnToEditing);
    this.acts.register('plan_release', planRelease);
    this.acts.register('cancel_planned_release', cancelPlannedRelease);
    this.acts.register('release', releaseWith(this.releases));
  }
}
