/** Words of the assessment room. */
export const assessment = {};
