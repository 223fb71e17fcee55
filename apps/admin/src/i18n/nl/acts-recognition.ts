/** Acts on a recognition. */
export const recognitionActs = {
  fulfil_condition: {
    label: 'Voorwaarde vervuld',
    do: 'Vervuld melden',
    question: 'Is voorwaarde %{number} van %{title} vervuld?',
    happens: 'De voorwaarde geldt vanaf vandaag als vervuld. De andere voorwaarden blijven open.',
    happens_last:
      'Dit is de laatste open voorwaarde. De erkenning geldt daarna volledig, tot en met %{validUntil}, gerekend vanaf de eerste dag.',
    seen_by: 'De indiener krijgt bericht. De openbare pagina volgt meteen.',
    undo: 'Nee.',
    done: 'Voorwaarde %{number} van %{title} is vervuld',
  },
  start_reassessment: {
    label: 'Herbeoordeling beginnen',
    do: 'Beginnen',
    question: 'Herbeoordeling van %{title} beginnen?',
    happens:
      'Er komt een nieuwe aanvraag, gevuld met de laatste beschrijving. Alleen wat verandert, wordt opnieuw beoordeeld. De erkenning blijft staan.',
    seen_by: 'De indiener en het secretariaat krijgen bericht. Het publiek leest: in herbeoordeling.',
    undo: 'Ja. De eigenaar kan de aanvraag intrekken tot het besluit; het label vervalt dan meteen.',
    done: 'De herbeoordeling van %{title} is begonnen',
  },
  withdraw_publication: {
    label: 'Publicatie intrekken',
    do: 'Intrekken',
    question: 'Publicatie van %{title} intrekken?',
    happens:
      'De beschrijving verdwijnt van de openbare pagina. Het adres blijft en zegt dat u de publicatie introk.',
    seen_by:
      'Het secretariaat krijgt bericht en leest de reden. Het publiek leest dat de publicatie is ingetrokken.',
    undo: 'Nee.',
    done: 'De publicatie van %{title} is ingetrokken',
  },
};
