/** Words of the edition room. */
export const edition = {};
