import type { CostRow, StudyRecord } from '#domain';
import { answersOf, sentenceAfterColon } from '../answers-of.js';
import { themeBlocks, type ThemeBlock } from '../blocks/index.js';
import { type RichText, withRichText } from '../rich/rich-text.js';
import { effectStudy, outcome, processStudy } from '../studies.js';
import type { DemoIntervention, Script } from '../types.js';
import { deliveryOf } from './delivery-texts.js';
import type { Spec } from './spec.js';
import { groupTexts } from './group-texts.js';
import { factsOf, summaryOf } from './summary-texts.js';

/** An intervention from its own facts and the blocks of its theme; `written` are texts for it alone. */
export function compose(spec: Spec, written?: RichText): DemoIntervention {
  const script = withRichText(scriptOf(spec), written);
  return {
    key: spec.key,
    title: spec.title,
    subtitle: spec.subtitle,
    organisation: spec.organisation,
    themes: spec.themes,
    requestedLevel: spec.level,
    goalSentence: spec.goal,
    answers: answersOf(script),
    editionFacts: factsOf(spec),
    destiny: spec.destiny,
  };
}

function scriptOf(spec: Spec): Script {
  const block = blockOf(spec);
  return {
    title: spec.title,
    subtitle: spec.subtitle,
    organisation: spec.organisation,
    contact: spec.contact,
    authors: spec.authors,
    place: spec.place,
    summary: summaryOf(spec, block),
    targetGroup: groupTexts(spec, block),
    goal: spec.goal,
    subGoals: spec.subGoals,
    setup: spec.setup,
    content: spec.steps.map((step) => sentenceAfterColon(step).replace(': ', '. ')).join('\n\n'),
    delivery: deliveryOf(spec, block),
    costs: costsOf(spec),
    ...(spec.level === 'well_described' ? {} : { substantiation: substantiationOf(spec, block) }),
    deliveryStudies: [evaluationOf(spec)],
    learned: learnedOf(spec),
    ...(spec.effects ? { effectStudies: effectsOf(spec), effects: effectTextOf(spec) } : {}),
    elements: spec.elements,
    literature: [
      ...block.literature,
      `${spec.evaluation.authors} (${spec.evaluation.year}). ${evaluationTitle(spec)}. ${spec.place}: ${spec.organisation}.`,
    ],
    history: `${spec.organisation} ontwikkelde ${spec.title} in ${spec.evaluation.year - 3} met deelnemers en uitvoerders uit ${spec.place}. Na de procesevaluatie van ${spec.evaluation.year} verscheen een herzien handboek.`,
  };
}

function blockOf(spec: Spec): ThemeBlock {
  const block = themeBlocks[spec.themes[0] ?? ''];
  if (block === undefined) throw new RangeError(`No building blocks for the first theme of ${spec.key}`);
  return block;
}

function substantiationOf(spec: Spec, block: ThemeBlock): NonNullable<Script['substantiation']> {
  const factors = block.factors.map(({ name, why }, place) => `${place + 1}. ${name}: ${why}.`);
  const activities = spec.steps.map((step) => step.split(':')[0] ?? step);
  return {
    problem: [spec.reason, ...block.problem].join('\n\n'),
    causes: block.causes.join('\n\n'),
    factors: [
      `${spec.title} pakt drie factoren aan die binnen de looptijd te veranderen zijn, en die ${spec.who} zelf herkennen.`,
      ...factors,
      'Andere oorzaken, zoals inkomen, huisvesting en ziekte, vallen buiten de aanpak. Uitvoerders wijzen daarvoor de weg naar wie er wel over gaat.',
    ].join('\n\n'),
    factorLinks: block.factors.map(({ name }, place) => ({ from: name, to: [place + 1] })),
    justification: [
      ...block.theory,
      `In ${spec.title} krijgt dat vorm in ${activities.length} stappen. ${spec.elements.map((element) => element.split(':')[0]).join('; ')}: die elementen verbinden de activiteiten met de subdoelen.`,
    ].join('\n\n'),
    activityLinks: activities.map((from, place) => ({
      from,
      to: [Math.min(3, Math.floor((place * 3) / activities.length) + 1)],
    })),
  };
}

function evaluationTitle(spec: Spec): string {
  return `${spec.title} in de praktijk: procesevaluatie`;
}

function evaluationOf(spec: Spec): StudyRecord {
  const { authors, year, n, completed, grade, helped, hindered } = spec.evaluation;
  return processStudy({
    authors,
    year,
    title: evaluationTitle(spec),
    sampleIntervention: n,
    measures: 'Registratie, korte vragenlijst en interviews met deelnemers en uitvoerders',
    findings: `${n} deelnemers in twee gemeenten. ${completed} procent rondde het traject af; het gemiddelde rapportcijfer was ${grade}. Hielp: ${helped}. Hinderde: ${hindered}.`,
  });
}

function learnedOf({ evaluation, title }: Spec): string {
  return `Uit de procesevaluatie bleek dat vooral ${evaluation.helped} het verschil maakte. Dat kreeg daarom een vaste plaats in het handboek.\n\nLastig was ${evaluation.hindered}. Sindsdien bespreken uitvoerders dit bij de start en na zes weken. De kern van ${title} bleef ongewijzigd, omdat deelnemers juist die het hoogst waardeerden.`;
}

const waysOfStudying = {
  pre_post: 'meting voor en na',
  mixed_methods: 'vragenlijsten en interviews',
  quasi_experiment: 'vergelijking van twee groepen',
  rct: 'vergelijking van twee groepen',
} as const;

function effectsOf(spec: Spec): StudyRecord[] {
  return (spec.effects ?? []).map((study) =>
    effectStudy({
      authors: study.authors,
      year: study.year,
      title: `${spec.title}: ${waysOfStudying[study.design]}`,
      country: study.country ?? 'NL',
      design: study.design,
      comparison: study.nComparison === null ? 'none' : 'care_as_usual',
      sampleIntervention: study.n,
      sampleComparison: study.nComparison,
      measures: study.measure,
      followUpMonths: study.months,
      dropOutPercent: study.dropOut,
      outcomes: [
        outcome(study.outcome, study.measure, study.d),
        outcome(study.outcome, study.measure, study.d * 0.8, study.months),
      ],
    }),
  );
}

function effectTextOf(spec: Spec): string {
  const studies = spec.effects ?? [];
  const lines = studies.map(
    ({ authors, year, n, nComparison, outcome: name, d, dropOut }) =>
      `${authors} (${year}) volgden ${n} deelnemers${nComparison === null ? '' : ` en ${nComparison} mensen in een vergelijkingsgroep`}. De uitkomst ${name} verbeterde (d = ${String(d).replace('.', ',')}); ${dropOut} procent viel uit voor de laatste meting.`,
  );
  return [
    ...lines,
    'De studies wijzen dezelfde kant op. Zij verschillen in omvang en in de duur van de follow-up, en een deel van de uitvallers kon niet worden nagevraagd. Aanwijzingen voor schade vonden de onderzoekers niet.',
  ].join('\n\n');
}

/** Staff takes the larger part; what is left pays for expenses, room and materials. */
function costsOf(spec: Spec): CostRow[] {
  const total = spec.participants * spec.perParticipant;
  const staff = Math.min(spec.workerHours * 55, Math.round(total * 0.8));
  const room = Math.round((total - staff) * 0.4);
  return [
    {
      item: `Uitvoering en begeleiding (${spec.participants} deelnemers per jaar, prijspeil 2026)`,
      hours: spec.workerHours,
      perYear: staff,
    },
    { item: 'Ruimte, koffie en materialen', hours: null, perYear: room },
    { item: 'Vergoedingen, reiskosten en werving', hours: null, perYear: total - staff - room },
    { item: 'Eenmalig: training van de uitvoerders', hours: 16, perYear: 900 + spec.workerHours * 4 },
  ];
}
