/** Words of the meeting room. */
export const meeting = {};
