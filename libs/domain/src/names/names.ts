import type { Level, RecognitionStatus } from '../recognition/level.js';
import type { Bilingual } from '../worksheet/bilingual.js';
import type { ShownState } from '../workflow/state.js';

/** What the levels are called, on every screen, page and paper. */
export const levelNames: Readonly<Record<Level, Bilingual>> = {
  well_described: { nl: 'Goed beschreven', en: 'Well described' },
  well_substantiated: { nl: 'Goed onderbouwd', en: 'Well substantiated' },
  effective_first: { nl: 'Effectief volgens eerste aanwijzingen', en: 'Effective: first indications' },
  effective_good: { nl: 'Effectief volgens goede aanwijzingen', en: 'Effective: good indications' },
  effective_strong: { nl: 'Effectief volgens sterke aanwijzingen', en: 'Effective: strong indications' },
};

/** What the standing of a recognition is called, without its date. */
export const statusNames: Readonly<Record<RecognitionStatus, Bilingual>> = {
  valid: { nl: 'Geldig', en: 'Valid' },
  reserved: { nl: 'Onder voorbehoud', en: 'With reservation' },
  reassessing: { nl: 'In herbeoordeling', en: 'In re-assessment' },
  lapsed: { nl: 'Verlopen', en: 'Lapsed' },
  withdrawn: { nl: 'Ingetrokken door eigenaar', en: 'Withdrawn by the owner' },
  no_longer: { nl: 'Niet langer erkend', en: 'No longer recognised' },
  not_effective: { nl: 'Beoordeeld als niet effectief', en: 'Judged not effective' },
  imported: { nl: 'Overgenomen uit ander register', en: 'Taken over from another registry' },
};

/** What the states of a submission are called. */
export const stateNames: Readonly<Record<ShownState, Bilingual>> = {
  draft: { nl: 'Concept', en: 'Draft' },
  submitted: { nl: 'Ingediend', en: 'Submitted' },
  screening: { nl: 'In screening', en: 'Being screened' },
  returned: { nl: 'Terug voor aanvulling', en: 'Returned for completion' },
  ineligible: { nl: 'Niet ontvankelijk', en: 'Ineligible' },
  guidance: { nl: 'In begeleiding', en: 'In guidance' },
  finalised: { nl: 'Definitief ingeleverd', en: 'Final version handed in' },
  composing: { nl: 'Beoordelaars samenstellen', en: 'Composing the panel' },
  assessment: { nl: 'In beoordeling', en: 'Being assessed' },
  questions: { nl: 'Vragen uitgezet', en: 'Questions asked' },
  scheduled: { nl: 'Op de agenda', en: 'On the agenda' },
  deliberation: { nl: 'In beraadslaging', en: 'In deliberation' },
  advised: { nl: 'Advies vastgesteld', en: 'Advice adopted' },
  decided: { nl: 'Besloten, nog niet bekend', en: 'Decided, not yet released' },
  recognised: { nl: 'Erkend', en: 'Recognised' },
  held_over: { nl: 'Aangehouden', en: 'Held over' },
  not_recognised: { nl: 'Niet erkend', en: 'Not recognised' },
  objection: { nl: 'In bezwaar', en: 'Objection pending' },
  editing: { nl: 'In redactie', en: 'Being edited' },
  proof: { nl: 'Drukproef bij eigenaar', en: 'Proof with owner' },
  awaiting_release: { nl: 'Wacht op vrijgave', en: 'Awaiting release' },
  published: { nl: 'Gepubliceerd', en: 'Published' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  with_committee: { nl: 'Bij de commissie', en: 'With the committee' },
  questions_for_you: { nl: 'Vragen aan u', en: 'Questions for you' },
};

/** What the developer's side reads instead: what there is for it to do, or that there is nothing. */
export const ownStateNames = {
  proof: { nl: 'Drukproef nakijken', en: 'Check the proof' },
  awaiting_release: { nl: 'In redactie', en: 'Being edited' },
} as const satisfies Partial<Record<ShownState, Bilingual>>;

/** Such names in one language. */
export const namesIn = <Key extends string>(
  language: keyof Bilingual,
  names: Readonly<Record<Key, Bilingual>>,
): Record<Key, string> =>
  Object.fromEntries(Object.entries<Bilingual>(names).map(([key, name]) => [key, name[language]])) as Record<
    Key,
    string
  >;
