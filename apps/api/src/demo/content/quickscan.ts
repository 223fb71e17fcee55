/** Answers to the seven entry conditions, as a developer would give them. */
export const demoQuickscan: Readonly<Record<string, { answer: boolean; explanation: string }>> = {
  planned: {
    answer: true,
    explanation:
      'Het handboek beschrijft alle stappen, en elk subdoel heeft een moment waarop wij het nagaan.',
  },
  target_group: {
    answer: true,
    explanation: 'De aanpak helpt mensen om mee te doen en zich te redden; behandeling hoort er niet bij.',
  },
  applied: {
    answer: true,
    explanation: 'Ten minste twee organisaties voerden de hele aanpak uit, van werving tot afronding.',
  },
  handbook: {
    answer: true,
    explanation: 'Het handboek is twee jaar geleden herzien en gaat als bijlage mee.',
  },
  process_evaluation: {
    answer: true,
    explanation: 'De procesevaluatie is afgerond; het verslag gaat als bijlage mee.',
  },
  ownership: {
    answer: true,
    explanation: 'Onze organisatie is de enige eigenaar van naam, tekst en materialen.',
  },
  available: {
    answer: true,
    explanation:
      'Het bestuur legde vast dat training en materialen ten minste drie jaar beschikbaar blijven.',
  },
};
