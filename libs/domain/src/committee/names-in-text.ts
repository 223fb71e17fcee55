/** Family names shorter than this are ordinary words too often to warn about. */
const shortestName = 4;

const lowered = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The people whose full or family name stands in a text that the developer will read. A warning, not a ban: a
 * family name can also be an ordinary word or a source.
 */
export function namesInText(text: string, names: readonly string[]): string[] {
  const words = new Set(lowered(text).match(/[\p{L}\p{N}'-]+/gu) ?? []);
  return names.filter((name) => {
    const family = lowered(name).trim().split(/\s+/).at(-1) ?? '';
    return family.length >= shortestName && words.has(family);
  });
}
