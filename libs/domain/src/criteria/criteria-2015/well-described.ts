import type { Criterion } from '../criterion.js';
import { criterion } from './build.js';

const level = 'well_described';

/** Judged at every level: can somebody else picture it, and do it? */
export const wellDescribed: readonly Criterion[] = [
  criterion({
    id: 'reason',
    level,
    short: ['Aanleiding en probleem', 'Reason and problem'],
    title: ['De aanleiding en het probleem zijn duidelijk', 'The reason and the problem are clear'],
    met: [
      'Het is duidelijk welk probleem wordt aangepakt, bij wie, en waarom dat nodig is.',
      'It is clear which problem is tackled, for whom, and why that is needed.',
    ],
    partly: [
      'Het probleem is genoemd, maar voor wie of waarom nu blijft onduidelijk.',
      'The problem is named, but for whom or why now remains unclear.',
    ],
    not: [
      'Een probleem ontbreekt, of wat er staat is geen probleem van de doelgroep.',
      'There is no problem, or it is not a problem of the target group.',
    ],
    subject: ['de aanleiding', 'the reason'],
    reads: ['summary.substantiation', 'summary.goal', 'target_group.ultimate'],
  }),
  criterion({
    id: 'target_group',
    level,
    short: ['Doelgroep', 'Target group'],
    title: [
      'De doelgroep is beschreven met relevante kenmerken, uitsluiting en contra-indicaties',
      'The target group is described with relevant characteristics, exclusion and contra-indications',
    ],
    met: [
      'Een professional kan vaststellen wie past en wie niet, en weet wat hij dan doet.',
      'A professional can establish who fits and who does not, and knows what to do then.',
    ],
    partly: [
      'De groep is herkenbaar, maar selectie of contra-indicaties zijn niet toepasbaar.',
      'The group is recognisable, but selection or contra-indications cannot be applied.',
    ],
    not: [
      'De groep is zo ruim dat bijna iedereen erin past.',
      'The group is so wide that almost anyone fits.',
    ],
    subject: ['de doelgroep', 'the target group'],
    reads: [
      'target_group.ultimate',
      'target_group.intermediary',
      'target_group.selection',
      'summary.target_group',
    ],
  }),
  criterion({
    id: 'goals',
    level,
    short: ['Doelen', 'Goals'],
    title: ['De doelen zijn concreet', 'The goals are concrete'],
    met: [
      'Hoofddoel en subdoelen noemen wat er bij wie verandert, hoeveel en wanneer.',
      'Main goal and sub-goals say what changes for whom, by how much and when.',
    ],
    partly: [
      'De richting is duidelijk, maar een of meer doelen zijn niet te meten.',
      'The direction is clear, but one or more goals cannot be measured.',
    ],
    not: ['De doelen beschrijven activiteiten of wensen.', 'The goals describe activities or wishes.'],
    subject: ['de doelen', 'the goals'],
    reads: ['goal.main', 'goal.sub_goals', 'summary.goal'],
  }),
  criterion({
    id: 'approach',
    level,
    short: ['Aanpak in activiteiten', 'Approach in activities'],
    title: [
      'De aanpak is beschreven in ten minste de concrete activiteiten',
      'The approach is described in at least its concrete activities',
    ],
    met: [
      'Van werving tot afronding is te volgen wie wat doet, wanneer, hoe lang en waar.',
      'From recruitment to closing one can follow who does what, when, how long and where.',
    ],
    partly: [
      'De opbouw is duidelijk, maar van een of meer stappen blijft de inhoud vaag.',
      'The structure is clear, but the content of one or more steps stays vague.',
    ],
    not: [
      'Alleen de bedoeling staat er; een ander kan het niet nadoen.',
      'Only the intention is given; nobody else could do the same.',
    ],
    subject: ['de activiteiten', 'the activities'],
    reads: ['approach.setup', 'approach.content', 'summary.approach'],
  }),
  criterion({
    id: 'conditions',
    level,
    short: ['Randvoorwaarden en kosten', 'Conditions and costs'],
    title: [
      'Voorwaarden, materialen, kosten en tijd zijn beschreven',
      'Conditions, materials, costs and time are described',
    ],
    met: [
      'Een organisatie kan met deze gegevens een begroting en een planning maken.',
      'With this information an organisation can draw up a budget and a plan.',
    ],
    partly: [
      'De kosten of de voorwaarden zijn er, maar niet volledig of verouderd.',
      'Costs or conditions are given, but incomplete or out of date.',
    ],
    not: [
      'Kosten en uren ontbreken, of de voorwaarden zijn niet genoemd.',
      'Costs and hours are missing, or the conditions are not named.',
    ],
    subject: ['voorwaarden en kosten', 'conditions and costs'],
    reads: [
      'delivery.materials',
      'delivery.location',
      'delivery.conditions',
      'delivery.costs',
      'summary.costs',
      'summary.materials',
    ],
  }),
  criterion({
    id: 'transferability',
    level,
    short: ['Overdraagbaarheid', 'Transferability'],
    title: [
      'De interventie is overdraagbaar: er zijn een handboek en een training',
      'The intervention can be transferred: there are a handbook and training',
    ],
    met: [
      'Met handboek, training en hulp bij de start kan een andere organisatie zelf beginnen.',
      'With handbook, training and help at the start another organisation can begin by itself.',
    ],
    partly: [
      'Er is een handboek, maar training of hulp bij de start ontbreekt of is onduidelijk.',
      'There is a handbook, but training or help at the start is missing or unclear.',
    ],
    not: [
      'Er is niets waarmee een ander het kan overnemen.',
      'There is nothing with which others could take it over.',
    ],
    subject: ['handboek en training', 'handbook and training'],
    reads: ['delivery.materials', 'delivery.competences', 'delivery.implementation'],
    attachments: ['handbook', 'material'],
  }),
  criterion({
    id: 'practice_experience',
    level,
    short: ['Praktijkervaringen', 'Practice experience'],
    title: ['De ervaringen in de praktijk zijn onderzocht', 'The experiences in practice have been studied'],
    met: [
      'Een procesevaluatie laat bereik, waardering en uitvoering zien, en er is iets mee gedaan.',
      'A process evaluation shows reach, appreciation and delivery, and something was done with it.',
    ],
    partly: [
      'Er is onderzoek, maar beperkt in omvang of zonder gevolgen voor de aanpak.',
      'There is research, but limited in size or without consequences for the approach.',
    ],
    not: [
      'Er zijn alleen indrukken of reacties van deelnemers.',
      'There are only impressions or reactions of participants.',
    ],
    subject: ['het onderzoek naar de uitvoering', 'the research on delivery'],
    reads: ['research.delivery_studies', 'research.delivery_summary', 'summary.research'],
    attachments: ['process_evaluation', 'research'],
  }),
  criterion({
    id: 'coherence',
    level,
    short: ['Samenhang', 'Coherence'],
    title: [
      'Aanleiding, doelen, doelgroep en aanpak hangen samen',
      'Reason, goals, group and approach hang together',
    ],
    met: [
      'Het probleem van deze groep leidt tot deze doelen, en de activiteiten leiden ernaartoe.',
      'The problem of this group leads to these goals, and the activities lead towards them.',
    ],
    partly: [
      'De lijn is er, maar een doel of een activiteit staat los.',
      'The line is there, but a goal or an activity stands apart.',
    ],
    not: [
      'Doelen en activiteiten volgen niet uit het probleem.',
      'Goals and activities do not follow from the problem.',
    ],
    subject: ['de samenhang', 'the coherence'],
    reads: ['target_group.ultimate', 'goal.main', 'goal.sub_goals', 'approach.content'],
  }),
];
