/** Words of the decision room. */
export const decision = {};
