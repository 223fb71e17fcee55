import type { ThemeBlock } from '../blocks/index.js';
import type { Script } from '../types.js';
import { pick } from './pick.js';
import type { Spec } from './spec.js';

/** Chapter 1.1: the group itself, who leads to it, who may take part and how it had a say. */
export function groupTexts(spec: Spec, block: ThemeBlock): Script['targetGroup'] {
  return {
    ultimate: `${spec.group}\n\n${motivation(spec)}`,
    intermediary: intermediary(spec, block),
    selection: selection(spec, block),
    involvement: involvement(spec),
  };
}

const motivation = ({ key, who }: Spec): string =>
  pick(key, 1, [
    `Motivatie vooraf is niet nodig; bereidheid om één keer te komen kijken wel. Inkomen, herkomst en geloof spelen geen rol bij de selectie. Deelnemers begrijpen genoeg Nederlands voor een gewoon gesprek, of er is een uitvoerder die hun taal spreekt.`,
    `Deelname is vrijwillig. In de praktijk heeft iets meer dan de helft van de deelnemers lager of middelbaar beroepsonderwijs gevolgd. ${capital(who)} met verschillende achtergronden doen samen mee; het handboek beschrijft wat dat vraagt van taal, eten en feestdagen.`,
    `De aanpak is niet gebonden aan sekse, herkomst of opleiding. Wel blijken vrouwen zich eerder te melden dan mannen, ongeveer twee op de drie deelnemers. Uitvoerders werven daarom ook op plekken waar mannen komen, zoals sportclubs en werkplaatsen.`,
  ]);

const intermediary = ({ key, worker }: Spec, { referrers }: ThemeBlock): string =>
  pick(key, 2, [
    `De intermediaire doelgroep bestaat uit de uitvoerders (${worker}) en de verwijzers: ${referrers}. Verwijzers krijgen een folder en een jaarlijks gesprek. Zij hoeven niet te beoordelen of iemand past: dat doet de intake.`,
    `${capital(referrers)} wijzen mensen op het aanbod. Van hen vragen wij dat zij het persoonlijk noemen en, met toestemming, een naam doorgeven. De uitvoering ligt bij ${worker}.`,
    `Naast de deelnemers richt de aanpak zich op ${worker}. Zij krijgen training en vaste begeleiding. Aanmeldingen komen via ${referrers}; ongeveer een derde meldt zich zelf.`,
  ]);

const selection = ({ key, exclusion }: Spec, { elsewhere }: ThemeBlock): string =>
  `${pick(key, 3, [
    'De uitvoerder houdt een intakegesprek van drie kwartier tot een uur, met een vast formulier. Aan bod komen de situatie nu, eerdere hulp, wat iemand wil bereiken en wat deelname moeilijk zou kunnen maken.',
    'Voor de start is er een kennismaking, liefst op een plek die de deelnemer kiest. Een korte vragenlijst helpt om te bepalen of het aanbod past. De deelnemer krijgt de uitkomst meteen te horen.',
    'Selectie gebeurt in twee stappen: een telefoongesprek van een kwartier en een kennismaking van een uur. Het formulier in het handboek noemt de indicaties en de contra-indicaties.',
  ])}\n\n${exclusion}\n\nWie niet past, hoort dat binnen een week en krijgt hulp om verder te zoeken, bijvoorbeeld bij ${elsewhere}.`;

const involvement = ({ key, who, place }: Spec): string =>
  pick(key, 4, [
    `Bij de ontwikkeling dachten twaalf deelnemers uit ${place} mee in drie bijeenkomsten. Zij schrapten huiswerk dat op school leek en bedachten de afsluiting. Elk jaar vraagt een klankbord van ${who} wat beter kan.`,
    `De eerste versie werd geschreven met acht ${who}. Na de proef voerden zij zelf interviews met andere deelnemers. Door hun opmerkingen kwam er meer tijd voor kennismaking en werden de formulieren half zo lang.`,
    `${capital(who)} zitten in de werkgroep die het handboek elke twee jaar herziet. Door hen veranderden de naam, de wervingstekst en het tijdstip. Deelnemers geven na afloop hun mening in een gesprek dat een oud-deelnemer leidt.`,
  ]);

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
