import { type Guard, unless } from './guard.js';

/** An edition goes to the owner when every part of the public page is filled in. */
export const editionIsComplete: Guard = ({ facts }) =>
  unless(facts.edition?.complete === true, 'edition_incomplete');

/** Four eyes: who releases an edition is not the one who edited it. */
export const releaserDidNotEdit: Guard = ({ facts, actor }) =>
  unless(facts.edition?.editedById !== actor.personId, 'releaser_is_editor');
