/** The address with this choice in it, or without it when it is null; for the setter of `useSearchParams`. */
export const withChoice =
  (name: string, value: string | null) =>
  (before: URLSearchParams): URLSearchParams => {
    const after = new URLSearchParams(before);
    if (value === null) after.delete(name);
    else after.set(name, value);
    return after;
  };
