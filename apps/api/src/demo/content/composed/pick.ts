/** One of the variants, always the same one for the same key: texts differ between interventions, not between runs. */
export function pick<T>(key: string, place: number, variants: readonly [T, ...T[]]): T {
  let sum = place * 7;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return variants[sum % variants.length] ?? variants[0];
}
