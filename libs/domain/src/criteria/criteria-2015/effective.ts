import type { Criterion } from '../criterion.js';
import { effectStudiesQuestion } from '../studies-to-judge.js';
import { criterion } from './build.js';

const studies = [effectStudiesQuestion, 'research.effect_summary'] as const;

/** Added for the three effective levels: does research show that it works, and how surely? */
export const effective: readonly Criterion[] = [
  criterion({
    id: 'studies_described',
    level: 'effective_first',
    short: ['Studies volledig', 'Studies complete'],
    title: [
      'Ten minste twee effectstudies zijn volledig beschreven, zodat hun causale sterkte te bepalen is',
      'At least two effect studies are described completely, so that their causal strength can be established',
    ],
    met: [
      'Opzet, meetmiddelen, uitval, analyse, praktijk en follow-up zijn bij elke studie bekend.',
      'Design, measures, drop-out, analysis, practice and follow-up are known for each study.',
    ],
    partly: [
      'Van een studie ontbreken gegevens die de sterkte kunnen veranderen.',
      'For one study information is missing that could change its strength.',
    ],
    not: ['Er zijn minder dan twee bruikbare studies.', 'There are fewer than two usable studies.'],
    subject: ['de studies', 'the studies'],
    reads: [...studies],
    attachments: ['research'],
  }),
  criterion({
    id: 'positive_change',
    level: 'effective_first',
    short: ['Positieve verandering', 'Positive change'],
    title: [
      'De studies laten voldoende positieve verandering zien op de doelen van de interventie',
      'The studies show sufficient positive change on the goals of the intervention',
    ],
    met: [
      'Op het hoofddoel en de meeste subdoelen is de verandering positief en van belang.',
      'On the main goal and most sub-goals the change is positive and relevant.',
    ],
    partly: [
      'De verandering is klein, of geldt alleen voor een deel van de doelen.',
      'The change is small, or holds for part of the goals only.',
    ],
    not: [
      'De studies laten geen verandering zien die van belang is.',
      'The studies show no relevant change.',
    ],
    subject: ['de uitkomsten', 'the results'],
    reads: [...studies, 'goal.main', 'goal.sub_goals'],
    attachments: ['research'],
  }),
  criterion({
    id: 'no_harm',
    level: 'effective_first',
    short: ['Geen schade', 'No harm'],
    title: ['Er zijn geen aanwijzingen voor schade', 'There are no indications of harm'],
    met: [
      'Er is naar ongewenste gevolgen gekeken en zij zijn niet gevonden.',
      'Unwanted consequences were looked for and not found.',
    ],
    partly: [
      'Er is niet naar gekeken, maar niets wijst op schade.',
      'They were not looked for, but nothing points to harm.',
    ],
    not: ['Een of meer uitkomsten wijzen op schade.', 'One or more results point to harm.'],
    subject: ['ongewenste gevolgen', 'unwanted consequences'],
    reads: [...studies, 'target_group.selection'],
    attachments: ['research'],
  }),
  criterion({
    id: 'comparable',
    level: 'effective_first',
    short: ['Zelfde interventie', 'Same intervention'],
    title: [
      'De studies gaan over deze interventie, of over een vergelijkbare met steun van een Nederlandse studie',
      'The studies concern this intervention, or a comparable one supported by a Dutch study',
    ],
    met: [
      'Alle studies die meetellen, gaan over deze interventie of een aantoonbaar vergelijkbare.',
      'All studies that count concern this intervention or a demonstrably comparable one.',
    ],
    partly: [
      'Bij een studie is de vergelijkbaarheid niet uitgelegd.',
      'For one study the comparability is not explained.',
    ],
    not: [
      'De studies gaan over iets anders, of een Nederlandse studie ontbreekt.',
      'The studies concern something else, or a Dutch study is missing.',
    ],
    subject: ['wat er is onderzocht', 'what was studied'],
    reads: [...studies, 'approach.content'],
    attachments: ['research'],
  }),
  criterion({
    id: 'reasonable_strength',
    level: 'effective_good',
    short: ['Redelijke causale sterkte', 'Reasonable causal strength'],
    title: [
      'Ten minste twee studies zijn redelijk van causale sterkte, of één Nederlandse studie is sterk en krijgt steun uit het buitenland',
      'At least two studies have reasonable causal strength, or one Dutch study is strong and supported from abroad',
    ],
    met: [
      'De studies vergelijken met een andere groep, en hun uitkomsten wijzen dezelfde kant op.',
      'The studies compare with another group, and their results point the same way.',
    ],
    partly: [
      'Er is een vergelijking, maar uitval of verschillen tussen groepen maken haar zwakker.',
      'There is a comparison, but drop-out or differences between groups weaken it.',
    ],
    not: [
      'De studies laten geen uitspraak over oorzaak en gevolg toe.',
      'The studies allow no conclusion about cause and effect.',
    ],
    subject: ['de opzet van de studies', 'the design of the studies'],
    reads: [...studies],
    attachments: ['research'],
  }),
  criterion({
    id: 'strong_strength',
    level: 'effective_strong',
    short: ['Sterke causale sterkte', 'Strong causal strength'],
    title: [
      'Ten minste twee Nederlandse studies zijn sterk of zeer sterk, of één met sterke studies uit het buitenland',
      'At least two Dutch studies are strong or very strong, or one together with strong studies from abroad',
    ],
    met: [
      'De toewijzing, de metingen en de analyse laten weinig andere verklaringen over.',
      'Assignment, measurement and analysis leave few other explanations.',
    ],
    partly: [
      'Een van de studies is sterk; de andere heeft een zwakke plek.',
      'One of the studies is strong; the other has a weak point.',
    ],
    not: ['Geen van de studies is sterk.', 'None of the studies is strong.'],
    subject: ['de sterkte van de studies', 'the strength of the studies'],
    reads: [...studies],
    attachments: ['research'],
  }),
  criterion({
    id: 'lasting_in_practice',
    level: 'effective_strong',
    short: ['Blijvend en in de praktijk', 'Lasting and in practice'],
    title: [
      'De effecten zijn in de gewone praktijk gevonden en na ten minste zes maanden nog aanwezig',
      'The effects were found in ordinary practice and are still present after at least six months',
    ],
    met: [
      'Gewone uitvoerders en deelnemers, en een meting zes maanden of langer na afloop.',
      'Ordinary staff and participants, and a measurement six months or longer afterwards.',
    ],
    partly: ['Een van beide is aangetoond.', 'One of the two has been shown.'],
    not: [
      'Er is niet in de praktijk gemeten, en niet later dan zes maanden na afloop.',
      'It was not measured in practice, nor six months or more afterwards.',
    ],
    subject: ['praktijk en follow-up', 'practice and follow-up'],
    reads: [...studies],
    attachments: ['research'],
  }),
];
