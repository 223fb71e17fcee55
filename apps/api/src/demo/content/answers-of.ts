import type { Answers, AnswerValue } from '#domain';
import type { Script } from './types.js';

/** Said in every description, so that nobody takes a demonstration for the real thing. */
export const inventedNotice =
  'Deze interventie, de organisatie, de personen en het onderzoek zijn verzonnen voor de demonstratie van Erkend.';

/** "name: what happens" with what happens as a sentence of its own, because it is also shown by itself. */
export function sentenceAfterColon(text: string): string {
  return text.replace(/: (\p{Ll})/u, (_, letter: string) => `: ${letter.toUpperCase()}`);
}

/** Plain paragraphs as the rich text that a worksheet keeps. */
export function rich(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeText(paragraph.replace(/\s+/g, ' ').trim())}</p>`)
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The answers of form version 2015 that a script stands for. */
export function answersOf(script: Script): Answers {
  return {
    ...cover(script),
    ...summary(script),
    ...body(script),
    ...substantiation(script),
    ...closing(script),
  };
}

type Given = Record<string, AnswerValue>;

function cover(script: Script): Given {
  const slug = webName(script.organisation);
  return {
    'cover.title': script.title,
    'cover.subtitle': script.subtitle,
    'cover.databanks': ['social'],
    'cover.organisation': script.organisation,
    'cover.email': `info@${slug}.example`,
    'cover.website': `https://www.${slug}.example/${webName(script.title).slice(0, 40)}`,
    'cover.contact_person': script.contact,
    'cover.authors': [...script.authors],
    'cover.institute': script.organisation,
    'cover.place': script.place,
  };
}

function webName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(stichting|vereniging)-/, '')
    .replace(/^-|-$/g, '');
}

function summary({ summary: part }: Script): Given {
  return {
    'summary.goal': rich(part.goal),
    'summary.target_group': rich(part.targetGroup),
    'summary.approach': rich(part.approach),
    'summary.materials': rich(part.materials),
    'summary.substantiation': rich(part.substantiation),
    'summary.research': rich(part.research),
    'summary.working_elements': rich(part.workingElements),
    'summary.organisations': rich(part.organisations),
    'summary.costs': rich(part.costs),
  };
}

function body({ targetGroup, delivery, ...script }: Script): Given {
  return {
    'target_group.ultimate': rich(targetGroup.ultimate),
    'target_group.intermediary': rich(targetGroup.intermediary),
    'target_group.selection': rich(targetGroup.selection),
    'target_group.involvement': rich(targetGroup.involvement),
    'goal.main': rich(script.goal),
    'goal.sub_goals': [...script.subGoals],
    'approach.setup': rich(script.setup),
    'approach.content': rich(script.content),
    'delivery.materials': rich(delivery.materials),
    'delivery.location': rich(delivery.location),
    'delivery.competences': rich(delivery.competences),
    'delivery.quality': rich(delivery.quality),
    'delivery.conditions': rich(delivery.conditions),
    'delivery.implementation': rich(delivery.implementation),
    'delivery.costs': script.costs.map((row) => ({ ...row })),
  };
}

function substantiation({ substantiation: part }: Script): Given {
  if (part === undefined) return {};
  return {
    'substantiation.problem': rich(part.problem),
    'substantiation.causes': rich(part.causes),
    'substantiation.factors': rich(part.factors),
    'substantiation.factor_links': part.factorLinks.map((row) => ({ ...row })),
    'substantiation.justification': rich(part.justification),
    'substantiation.activity_links': part.activityLinks.map((row) => ({ ...row })),
  };
}

function closing(script: Script): Given {
  return {
    'research.delivery_studies': [...script.deliveryStudies],
    'research.delivery_summary': rich(script.learned),
    ...(script.effectStudies ? { 'research.effect_studies': [...script.effectStudies] } : {}),
    ...(script.effects ? { 'research.effect_summary': rich(script.effects) } : {}),
    'working_elements.elements': script.elements.map(sentenceAfterColon),
    'literature.references': [
      ...script.literature,
      'Alle genoemde bronnen zijn verzonnen voor de demonstratie.',
    ],
    'extras.attachments': [
      'Handboek, openbaar op aanvraag',
      'Verslag van de procesevaluatie, voor de commissie',
    ],
    ...(script.practiceExample ? { 'extras.practice_example': rich(script.practiceExample) } : {}),
    ...(script.similar ? { 'extras.similar': rich(script.similar) } : {}),
    'extras.history': rich(`${script.history}\n\n${inventedNotice}`),
  };
}
