/** A feedback round as an adviser writes it: a letter, and remarks beside the questions. */
export interface DemoFeedback {
  readonly letter: string;
  readonly remarks: readonly DemoRemark[];
}

export interface DemoRemark {
  readonly questionId: string;
  readonly text: string;
  /** The line of the answer it points at; absent when it is about the answer as a whole. */
  readonly pointsAt?: 'first' | 'last';
}

/** Two rounds; the second builds on the first. */
export const demoFeedback: readonly DemoFeedback[] = [
  {
    letter:
      'Dank voor uw beschrijving. Ik las een aanpak die staat: de opbouw is helder en de praktijk spreekt eruit. Drie dingen vragen nog werk. De subdoelen mogen concreter, met een aantal en een moment. Bij de selectie mis ik wat u doet met wie niet past. En de kosten zijn er, maar zonder het aantal deelnemers kan een ander er niet mee rekenen. Mijn opmerkingen staan naast de vragen. Bel gerust als iets niet duidelijk is.',
    remarks: [
      {
        questionId: 'goal.sub_goals',
        pointsAt: 'first',
        text: 'Kunt u bij elk subdoel zeggen hoe vaak of hoeveel, en na hoeveel weken? De commissie kijkt hier streng naar.',
      },
      {
        questionId: 'target_group.selection',
        text: 'Wat doet de uitvoerder met iemand die niet past? Eén zin is genoeg.',
      },
      {
        questionId: 'approach.content',
        pointsAt: 'last',
        text: 'Mooie opbouw. Bij de laatste stap zie ik nog niet wat de uitvoerder doet en wat de deelnemer.',
      },
      {
        questionId: 'delivery.costs',
        text: 'Zet in de eerste regel het aantal deelnemers en het prijspeil. Dan kan een gemeente omrekenen.',
      },
    ],
  },
  {
    letter:
      'De tweede versie is duidelijk sterker. De subdoelen zijn nu na te gaan, en de selectie is compleet. Twee kleine punten blijven over. In de samenvatting staat een doel dat iets anders zegt dan 1.2. En bij de kwaliteitsbewaking mag u noemen wie handelt als een organisatie van de kern afwijkt. Wat mij betreft kunt u daarna definitief inleveren.',
    remarks: [
      {
        questionId: 'summary.goal',
        text: 'Neem hier letterlijk het hoofddoel uit 1.2 over, dan ontstaat er geen verschil.',
      },
      {
        questionId: 'delivery.quality',
        text: 'Wie neemt contact op als een organisatie onder de norm blijft?',
      },
    ],
  },
];
