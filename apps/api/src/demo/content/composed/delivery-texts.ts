import type { ThemeBlock } from '../blocks/index.js';
import type { Script } from '../types.js';
import { capital } from './group-texts.js';
import { pick } from './pick.js';
import type { Spec } from './spec.js';

/** Chapter 2: what another organisation needs to do the same. */
export function deliveryOf(spec: Spec, block: ThemeBlock): Script['delivery'] {
  return {
    materials: materials(spec),
    location: location(spec),
    competences: competences(spec),
    quality: quality(spec),
    conditions: conditions(spec, block),
    implementation: implementation(spec),
  };
}

const materials = ({ key, title, organisation }: Spec): string =>
  pick(key, 11, [
    `Handboek ${title} met draaiboek per stap, intakeformulier en voorbeeldbrieven. Werkboek voor deelnemers van 32 bladzijden, in gewone taal. Presentatie voor verwijzers. Alles is digitaal te krijgen bij ${organisation} na een kennismakingsgesprek.`,
    `Voor uitvoerders: handboek (56 bladzijden), trainersmap en registratieformulier. Voor deelnemers: een map met opdrachten en een kaart voor op de koelkast. Wervingsmateriaal is er in vijf talen. Het handboek is in 2025 herzien.`,
    `Bij de aanpak horen een handboek, een set van 30 kaarten, een korte film voor de eerste bijeenkomst en een evaluatieformulier. Gedrukte sets kosten € 20; de digitale versie is gratis voor organisaties met een overeenkomst.`,
  ]);

const location = ({ key, setting }: Spec): string =>
  `${pick(key, 12, [
    'Welzijnsorganisaties, vrijwilligersorganisaties en gemeentelijke wijkteams kunnen de aanpak uitvoeren.',
    'De aanpak past bij organisaties met een vaste plek in de wijk en ten minste twee beroepskrachten.',
    'Uitvoering kan door een organisatie alleen of door twee organisaties samen, met duidelijke afspraken over wie wat doet.',
  ])} Plaats van uitvoering: ${setting.join(', ').toLowerCase()}. De ruimte is rustig, goed bereikbaar met het openbaar vervoer en toegankelijk voor wie slecht ter been is.`;

/** What those who deliver it must learn: told in the description, and in few words as a fact to compare. */
export const trainingOf = ({ key, organisation }: Spec): { readonly text: string; readonly fact: string } =>
  pick(key, 13, [
    {
      text: `Zij kunnen aansluiten bij wat iemand zelf wil, geven terug wat zij zien en bewaken grenzen. De training duurt twee dagen en wordt gegeven door ${organisation}; na een half jaar is er een terugkomdag. Wie drie groepen begeleidde, kan zelf trainer worden.`,
      fact: 'Twee dagen en een terugkomdag',
    },
    {
      text: `Nodig zijn ervaring met de doelgroep, gespreksvaardigheid en het vermogen om op de achtergrond te blijven. De training bestaat uit drie dagdelen met oefenen in rollen en een opdracht in de praktijk. Elk jaar volgt een opfrisdag.`,
      fact: 'Drie dagdelen en een opdracht in de praktijk',
    },
    {
      text: `Een nieuwe uitvoerder loopt eerst één keer mee met een ervaren collega. Daarna volgt een training van twee dagdelen over de opbouw, lastige situaties en registratie. ${capital(organisation)} geeft een bewijs van deelname af dat drie jaar geldt.`,
      fact: 'Eén keer meelopen en twee dagdelen',
    },
  ]);

const competences = (spec: Spec): string => `Uitvoerders: ${spec.worker}. ${trainingOf(spec).text}`;

const quality = ({ key, organisation }: Spec): string =>
  pick(key, 14, [
    `Uitvoerders vullen na elke bijeenkomst een kort formulier in: wat ging volgens plan, wat niet, en waarom. Twee keer per jaar is er intervisie. ${capital(organisation)} bespreekt eens per jaar met elke uitvoerende organisatie de cijfers en bezoekt er elk jaar drie.`,
    'Elke groep sluit af met een korte vragenlijst voor deelnemers. De uitkomsten komen in een jaarlijks overzicht per locatie. Blijft een locatie twee jaar onder een 7, dan volgt een gesprek en zo nodig een nieuwe training.',
    'Er is een lijst met twaalf kenmerken waaraan een goede uitvoering te herkennen is. Collega’s kijken twee keer per jaar bij elkaar mee met die lijst in de hand. Afwijkingen worden besproken, en wie de kern verandert, mag de naam niet meer voeren.',
  ]);

const conditions = ({ key }: Spec, { referrers }: ThemeBlock): string =>
  pick(key, 15, [
    `De leiding steunt de aanpak en maakt uren vrij voor ten minste twee jaar. Er zijn werkafspraken met ${referrers}. Een vaste coördinator is bereikbaar op werkdagen, en er is een plan voor vervanging bij ziekte.`,
    `Nodig zijn geld voor minimaal twee rondes, een geschikte ruimte en een netwerk waarin ${referrers} het aanbod kennen. De gemeente is op de hoogte en neemt het op in de sociale kaart.`,
    `Zonder goede samenwerking met ${referrers} blijven groepen leeg. De organisatie wijst daarom iemand aan die elke maand langsgaat. Verder zijn er afspraken over privacy, vergoedingen en wat te doen bij zorgen over veiligheid.`,
  ]);

const implementation = ({ key, organisation, evaluation }: Spec): string =>
  pick(key, 16, [
    `Voorbereiden kost ongeveer drie maanden: een gesprek over draagvlak, een plan met planning en geld, training, en werving. ${capital(organisation)} helpt bij elk van die stappen. Elders bleek ${evaluation.hindered} het lastigst.`,
    `Een nieuwe organisatie begint met een proefronde en kijkt daarna samen met ${organisation} terug. Reken op vier maanden tot de eerste start en op een jaar tot het vanzelf loopt. Let vanaf het begin op ${evaluation.hindered}.`,
    `Het handboek bevat een stappenplan in zes stappen, van verkenning tot borging. ${capital(organisation)} geeft de training en belt in het eerste jaar elk kwartaal. Uitvoerders noemen ${evaluation.helped} als belangrijkste hulp bij de start.`,
  ]);
