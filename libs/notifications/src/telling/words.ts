export type Language = 'nl' | 'en';

/** What one event is called in a mail. `{title}` and the names between braces are filled in as plain text. */
export interface Said {
  readonly subject: string;
  readonly body: string;
}

const said = (subject: string, body: string): Said => ({ subject, body });

const dutch: Readonly<Record<string, Said>> = {
  submit: said('Ingediend: {title}', 'Er is een aanvraag ingediend. U kunt de screening beginnen.'),
  return_for_completion: said(
    'Aanvulling gevraagd: {title}',
    'Uw aanvraag is nog niet compleet. In het dossier staat per punt wat er ontbreekt.',
  ),
  declare_ineligible: said(
    'Niet ontvankelijk: {title}',
    'Uw aanvraag voldoet niet aan de voorwaarden om mee te doen. De reden staat in het dossier.',
  ),
  reinstate: said('Weer in screening: {title}', 'Wij hebben uw aanvraag opnieuw in behandeling genomen.'),
  admit: said('Begeleiding begint: {title}', 'De aanvraag is toegelaten. De begeleiding begint.'),
  give_feedback: said(
    'Feedback op {title}',
    'Uw adviseur heeft feedback gegeven. De opmerkingen staan bij de vragen van het werkblad.',
  ),
  hand_in_definitive: said(
    'Definitief ingeleverd: {title}',
    'De definitieve versie is ingeleverd. U kunt de aanvraag in een ronde plaatsen.',
  ),
  place_in_round: said('Geplaatst in een ronde: {title}', 'Uw aanvraag gaat mee in {round}.'),
  move_round: said('Andere ronde: {title}', 'De aanvraag gaat naar {round}.'),
  invite_assessor: said(
    'Wilt u beoordelen? {title}',
    'Wij vragen u om deze aanvraag te beoordelen. Beantwoord eerst de vraag of u een belang heeft.',
  ),
  remind_answer_interest: said(
    'Herinnering: wilt u beoordelen? {title}',
    'U heeft de vraag over belangen nog niet beantwoord. Zonder uw antwoord kan de beoordeling niet beginnen.',
  ),
  remind_hand_in_assessment: said(
    'Herinnering: uw beoordeling van {title}',
    'Uw beoordeling is nog niet ingeleverd. Lever haar uiterlijk {dueOn} in.',
  ),
  remind_submit: said(
    'Herinnering: aanvulling van {title}',
    'Wij wachten nog op uw aanvulling. In het dossier staat per punt wat er ontbreekt.',
  ),
  remind_answer_questions: said(
    'Herinnering: vragen over {title}',
    'Wij wachten nog op uw antwoord op de vragen van de commissie. Geef het uiterlijk {dueOn}.',
  ),
  remind_approve_proof: said(
    'Herinnering: drukproef van {title}',
    'De drukproef wacht nog op u. Kijk na of de feiten kloppen.',
  ),
  recuse: said(
    'Verschoning: {title}',
    'Iemand heeft zich teruggetrokken uit de beoordeling. Kijk of er nog genoeg beoordelaars zijn.',
  ),
  start_assessment: said(
    'U kunt beoordelen: {title}',
    'De beoordeling is geopend. De einddatum staat in het dossier.',
  ),
  ask_questions: said(
    'Vragen aan u over {title}',
    'De commissie heeft vragen. Beantwoord ze uiterlijk {dueOn}.',
  ),
  answer_questions: said('Vragen beantwoord: {title}', 'De indiener heeft de vragen beantwoord.'),
  schedule_meeting: said('Op de agenda: {title}', 'De aanvraag wordt besproken op {meetingOn}.'),
  adopt_advice: said('Advies vastgesteld: {title}', 'Er is een advies. U kunt een besluit nemen.'),
  decide: said('Besluit genomen: {title}', 'Er is een besluit. U kunt het bekendmaken.'),
  announce: said(
    'Besluit over {title}',
    'Er is een besluit genomen over uw aanvraag. De brief staat hieronder en in het dossier.',
  ),
  resume: said(
    'Hervat na aanhouding: {title}',
    'De indiener gaat verder met de aanvraag. De begeleiding begint opnieuw.',
  ),
  lodge_objection: said(
    'Bezwaar: {title}',
    'Er is bezwaar gemaakt. Iemand die niet eerder oordeelde, behandelt het.',
  ),
  dismiss_objection: said(
    'Bezwaar afgewezen: {title}',
    'Uw bezwaar is afgewezen. De reden staat in het dossier.',
  ),
  uphold_objection: said(
    'Bezwaar gegrond: {title}',
    'Het bezwaar is gegrond. De aanvraag wordt opnieuw beoordeeld.',
  ),
  send_proof: said('Drukproef van {title}', 'De drukproef staat klaar. Kijk na of de feiten kloppen.'),
  request_correction: said(
    'Correctie gevraagd: {title}',
    'De eigenaar vraagt om een correctie in de drukproef.',
  ),
  approve_proof: said(
    'Klaar voor vrijgave: {title}',
    'De eigenaar is akkoord met de drukproef. U kunt de editie vrijgeven.',
  ),
  return_to_editing: said(
    'Terug naar de redactie: {title}',
    'De editie is teruggestuurd. De reden staat in het dossier.',
  ),
  release: said('Gepubliceerd: {title}', 'De beschrijving is openbaar.'),
  planned_release_refused: said(
    'Geplande vrijgave ging niet door: {title}',
    'De editie zou vanzelf openbaar worden, maar wie dat plande mag haar niet meer vrijgeven. Zij wacht weer op vrijgave.',
  ),
  withdraw: said('Ingetrokken: {title}', 'De indiener heeft de aanvraag ingetrokken.'),
  fulfil_condition: said(
    'Voorwaarde vervuld: {title}',
    'Voorwaarde {number} is vervuld. De erkenning geldt tot en met {validUntil}.',
  ),
  lapse: said(
    'Erkenning verlopen: {title}',
    'De erkenning liep tot en met {validUntil}. De pagina blijft bereikbaar en zegt dat de erkenning is verlopen.',
  ),
  validity_warning: said(
    'Erkenning loopt af: {title}',
    'De erkenning geldt tot en met {validUntil}. Begin op tijd met een herbeoordeling.',
  ),
  withdraw_publication: said(
    'Publicatie ingetrokken: {title}',
    'De eigenaar heeft de publicatie ingetrokken.',
  ),
  start_reassessment: said(
    'Herbeoordeling begonnen: {title}',
    'De herbeoordeling is begonnen met de tekst van de vorige keer. De pagina blijft openbaar.',
  ),
};

const english: Readonly<Record<string, Said>> = {
  submit: said('Submitted: {title}', 'A submission was handed in. You can start screening.'),
  return_for_completion: said(
    'Addition needed: {title}',
    'Your submission is not complete yet. The dossier lists what is missing.',
  ),
  declare_ineligible: said(
    'Ineligible: {title}',
    'Your submission does not meet the entry conditions. The reason is in the dossier.',
  ),
  reinstate: said('Being screened again: {title}', 'We have taken up your submission again.'),
  admit: said('Guidance begins: {title}', 'The submission was admitted. Guidance begins.'),
  give_feedback: said(
    'Feedback on {title}',
    'Your adviser has given feedback. The remarks are beside the questions of the worksheet.',
  ),
  hand_in_definitive: said(
    'Final version handed in: {title}',
    'The final version was handed in. You can place the submission in a round.',
  ),
  place_in_round: said('Placed in a round: {title}', 'Your submission will be assessed in {round}.'),
  move_round: said('Another round: {title}', 'The submission moves to {round}.'),
  invite_assessor: said(
    'Will you assess? {title}',
    'We ask you to assess this submission. First answer whether you have an interest in it.',
  ),
  remind_answer_interest: said(
    'Reminder: will you assess? {title}',
    'You have not answered the question about interests yet. Without your answer the assessment cannot begin.',
  ),
  remind_hand_in_assessment: said(
    'Reminder: your assessment of {title}',
    'Your assessment is not in yet. Please hand it in by {dueOn}.',
  ),
  remind_submit: said(
    'Reminder: completing {title}',
    'We are still waiting for what was missing. The dossier lists it.',
  ),
  remind_answer_questions: said(
    'Reminder: questions about {title}',
    'We are still waiting for your answer to the committee. Please give it by {dueOn}.',
  ),
  remind_approve_proof: said(
    'Reminder: proof of {title}',
    'The proof is still waiting for you. Please check that the facts are right.',
  ),
  recuse: said(
    'Recusal: {title}',
    'Somebody stepped back from the assessment. Check whether enough assessors are left.',
  ),
  start_assessment: said(
    'You can assess: {title}',
    'The assessment is open. The due date is in the dossier.',
  ),
  ask_questions: said(
    'Questions to you about {title}',
    'The committee has questions. Answer them by {dueOn}.',
  ),
  answer_questions: said('Questions answered: {title}', 'The developer answered the questions.'),
  schedule_meeting: said('On the agenda: {title}', 'The submission will be discussed on {meetingOn}.'),
  adopt_advice: said(
    'Advice adopted: {title}',
    'The advice of the committee has been adopted. You can decide.',
  ),
  decide: said('Decided: {title}', 'A decision has been taken. You can announce it.'),
  announce: said(
    'Decision on {title}',
    'A decision has been taken on your submission. The letter is below and in the dossier.',
  ),
  resume: said('Resumed: {title}', 'The developer continues with the submission. Guidance begins again.'),
  lodge_objection: said(
    'Objection: {title}',
    'An objection was lodged. Somebody who did not judge before handles it.',
  ),
  dismiss_objection: said(
    'Objection dismissed: {title}',
    'Your objection was dismissed. The reason is in the dossier.',
  ),
  uphold_objection: said(
    'Objection upheld: {title}',
    'The objection was upheld. The submission will be assessed anew.',
  ),
  send_proof: said('Proof of {title}', 'The proof is ready. Please check that the facts are right.'),
  request_correction: said('Correction requested: {title}', 'The owner asks for a correction in the proof.'),
  approve_proof: said(
    'Ready for release: {title}',
    'The owner agrees with the proof. You can release the edition.',
  ),
  return_to_editing: said(
    'Back to editing: {title}',
    'The edition was sent back. The reason is in the dossier.',
  ),
  release: said('Published: {title}', 'The description is public.'),
  planned_release_refused: said(
    'Planned release did not take place: {title}',
    'The edition was to become public by itself, but the person who planned it may no longer release it. It is waiting to be released again.',
  ),
  withdraw: said('Withdrawn: {title}', 'The developer withdrew the submission.'),
  fulfil_condition: said(
    'Condition fulfilled: {title}',
    'Condition {number} is fulfilled. The recognition is valid until {validUntil}.',
  ),
  lapse: said(
    'Recognition lapsed: {title}',
    'The recognition was valid until {validUntil}. The page stays and says that it has lapsed.',
  ),
  validity_warning: said(
    'Recognition ends: {title}',
    'The recognition is valid until {validUntil}. Start a re-assessment in time.',
  ),
  withdraw_publication: said('Publication withdrawn: {title}', 'The owner withdrew the publication.'),
  start_reassessment: said(
    'Re-assessment started: {title}',
    'The re-assessment starts from the last text. The page stays public.',
  ),
};

/** Reminders are worded by what is waited for, every other event by its kind. */
export const wordingOf = (kind: string, waitsFor: unknown): string =>
  kind.startsWith('remind_') && typeof waitsFor === 'string' ? `remind_${waitsFor}` : kind;

/** The words of an event; undefined for one that is not mailed. */
export const wordsOf = (kind: string, language: Language): Said | undefined =>
  (language === 'nl' ? dutch : english)[kind];

export const greetings = {
  nl: { hello: 'Dag {name},', open: 'Open het dossier:', bye: 'Erkend' },
  en: { hello: 'Hello {name},', open: 'Open the dossier:', bye: 'Erkend' },
} as const satisfies Record<Language, Record<string, string>>;
