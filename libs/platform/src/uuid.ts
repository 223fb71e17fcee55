import { v7 } from 'uuid';

/** An id that sorts by the moment it was made, or by the moment that is given. */
export const uuidv7 = (moment?: Date): string => v7(moment && { msecs: moment.getTime() });
