/** What Windows-1252 puts at the bytes 80-9F, in order; a blank is a byte it leaves undefined. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const byteOf = new Map<string, number>();
for (let code = 0x80; code <= 0xff; code += 1) byteOf.set(String.fromCharCode(code), code);
[...windows1252].forEach((letter, index) => {
  if (letter !== ' ') byteOf.set(letter, 0x80 + index);
});

/** Signs that stand behind a letter in good text too, so that they prove nothing about it. */
const closesWord = new Set('’”–—…›»\u00a0');

/** U+0080 to U+009F: control characters nobody types; seen in text they are half a letter. */
const isControl = (letter: string): boolean => letter >= '\u0080' && letter <= '\u009f';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How many bytes the UTF-8 letter takes that begins with this one; 0 when none begins so. */
function lengthFrom(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** The letter that `signs` are the bytes of, or undefined when they are not one letter's bytes. */
function decoded(signs: string[]): string | undefined {
  const bytes = signs.map((sign) => byteOf.get(sign));
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return utf8.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/**
 * Whether signs that could be the bytes of a letter surely are. 'CAFÉ »' reads as bytes as well,
 * so a pair counts only when good text does not hold it: with a control character in it, or behind
 * one of the letters that every doubly encoded Western text is full of (Â, Ã; â for punctuation).
 */
function surelyBroken(signs: string[], before: string): boolean {
  const [lead, ...rest] = signs;
  if (rest.some(isControl)) return true;
  if (signs.length === 4) return lead === 'ð';
  if (signs.length === 3) return (lead === 'â' && !closesWord.has(rest[0] ?? '')) || signs.join('') === 'ï»¿';
  if (lead !== 'Â' && lead !== 'Ã') return false;
  // An upper-case word may end in these letters: “IRMÔ. Behind another of them it is no word.
  return !(closesWord.has(rest[0] ?? '') && /[^ÂÃ\P{Lu}]$/u.test(before));
}

/**
 * Repairs neighbouring signs outside ASCII. Where all of them are bytes of letters and one surely
 * is broken, so are the others; else each sequence counts by itself.
 */
function repairRun(run: string, before: string): string {
  const signs = [...run];
  const whole = decoded(signs);
  let result = '';
  let sure = false;
  for (let at = 0; at < signs.length;) {
    const length = lengthFrom(byteOf.get(signs[at] ?? '') ?? 0);
    const candidate = signs.slice(at, at + length);
    const letter = candidate.length === length && length > 0 ? decoded(candidate) : undefined;
    const broken = letter !== undefined && surelyBroken(candidate, before + result);
    sure ||= broken;
    result += broken ? letter : (signs[at] ?? '');
    at += broken ? length : 1;
  }
  return sure && whole !== undefined ? whole : result;
}

const repairOnce = (text: string): string =>
  text.replace(/[\u0080-\u{10ffff}]+/gu, (run, at: number) =>
    repairRun(run, text.slice(Math.max(0, at - 1), at)),
  );

/**
 * Undoes letters that were written as UTF-8 and read as Latin-1 or Windows-1252, as often as it
 * happened to them ('ÃƒÂ©' -> 'Ã©' -> 'é'). Text without such letters comes back as it was; each
 * round makes the text shorter, so it ends.
 */
export function repairEncoding(text: string): string {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return text;
  const repaired = repairOnce(text);
  return repaired === text ? text : repairEncoding(repaired);
}

/** True when text still holds what no repair can know: replacement signs or control characters. */
export function isBeyondRepair(text: string): boolean {
  return /[\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/.test(text);
}
