/** The intervention of the journey; invented, like everything around it. */
export const title = 'De Lege Plek aan Tafel';

export const organisation = 'Stichting De Pannenlap';

/** Those of the recognition committee who assess it. */
export const assessors = ['member1', 'member2', 'member3', 'member4'] as const;
