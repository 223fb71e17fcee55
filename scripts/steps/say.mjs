const startedAt = performance.now();

/** Seconds since the command began, as text: what people want to know of a first start. */
const elapsed = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(8);

/** Prints one line of progress, with the time since the command began. */
export function say(message) {
  console.log(`${elapsed()}  ${message}`);
}

/**
 * Announces long work, repeats every ten seconds that it still goes on, and says when it is done.
 * Returns what `work` returns; an error passes through untouched.
 */
export async function saying(message, work) {
  say(`${message} ...`);
  const reminder = setInterval(() => say(`${message}: still busy`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(reminder);
  }
}
