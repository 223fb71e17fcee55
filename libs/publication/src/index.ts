export * from './editions/content.js';
export { Edition, type EditionStatus } from './editions/edition.entity.js';
export { PlannedReleases } from './editions/planned-releases.service.js';
export * from './pdf/index.js';
export { PublicationModule } from './publication.module.js';
export { Recognition } from './recognitions/recognition.entity.js';
export { RecognitionActs } from './recognitions/recognition-acts.service.js';
export { ValidityService } from './recognitions/validity.service.js';
export * from './release.registry.js';
