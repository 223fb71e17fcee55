import type { Verdict } from '#domain';

const closings: Readonly<Record<Verdict, readonly [string, ...string[]]>> = {
  met: [
    'Ik heb hierover geen vragen.',
    'Daarmee is dit criterium wat mij betreft vervuld.',
    'Ook in het handboek is dit terug te vinden.',
    'De toelichting in de samenvatting sluit hierop aan.',
    'Dit is een sterk onderdeel van de beschrijving.',
  ],
  partly: [
    'Een korte aanvulling volstaat.',
    'Ik zou hierover graag met de andere beoordelaars spreken.',
    'Dit is geen reden om de erkenning te weigeren.',
    'Met één alinea extra is dit op te lossen.',
  ],
  not: [
    'De beschrijving voldoet hier niet aan: wat er staat is een voornemen, geen werkwijze die een ander kan volgen.',
    'Dit ontbreekt. Ook in de bijlagen vond ik er niets over.',
    'De keuze wordt genoemd maar niet verantwoord, en de aangehaalde bron gaat over iets anders.',
  ],
  not_assessable: [
    'De tekst geeft te weinig gegevens om een oordeel te geven. Ik vraag de indiener om aanvulling.',
    'Zonder het onderzoeksverslag kan ik dit niet beoordelen.',
  ],
};

/** How an assessor ends; different assessors end differently. */
export function closing(verdict: Verdict, assessor: number): string {
  const texts = closings[verdict];
  return texts[assessor % texts.length] ?? texts[0];
}
