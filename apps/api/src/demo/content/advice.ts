import type { Outcome } from '#domain';

/** The texts that go with an advice and, unchanged, with the decision. */
export interface DemoAdvice {
  readonly publicExplanation: string;
  readonly improvementAdvice: string;
  readonly conditions: readonly string[];
}

/** Several for each outcome, so that not every entry says the same. */
export const demoAdvice: Readonly<Record<Outcome | 'reserved', readonly [DemoAdvice, ...DemoAdvice[]]>> = {
  recognised: [
    {
      publicExplanation:
        'De commissie vindt de samenhang tussen oorzaken, doelen en aanpak overtuigend. De beschrijving is volledig en een andere organisatie kan ermee aan de slag.',
      improvementAdvice:
        'Beschrijf hoe u meer mannen werft, en leg bij de volgende meting vast wie vroegtijdig stopt en waarom.',
      conditions: [],
    },
    {
      publicExplanation:
        'De aanpak is helder opgebouwd en sluit aan bij wat de doelgroep zelf belangrijk vindt. De commissie waardeert dat deelnemers meedachten bij elke herziening.',
      improvementAdvice:
        'Werk de training uit tot een module die ook een ander kan geven, en noem een norm voor voldoende uitvoering.',
      conditions: [],
    },
    {
      publicExplanation:
        'De beschrijving laat goed zien wat er van week tot week gebeurt en wat dat vraagt. De werkzame elementen zijn benoemd en begrijpelijk onderbouwd.',
      improvementAdvice:
        'Volg deelnemers ook een half jaar na afloop. Daarmee kan de interventie op termijn een hoger niveau bereiken.',
      conditions: [],
    },
  ],
  reserved: [
    {
      publicExplanation:
        'De commissie is overtuigd van de aanpak. Eén onderdeel van de beschrijving moet nog worden aangevuld; daarom geldt de erkenning voorlopig een half jaar.',
      improvementAdvice:
        'Vul het genoemde onderdeel aan met hulp van uw adviseur. Het hoeft niet langer te zijn dan een halve bladzijde.',
      conditions: [
        'Maak subdoel 3 concreet: welk contact, hoe vaak en na hoeveel maanden.',
        'Voeg aan de kostentabel de uren van vrijwilligers toe.',
      ],
    },
  ],
  held_over: [
    {
      publicExplanation:
        'De commissie houdt de aanvraag aan. De aanpak is veelbelovend, maar de onderbouwing verbindt de activiteiten nog niet met de doelen.',
      improvementAdvice:
        'Werk 3.2 tot en met 3.4 opnieuw uit: welke factor verandert u met welke activiteit, en welke bron steunt dat? Daarna kan de aanvraag opnieuw worden besproken.',
      conditions: [],
    },
  ],
  not_recognised: [
    {
      publicExplanation:
        'De commissie erkent de interventie niet. De activiteiten zijn niet zo beschreven dat een ander ze kan uitvoeren, en de praktijkervaringen zijn nog te beperkt onderzocht.',
      improvementAdvice:
        'Leg eerst vast wat uitvoerders ten minste doen, en onderzoek de uitvoering op twee plaatsen. Daarna kunt u een nieuwe aanvraag doen.',
      conditions: [],
    },
  ],
};
