import { namesInText } from './names-in-text.js';

/** What may point at an interest. Translation key `dossier.hint.<code>`. */
export const interestHintCodes = [
  'party',
  'conflict',
  'same_organisation',
  'side_position',
  'author',
  'researcher',
] as const;
export type InterestHint = (typeof interestHintCodes)[number];

/** Somebody who could judge, with the organisations of the side positions held on the day. */
export interface PossibleJudge {
  readonly name: string;
  readonly organisation: string | null;
  readonly sidePositions: readonly string[];
}

/** What of a dossier can collide with a judge: the developer's organisations, who wrote it, who did its research. */
export interface HintedDossier {
  readonly organisations: readonly string[];
  /** Names in running text, as the developer wrote them. */
  readonly authors: string;
  readonly researchers: string;
}

const legalForms = /\b(stichting|vereniging|cooperatie|bv|nv)\b/g;

/** The name of an organisation without what people write now one way, now another. */
const comparable = (organisation: string): string =>
  organisation
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(legalForms, '')
    .replace(/ +/g, ' ')
    .trim();

/**
 * Signs of an interest, to be weighed by people. A hint refuses nobody: who is a party is refused by a rule, and a
 * name can be somebody else's.
 */
export function interestHints(judge: PossibleJudge, dossier: HintedDossier): InterestHint[] {
  const involved = new Set(dossier.organisations.map(comparable).filter(Boolean));
  const isInvolved = (organisation: string | null): boolean =>
    organisation !== null && involved.has(comparable(organisation));
  const isNamedIn = (text: string): boolean => namesInText(text, [judge.name]).length > 0;
  return [
    ...(isInvolved(judge.organisation) ? (['same_organisation'] as const) : []),
    ...(judge.sidePositions.some(isInvolved) ? (['side_position'] as const) : []),
    ...(isNamedIn(dossier.authors) ? (['author'] as const) : []),
    ...(isNamedIn(dossier.researchers) ? (['researcher'] as const) : []),
  ];
}
