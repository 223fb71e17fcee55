import type { Role } from '#domain';

/** One invented person of the demonstration; the address is `<account>@demo.example`. */
export interface DemoPerson {
  /** Name of the account: a role, numbered where there are more. */
  readonly account: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  /** What the sign-in page says about the person. */
  readonly title: string;
  readonly organisation: string;
}

export interface DemoOrganisation {
  readonly name: string;
  readonly place: string;
  readonly kind: 'welfare' | 'university' | 'institute' | 'municipality' | 'foundation';
}

const institute = 'Instituut Erkend (demonstratie)';

const person = (
  account: string,
  role: Role,
  name: string,
  title: string,
  organisation: string,
): DemoPerson => ({
  account,
  role,
  name,
  email: `${account}@demo.example`,
  title,
  organisation,
});

/** One person for every account of the demonstration. */
export const demoPeople: readonly DemoPerson[] = [
  person(
    'developer',
    'developer',
    'Marit Oldegaard',
    'Ontwikkelaar en eigenaar van De Derde Stoel',
    'Stichting De Schakelkamer',
  ),
  person(
    'coauthor',
    'developer',
    'Hanneke Terbruggen-Stoop',
    'Medeauteur, docent sociaal werk',
    'Hogeschool De Merel',
  ),
  person('adviser', 'adviser', 'Ruben Vlasmeer', 'Adviseur, begeleidt beschrijvingen', institute),
  person('secretary', 'secretary', 'Liesbeth Hoornwijk', 'Secretaris van de commissies', institute),
  person('panel1', 'panel_member', 'Nadia Ferouzi', 'Praktijkpanel, wijkcoach', 'Welzijn Noorderhaven'),
  person(
    'panel2',
    'panel_member',
    'Bas Grootenhuys',
    'Praktijkpanel, schuldhulpverlener',
    'Gemeente Oosterwold',
  ),
  person(
    'panel3',
    'panel_member',
    'Ymkje Hoekzema',
    'Praktijkpanel, teamleider ouderenwerk',
    'Welzijn Lage Weide',
  ),
  person(
    'member1',
    'committee_member',
    'Sanae Bouwhali',
    'Erkenningscommissie, wetenschap',
    'Universiteit Waterlinie',
  ),
  person(
    'member2',
    'committee_member',
    'Joris van Wellinkhoven',
    'Erkenningscommissie, praktijk',
    'Welzijn Groene Dijk',
  ),
  person(
    'member3',
    'committee_member',
    'Tjeerd Klaverstein',
    'Erkenningscommissie, wetenschap',
    'Hogeschool Landgoed',
  ),
  person(
    'member4',
    'committee_member',
    'Imke Strandhof',
    'Erkenningscommissie, praktijk',
    'Gemeente Zandvoorde',
  ),
  person(
    'member5',
    'committee_member',
    'Fenna Rooseveld',
    'Erkenningscommissie, wetenschap',
    'Universiteit Waterlinie',
  ),
  person('chair', 'chair', 'Govert Duinmeijer', 'Voorzitter van beide commissies', 'Zelfstandig voorzitter'),
  person('decider', 'decider', 'Adriaan Kuiperij', 'Besluit namens het instituut', institute),
  person('editor', 'editor', 'Wieke Sandersloot', 'Redacteur van de databank', institute),
  person('releaser', 'releaser', 'Mehmet Yaldiran', 'Geeft edities vrij', institute),
  person('admin', 'admin', 'Corine Tessenmaker', 'Beheerder van mensen en instellingen', institute),
  person('auditor', 'auditor', 'Douwe Rijnbach', 'Leest het logboek', 'Bureau Tegenlicht'),
];

/** Who owns the interventions, and where the people of the demonstration work. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  { name: 'Stichting De Schakelkamer', place: 'Meerdrecht', kind: 'foundation' },
  { name: 'Hogeschool De Merel', place: 'Meerdrecht', kind: 'university' },
  { name: 'Stichting Tafelgenoten', place: 'Brugwoude', kind: 'foundation' },
  { name: 'Wijkpraktijk Samenloop', place: 'Oosterwold', kind: 'welfare' },
  { name: 'Stichting Vaste Bodem', place: 'Zandvoorde', kind: 'foundation' },
  { name: 'Stichting Mantelhuis', place: 'Lindeveen', kind: 'foundation' },
  { name: 'Veilig Vooruit', place: 'Havenrade', kind: 'welfare' },
  { name: 'De Sprongplank', place: 'Kloosterburen-Zuid', kind: 'welfare' },
  { name: 'Werkwijd', place: 'Molenaarskerk', kind: 'welfare' },
  { name: 'Stichting Lichtkring', place: 'Duinrade', kind: 'foundation' },
  { name: 'Welzijn Lindehuis', place: 'Lindeveen', kind: 'welfare' },
  { name: 'Stichting Noorderhaven', place: 'Noorderhaven', kind: 'foundation' },
  { name: institute, place: 'Utrechtse Brug', kind: 'institute' },
  { name: 'Welzijn Noorderhaven', place: 'Noorderhaven', kind: 'welfare' },
  { name: 'Gemeente Oosterwold', place: 'Oosterwold', kind: 'municipality' },
  { name: 'Welzijn Lage Weide', place: 'Lage Weide', kind: 'welfare' },
  { name: 'Universiteit Waterlinie', place: 'Waterstad', kind: 'university' },
  { name: 'Welzijn Groene Dijk', place: 'Groene Dijk', kind: 'welfare' },
  { name: 'Hogeschool Landgoed', place: 'Landgoed', kind: 'university' },
  { name: 'Gemeente Zandvoorde', place: 'Zandvoorde', kind: 'municipality' },
  { name: 'Zelfstandig voorzitter', place: 'Brugwoude', kind: 'foundation' },
  { name: 'Bureau Tegenlicht', place: 'Waterstad', kind: 'institute' },
];
