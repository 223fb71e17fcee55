import { isAhead, isNearEnough, planningReach } from '../planned-release.js';
import { type Guard, type InputGuard, textOf, unless } from './guard.js';

/** An edition goes to the owner when every part of the public page is filled in. */
export const editionIsComplete: Guard = ({ facts }) =>
  unless(facts.edition?.complete === true, 'edition_incomplete');

/** Four eyes: who releases an edition is not the one who edited it. */
export const releaserDidNotEdit: Guard = ({ facts, actor }) =>
  unless(facts.edition?.editedById !== actor.personId, 'releaser_is_editor');

/** What lies behind is no moment to release at. */
export const plannedMomentIsAhead: InputGuard = ({ facts, input }) =>
  unless(isAhead(textOf(input, 'at'), facts.now), 'planned_moment_passed');

/** A release is planned for soon: what waits longer is better looked at once more. */
export const plannedMomentIsNear: InputGuard = ({ facts, input }) =>
  unless(isNearEnough(textOf(input, 'at'), facts.now), 'planned_moment_too_far', { days: planningReach });

/** Only a release that is planned can be called off. */
export const aReleaseIsPlanned: Guard = ({ facts }) =>
  unless(facts.edition?.plannedRelease != null, 'no_release_planned');
