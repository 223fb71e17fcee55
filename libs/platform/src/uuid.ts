import { v5, v7 } from 'uuid';

/** An id that sorts by the moment it was made, or by the moment that is given. */
export const uuidv7 = (moment?: Date): string => v7(moment && { msecs: moment.getTime() });

/** An id that is the same for the same words, so that what is tried a second time is known again. */
export const uuidOf = (words: string): string => v5(words, '8f1f6f4e-2f2c-5d7a-9a53-0d3b6a4c1e57');
