export { type AnnouncedDecision, AnnouncedRegistry, type OverturnedDecision } from './announced.registry.js';
export { AssessmentModule } from './assessment.module.js';
export { Committee } from './committees/committee.entity.js';
export { Membership } from './committees/membership.entity.js';
export { InterestsService } from './interests/interests.service.js';
export { Round } from './rounds/round.entity.js';
export { letterAsText, type Letter, type Letters } from './decision/letter.js';
