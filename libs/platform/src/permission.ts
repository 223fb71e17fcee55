import { SetMetadata } from '@nestjs/common';
import type { Role } from '#domain';

/**
 * Who may call a kind of route at all. What a person may see or do of one dossier is decided by the rules in
 * `#domain` afterwards; a permission only closes routes to roles that never need them.
 */
export const permissions = {
  'session.own': { who: 'signed_in', description: 'Read and end one’s own session.' },
  'work.own': { who: 'signed_in', description: 'See what waits for oneself.' },
  'submission.read': { who: 'signed_in', description: 'Read dossiers one has a relation to.' },
  'views.own': {
    who: ['adviser', 'secretary', 'decider', 'editor', 'releaser'],
    description: 'Keep one’s own views of the list.',
  },
  'submission.start': { who: ['developer'], description: 'Start a submission.' },
  'submission.write': {
    who: ['developer'],
    description: 'Write answers and attachments of one’s own dossiers.',
  },
  'submission.act': { who: 'signed_in', description: 'Do an act; the rules decide per dossier.' },
  'assessment.write': {
    who: ['panel_member', 'committee_member', 'chair'],
    description: 'Write one’s own assessment.',
  },
  'notes.write': { who: ['secretary', 'chair'], description: 'Write down what was said at an item.' },
  'agenda.order': { who: ['secretary', 'chair'], description: 'Order what a meeting has before it.' },
  'round.read': { who: 'signed_in', description: 'See the dated rounds.' },
  'round.manage': { who: ['secretary'], description: 'Plan rounds.' },
  'committee.read': { who: 'signed_in', description: 'See committees and the names of their members.' },
  'committee.manage': { who: ['secretary'], description: 'Manage memberships.' },
  'interests.own': {
    who: ['panel_member', 'committee_member', 'chair'],
    description: 'Keep one’s own register of interests.',
  },
  'decision.prepare': { who: ['decider'], description: 'Prepare a decision.' },
  'people.choose': { who: ['secretary'], description: 'Choose advisers and assessors.' },
  'people.manage': { who: ['admin'], description: 'Manage people and roles.' },
  'edition.write': { who: ['editor'], description: 'Write the next edition.' },
  'recognition.read': { who: 'signed_in', description: 'See recognitions one may see.' },
  'recognition.manage': {
    who: ['secretary', 'developer'],
    description: 'Conditions, withdrawal, re-assessment.',
  },
  'mail.own': { who: 'signed_in', description: 'Read caught mail addressed to oneself.' },
  'usage.read': { who: 'signed_in', description: 'Read usage figures.' },
  'audit.read': { who: ['auditor'], description: 'Read the log.' },
} as const satisfies Record<string, { who: 'signed_in' | readonly Role[]; description: string }>;

export type PermissionName = keyof typeof permissions;

export const PERMISSION = 'erkend:permission';
export const PUBLIC = 'erkend:public';

/** Names the permission a route asks for. A route without it and without `@Public()` is refused. */
export const Permission = (name: PermissionName): MethodDecorator & ClassDecorator =>
  SetMetadata(PERMISSION, name);

/** Marks a route anyone may call. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
