import { type Verdict } from '#domain';
import { closing } from './justification-closings.js';

type Texts = readonly [string, ...string[]];

/** What assessors write when they judge a criterion as met, or as partly met. */
export const demoJustifications: Readonly<Record<string, { readonly met: Texts; readonly partly: Texts }>> = {
  reason: {
    met: [
      'De aanleiding is in een paar zinnen duidelijk: het is helder om wie het gaat en waarom bestaand aanbod niet volstaat.',
      'Het probleem is herkenbaar uit mijn eigen praktijk en wordt zonder omhaal beschreven.',
    ],
    partly: [
      'Het probleem is duidelijk, maar waarom juist deze groep een eigen aanpak nodig heeft, blijft onderbelicht.',
    ],
  },
  target_group: {
    met: [
      'Met de indicaties en contra-indicaties kan ik morgen bepalen wie past. Ook is beschreven wat er gebeurt met wie niet past.',
      'De groep is scherp afgebakend en de selectie gebeurt met een vast formulier.',
    ],
    partly: [
      'De groep is goed beschreven, maar de contra-indicaties zijn in de intake niet eenvoudig vast te stellen.',
      'Bij de selectie mis ik hoe uitvoerders omgaan met mensen die onvoldoende Nederlands spreken.',
    ],
  },
  goals: {
    met: [
      'Hoofddoel en subdoelen noemen wat er verandert en wanneer. Zij zijn met een eenvoudige vragenlijst na te gaan.',
      'De subdoelen volgen logisch op elkaar en zijn haalbaar in de looptijd.',
    ],
    partly: [
      'Twee van de drie subdoelen zijn concreet. Bij het derde ontbreekt hoe vaak en met wie.',
      'Het hoofddoel is helder, maar een subdoel beschrijft een activiteit in plaats van een toestand.',
    ],
  },
  approach: {
    met: [
      'Van werving tot afronding kan ik elke stap voor mij zien. De minimale activiteiten zijn benoemd.',
      'De opbouw is per bijeenkomst beschreven, met duur en rolverdeling. Dat is ruim voldoende.',
    ],
    partly: [
      'De eerste weken zijn goed uitgewerkt. Van de laatste stap is minder duidelijk wat de uitvoerder precies doet.',
    ],
  },
  conditions: {
    met: [
      'De kostentabel is volledig en sluit aan bij de genoemde uren. Een gemeente kan hiermee rekenen.',
      'Voorwaarden, ruimte en samenwerking zijn concreet beschreven.',
    ],
    partly: ['De kosten zijn er, maar de uren van vrijwilligers en de reistijd ontbreken.'],
  },
  transferability: {
    met: [
      'Handboek, training en hulp bij de start zijn aanwezig. Meer dan twee organisaties begonnen er zelfstandig mee.',
      'Het handboek is zo geschreven dat een nieuwe uitvoerder ermee kan werken.',
    ],
    partly: [
      'Het handboek is goed, maar de training wordt door één persoon gegeven. Dat maakt overdracht kwetsbaar.',
    ],
  },
  practice_experience: {
    met: [
      'De procesevaluatie beschrijft bereik, waardering en uitvoering, en de aanpak is erop aangepast.',
      'Zorgvuldig uitgevoerd, met interviews bij deelnemers en uitvoerders.',
    ],
    partly: ['De evaluatie is beperkt van omvang en deed één organisatie vooral bij zichzelf.'],
  },
  coherence: {
    met: [
      'Probleem, doelen en activiteiten sluiten op elkaar aan. Er is geen onderdeel dat ik zou missen of schrappen.',
      'De lijn van aanleiding naar aanpak is overtuigend.',
    ],
    partly: ['De hoofdlijn klopt. Eén activiteit draagt aan geen van de genoemde doelen duidelijk bij.'],
  },
  problem_data: {
    met: [
      'Aard, omvang en gevolgen zijn met recente gegevens onderbouwd, en de beleving van de doelgroep krijgt een plaats.',
      'Alle zijden van het probleem komen aan bod, met bronnen die ik kon nagaan.',
    ],
    partly: [
      'De omvang is met cijfers onderbouwd, maar de spreiding over groepen en regio’s blijft algemeen.',
    ],
  },
  causes: {
    met: [
      'Risicofactoren, in stand houdende en beschermende factoren zijn goed onderscheiden.',
      'De analyse is helder en steunt op meer dan één bron.',
    ],
    partly: [
      'De factoren zijn genoemd, maar oorzaken en risicofactoren lopen door elkaar.',
      'Beschermende factoren worden kort aangestipt; daar had meer in gezeten.',
    ],
  },
  factors_linked: {
    met: [
      'Elke factor heeft een subdoel, en er is uitgelegd waarom andere oorzaken buiten de aanpak vallen.',
      'De koppeling tussen factoren en subdoelen is volledig en logisch.',
    ],
    partly: [
      'Twee factoren zijn helder gekoppeld. Voor de derde staat de activiteit er wel, maar is het bijbehorende subdoel algemeen geformuleerd. Met een concreet subdoel is dit criterium vervuld.',
    ],
  },
  justification: {
    met: [
      'De theorie wordt per activiteit toegepast en niet alleen genoemd. Daardoor is aannemelijk dat de aanpak kan werken.',
      'Onderzoek en theorie zijn goed gekozen en op deze groep betrokken.',
    ],
    partly: [
      'De theorie is passend, maar geldt vooral voor een jongere groep. De vertaling naar deze groep vraagt meer uitleg.',
    ],
  },
  working_elements: {
    met: [
      'De elementen zijn kort, herkenbaar en onderbouwd. Iemand die aanpast, weet wat moet blijven.',
      'Bij elk element staat waarom het niet weg kan.',
    ],
    partly: ['De elementen zijn genoemd, maar één ervan is eerder een randvoorwaarde.'],
  },
  involvement: {
    met: [
      'De doelgroep dacht mee vanaf het begin, en er is te zien wat daardoor veranderde.',
      'Deelnemers hebben zichtbaar invloed gehad op naam, opbouw en materialen.',
    ],
    partly: ['Deelnemers zijn geraadpleegd, maar wat er met hun opmerkingen gebeurde staat er niet.'],
  },
  quality: {
    met: [
      'Registratie, intervisie en een jaarlijks gesprek maken afwijkingen zichtbaar. Er is iemand die dan handelt.',
      'Een norm voor voldoende uitvoering is genoemd en wordt nagegaan.',
    ],
    partly: [
      'Er is intervisie, maar niet duidelijk is wat er gebeurt als een organisatie van de kern afwijkt.',
    ],
  },
  sources: {
    met: [
      'De bronnen zijn volledig en in de tekst terug te vinden.',
      'Bronnen zijn recent en van voldoende kwaliteit.',
    ],
    partly: ['Enkele beweringen over omvang missen een bron, en één bron is ouder dan vijftien jaar.'],
  },
  studies_described: {
    met: [
      'Opzet, meetmiddelen, uitval en follow-up van elke studie zijn bekend. De sterkte is goed te bepalen.',
    ],
    partly: ['Van één studie is niet duidelijk hoe met uitval in de analyse is omgegaan.'],
  },
  positive_change: {
    met: ['Op het hoofddoel is de verandering klein tot middelgroot en van belang voor deelnemers.'],
    partly: ['Op het hoofddoel is er verandering; op het tweede subdoel is niet gemeten.'],
  },
  no_harm: {
    met: ['De onderzoekers vroegen naar ongewenste gevolgen en vonden die niet.'],
    partly: ['Er is niet uitdrukkelijk naar schade gevraagd, maar niets wijst erop.'],
  },
  comparable: {
    met: ['De studies gaan over deze interventie, in dezelfde vorm als beschreven.'],
    partly: [
      'In de oudste studie was de opzet twee bijeenkomsten korter. Dat is genoemd, maar niet besproken.',
    ],
  },
  reasonable_strength: {
    met: ['De studies hebben een goede vergelijkingsgroep en wijzen dezelfde kant op.'],
    partly: [
      'De vergelijkingsgroep week op enkele kenmerken af. Er is voor gecorrigeerd, maar niet volledig.',
    ],
  },
  strong_strength: {
    met: [
      'Toewijzing door loting, betrouwbare meetmiddelen en een analyse van alle deelnemers: twee sterke studies.',
    ],
    partly: ['Eén studie is sterk. In de andere was de beoordelaar niet onwetend van de groep.'],
  },
  lasting_in_practice: {
    met: ['Uitgevoerd door gewone uitvoerders, met een meting van zes maanden of langer na afloop.'],
    partly: ['De follow-up is lang genoeg, maar de onderzoekers begeleidden de uitvoering zelf.'],
  },
};

/** The justification that this assessor writes; others write another one where there is a choice. */
export function justificationFor(criterionId: string, verdict: Verdict, assessor: number): string {
  const texts = demoJustifications[criterionId];
  if (texts === undefined || verdict === 'not' || verdict === 'not_assessable')
    return closing(verdict, assessor);
  const choice = texts[verdict];
  const text = choice[assessor % choice.length] ?? choice[0];
  return `${text} ${closing(verdict, assessor)}`;
}
