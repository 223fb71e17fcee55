import type { Bilingual } from '../worksheet/bilingual.js';
import type { StudyDesign } from '../worksheet/answer.js';

/** One point an assessor looks at in a study. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: Bilingual;
}

/** How a point of a checklist was found. */
export const checklistAnswers = ['yes', 'partly', 'no', 'unclear'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

/** The kinds of studies that are each looked at in a way of their own. */
export type StudyKind = 'effect' | 'qualitative' | 'mixed';

const item = (id: string, nl: string, en: string): ChecklistItem => ({ id, title: { nl, en } });

const effect = [
  item('design', 'De opzet past bij de vraag', 'The design fits the question'),
  item('comparison', 'De groepen zijn vooraf vergelijkbaar', 'The groups are comparable beforehand'),
  item('measures', 'De meetmiddelen meten wat zij moeten meten', 'The measures measure what they should'),
  item(
    'drop_out',
    'De uitval is klein of verwerkt in de analyse',
    'Drop-out is small or dealt with in the analysis',
  ),
  item(
    'analysis',
    'De analyse klopt en toetst wat vooraf was gezegd',
    'The analysis is sound and tests what was announced',
  ),
  item('practice', 'Er is gemeten in de gewone praktijk', 'It was measured in ordinary practice'),
  item('follow_up', 'Er is lang genoeg na afloop gemeten', 'It was measured long enough afterwards'),
];

const qualitative = [
  item(
    'aim',
    'De vraag is helder en vraagt om kwalitatief onderzoek',
    'The question is clear and asks for qualitative research',
  ),
  item(
    'participants',
    'Wie meedeed, past bij de vraag en is verantwoord',
    'Who took part fits the question and is accounted for',
  ),
  item(
    'collection',
    'De gegevens zijn op een passende manier verzameld',
    'The data were collected in a fitting way',
  ),
  item('researcher', 'De rol van de onderzoeker is doordacht', 'The role of the researcher was considered'),
  item(
    'analysis',
    'De analyse is navolgbaar, tot en met de uitspraken',
    'The analysis can be followed up to its conclusions',
  ),
  item(
    'credibility',
    'De bevindingen zijn getoetst, bijvoorbeeld bij deelnemers',
    'The findings were checked, for instance with participants',
  ),
  item(
    'contribution',
    'Deelnemers schrijven de verandering toe aan de interventie',
    'Participants ascribe the change to the intervention',
  ),
];

const mixed = [
  item(
    'reason',
    'Het is uitgelegd waarom methoden zijn gecombineerd',
    'It is explained why methods were combined',
  ),
  item(
    'quantitative',
    'Het kwantitatieve deel is degelijk uitgevoerd',
    'The quantitative part was carried out soundly',
  ),
  item(
    'qualitative',
    'Het kwalitatieve deel is degelijk uitgevoerd',
    'The qualitative part was carried out soundly',
  ),
  item(
    'integration',
    'De uitkomsten zijn met elkaar in verband gebracht',
    'The results were related to each other',
  ),
  item(
    'divergence',
    'Verschillen tussen de delen zijn besproken',
    'Differences between the parts were discussed',
  ),
  item('follow_up', 'Er is lang genoeg na afloop gekeken', 'It looked long enough afterwards'),
];

/** The checklist for one kind of study, under its version. */
export interface StudyChecklist {
  readonly version: string;
  readonly kind: StudyKind;
  readonly items: readonly ChecklistItem[];
}

/** The checklists in force, oldest first. Never edit one that was used: add the next. */
const versions: Readonly<Record<string, Readonly<Record<StudyKind, readonly ChecklistItem[]>>>> = {
  '2022': { effect, qualitative, mixed },
};

/** The version new judgements of studies are made under. */
export const presentChecklists = '2022';

const kindOf = (design: StudyDesign): StudyKind => {
  if (design === 'mixed_methods') return 'mixed';
  return design === 'qualitative' || design === 'process_evaluation' ? 'qualitative' : 'effect';
};

/**
 * What to look at in a study of this design. Qualitative and mixed research has had lists of its own since 2022.
 * @throws RangeError for a version that does not exist.
 */
export function checklistFor(version: string, design: StudyDesign): StudyChecklist {
  const lists = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (lists === undefined) throw new RangeError(`No checklists of version ${version}`);
  const kind = kindOf(design);
  return { version, kind, items: lists[kind] };
}
