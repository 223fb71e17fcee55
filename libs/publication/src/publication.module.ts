import { AnnouncedRegistry, AssessmentModule } from '#assessment';
import { ActRegistry, FactsRegistry, SubmissionsModule } from '#submissions';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EditionActsController } from './editions/edition-acts.controller.js';
import {
  approveProof,
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
import { publicationFacts } from './publication.facts.js';
import { RecognitionCondition } from './recognitions/recognition-condition.entity.js';
import { followDecision, undoDecision } from './recognitions/recognition-start.js';
import { Recognition } from './recognitions/recognition.entity.js';
import { RecognitionsController } from './recognitions/recognitions.controller.js';
import { RecognitionsQueries } from './recognitions/recognitions.queries.js';
import { RecognitionsService } from './recognitions/recognitions.service.js';
import { ValidityService } from './recognitions/validity.service.js';
import { ReleaseRegistry } from './release.registry.js';

/** From recognition to public page, and how long it stays. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Edition, Recognition, RecognitionCondition]),
    SubmissionsModule,
    AssessmentModule,
  ],
  controllers: [EditionActsController, EditionsController, RecognitionsController],
  providers: [
    EditionsQueries,
    EditionsService,
    RecognitionsQueries,
    RecognitionsService,
    ReleaseRegistry,
    ValidityService,
  ],
  exports: [ReleaseRegistry, RecognitionsService, ValidityService],
})
export class PublicationModule implements OnModuleInit {
  constructor(
    private readonly acts: ActRegistry,
    private readonly facts: FactsRegistry,
    private readonly announced: AnnouncedRegistry,
    private readonly releases: ReleaseRegistry,
  ) {}

  onModuleInit(): void {
    this.facts.add(publicationFacts);
    this.registerActs();
    this.announced.onAnnounced(async (em, decision) => {
      await followDecision(em, decision);
      await this.releases.run(em, [decision.interventionId]);
    });
    this.announced.onOverturned(async (em, decision) => {
      await undoDecision(em, decision);
      await this.releases.run(em, [decision.interventionId]);
    });
  }

  private registerActs(): void {
    this.acts.register('start_editing', startEditing);
    this.acts.register('send_proof', sendProof);
    this.acts.register('request_correction', requestCorrection);
    this.acts.register('approve_proof', approveProof);
    this.acts.register('return_to_editing', returnToEditing);
    this.acts.register('release', releaseWith(this.releases));
  }
}
