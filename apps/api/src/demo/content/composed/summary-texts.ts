import { sentenceAfterColon } from '../answers-of.js';
import type { ThemeBlock } from '../blocks/index.js';
import type { EditionFacts, Script } from '../types.js';
import { trainingOf } from './delivery-texts.js';
import { capital } from './group-texts.js';
import { pick } from './pick.js';
import type { Spec } from './spec.js';

/** The one page that the public reads, within the limits of the form. */
export function summaryOf(spec: Spec, block: ThemeBlock): Script['summary'] {
  const [firstElement, ...others] = spec.elements.map((element) => element.split(':')[0] ?? element);
  return {
    goal: spec.goal,
    targetGroup: `${firstSentences(spec.group, 2)} ${firstSentences(spec.exclusion, 1)}`,
    approach: `${firstSentences(spec.setup, 2)} ${spec.steps.map((step) => firstSentences(sentenceAfterColon(step).split(': ').slice(1).join(': '), 1)).join(' ')}`,
    materials: pick(spec.key, 21, [
      `Handboek, werkboek voor deelnemers en een training, aan te vragen bij ${spec.organisation}.`,
      `Handboek met draaiboek, formulieren en wervingsmateriaal. De training geeft ${spec.organisation}.`,
      `Handboek, set kaarten, film en trainersmap. Digitaal te krijgen bij ${spec.organisation}.`,
    ]),
    substantiation: `${firstSentences(spec.reason, 2)} De aanpak richt zich op drie factoren: ${block.factors.map(({ name }) => uncapital(name)).join('; ')}.`,
    research: researchOf(spec),
    workingElements: `${[firstElement, ...others.map((element) => uncapital(element ?? ''))].join('; ')}.`,
    organisations: `${spec.organisations} organisaties voeren ${shortTitle(spec.title)} nu uit.`,
    costs: `€ ${spec.perParticipant.toLocaleString('nl-NL')} per deelnemer bij ${spec.participants} deelnemers per jaar, prijspeil 2026.`,
  };
}

/** What can be filtered and compared. */
export function factsOf(spec: Spec): EditionFacts {
  return {
    who: capital(spec.who),
    occasion: spec.occasion,
    form: spec.form,
    duration: spec.duration,
    costs: `€ ${spec.perParticipant.toLocaleString('nl-NL')} per deelnemer`,
    deliveredBy: capital(spec.worker),
    training: trainingOf(spec).fact,
    setting: spec.setting,
    organisations: `${spec.organisations} organisaties`,
    ageFrom: spec.ages[0],
    ageTo: spec.ages[1],
    costPerParticipant: spec.perParticipant,
    durationWeeks: spec.weeks,
  };
}

function researchOf({ evaluation, effects }: Spec): string {
  const process = `Een procesevaluatie bij ${evaluation.n} deelnemers laat zien dat de aanpak uitvoerbaar is: ${evaluation.completed} procent rondde haar af en gaf gemiddeld een ${evaluation.grade}.`;
  if (!effects) return `${process} Naar effecten is nog geen onderzoek gedaan.`;
  const people = effects.reduce((sum, { n, nComparison }) => sum + n + (nComparison ?? 0), 0);
  return `${process} ${effects.length} effectstudies met samen ${people} mensen vonden verbetering op ${effects[0]?.outcome ?? 'het hoofddoel'}. Aanwijzingen voor schade zijn er niet.`;
}

function firstSentences(text: string, count: number): string {
  return (text.match(/[^.!?]+[.!?]+/g) ?? [text]).slice(0, count).join('').trim();
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function shortTitle(title: string): string {
  return title.split(':')[0] ?? title;
}
