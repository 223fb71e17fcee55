/** Words of the worksheet room. */
export const worksheet = {};
