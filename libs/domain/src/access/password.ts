/** Signs a password has at least. Length protects; rules on kinds of signs only make people write it down. */
export const shortestPassword = 12;
