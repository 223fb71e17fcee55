import type { Edge } from './edge.js';
import * as publication from './guards/publication.js';

/**
 * From recognition to the public page: editing, the owner's proof, and release by a second pair of eyes, at once or at
 * a moment they choose.
 */
export const edgesOfPublication = [
  {
    act: 'start_editing',
    from: ['recognised'],
    to: 'editing',
    wayOn: true,
    who: ['editor'],
    guards: [],
    inputGuards: [],
    audience: ['institute', 'secretary'],
  },
  {
    act: 'send_proof',
    from: ['editing'],
    to: 'proof',
    wayOn: true,
    who: ['editor'],
    guards: [publication.editionIsComplete],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'request_correction',
    from: ['proof'],
    to: 'editing',
    who: ['owner'],
    guards: [],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'approve_proof',
    from: ['proof'],
    to: 'awaiting_release',
    wayOn: true,
    who: ['owner'],
    guards: [],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'return_to_editing',
    from: ['awaiting_release'],
    to: 'editing',
    who: ['releaser'],
    guards: [],
    inputGuards: [],
    audience: ['institute', 'secretary'],
  },
  {
    act: 'release',
    from: ['awaiting_release'],
    to: 'published',
    wayOn: true,
    who: ['releaser'],
    guards: [publication.releaserDidNotEdit],
    inputGuards: [],
    audience: ['public', 'developer', 'institute', 'committee', 'secretary'],
  },
  {
    act: 'plan_release',
    from: ['awaiting_release'],
    to: 'same',
    who: ['releaser'],
    guards: [publication.releaserDidNotEdit],
    inputGuards: [publication.plannedMomentIsAhead, publication.plannedMomentIsNear],
    audience: ['institute', 'secretary'],
  },
  {
    act: 'cancel_planned_release',
    from: ['awaiting_release'],
    to: 'same',
    who: ['releaser'],
    guards: [publication.aReleaseIsPlanned],
    inputGuards: [],
    audience: ['institute', 'secretary'],
  },
] as const satisfies readonly Edge[];
