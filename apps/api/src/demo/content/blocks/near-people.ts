import type { ThemeBlock } from './theme-block.js';

export const loneliness: ThemeBlock = {
  problem: [
    'Eenzaamheid is het gemis van contact zoals iemand dat zou willen. Van de volwassenen in Nederland zegt bijna de helft zich soms eenzaam te voelen; één op de tien is sterk eenzaam (Meijerhof, 2022). Onder mensen die alleen wonen, slecht ter been zijn of weinig inkomen hebben, is dat aandeel ongeveer het dubbele.',
    'Wie langdurig eenzaam is, slaapt slechter, beweegt minder en komt vaker bij de huisarts (Kuipershoek, 2019). Mensen trekken zich terug en gaan verwachten dat anderen niet op hen wachten. "Ik wil niemand tot last zijn" is het zinnetje dat uitvoerders het meest horen.',
  ],
  causes: [
    'Oorzaken zijn het verlies van vanzelfsprekende contacten, bijvoorbeeld door verhuizing, pensioen, scheiding of overlijden. Risicofactoren zijn een klein netwerk, gezondheidsklachten en geldgebrek (Meijerhof, 2022).',
    'Schaamte en negatieve verwachtingen houden eenzaamheid in stand: wie een afwijzing verwacht, slaat uitnodigingen af. Beschermend zijn één vertrouwd persoon, een vaste plek in de week en iets voor een ander kunnen betekenen (Hazelhoff en Verweijmeren, 2020).',
  ],
  factors: [
    {
      name: 'Schaamte om over eenzaamheid te praten',
      why: 'zolang niemand het weet, kan niemand iets aanbieden',
    },
    {
      name: 'Drempel om alleen ergens naartoe te gaan',
      why: 'de eerste keer binnenkomen blijkt voor de meesten de moeilijkste stap',
    },
    {
      name: 'Gebrek aan contacten die vanzelf terugkomen',
      why: 'vertrouwdheid ontstaat door elkaar vaak en zonder veel moeite te zien',
    },
  ],
  theory: [
    'Nieuwe contacten worden vertrouwd door herhaling, nabijheid en iets gezamenlijks (Hazelhoff en Verweijmeren, 2020). De aanpak zorgt daarom voor vaste momenten met dezelfde mensen, en voor een taak die deelnemers samen hebben.',
    'Overzichtsstudies laten zien dat aanbod dat alleen gezelligheid biedt weinig verandert; aanbod dat ook negatieve verwachtingen bespreekt, doet dat wel (Dunsmoor en Hale, 2018).',
  ],
  referrers: 'huisartsenpraktijken, wijkverpleegkundigen en vrijwilligersorganisaties',
  elsewhere: 'de huisarts of een maatjesproject',
  literature: [
    'Dunsmoor, A. en Hale, R. (2018). Peer support in later life: a review. Journal of Later Life Support, 12(3).',
    'Hazelhoff, B. en Verweijmeren, L. (2020). Alleen verder: netwerken na een verlies. Waterstad: Uitgeverij De Lijn.',
    'Kuipershoek, J. (2019). Eenzaamheid en huisartsbezoek. Tijdschrift voor Wijkzorg, 7(2).',
    'Meijerhof, S. (2022). Eenzaam Nederland in cijfers. Waterstad: Universiteit Waterlinie.',
  ],
};

export const griefLoss: ThemeBlock = {
  problem: [
    'Ieder mens krijgt met verlies te maken, en de meesten vinden hun weg met steun van naasten. Bij ongeveer één op de tien loopt de rouw vast: het verdriet blijft na een jaar zo hevig dat werk, slaap en contacten eronder lijden (Van Ommelanden, 2021).',
    'De omgeving verwacht na enkele maanden dat iemand verder gaat. Wie rouwt, zwijgt dan. Werkgevers en scholen merken verzuim en concentratieverlies, maar leggen niet altijd het verband (Brandsmastra, 2018). Mensen zeggen dat zij "in een ander tempo leven dan de rest".',
  ],
  causes: [
    'Een plotseling of gewelddadig overlijden, eerdere verliezen en een sterke afhankelijkheid van de overledene vergroten de kans op vastlopen. Armoede en taken die blijven doorgaan, zoals de zorg voor kinderen, verzwaren de rouw (Van Ommelanden, 2021).',
    'Vermijden van herinneringen en het wegvallen van dagritme houden de klachten in stand. Beschermend zijn iemand die blijft luisteren, rituelen en de ervaring dat men ook weer goede uren mag hebben (Stroomberg, 2020).',
  ],
  factors: [
    {
      name: 'Vermijden van wat aan het verlies herinnert',
      why: 'wat men uit de weg gaat, blijft even pijnlijk',
    },
    {
      name: 'Een omgeving die niet weet wat te zeggen',
      why: 'steun valt weg op het moment dat zij het hardst nodig is',
    },
    { name: 'Verlies van dagritme en rollen', why: 'zonder ritme krijgen piekeren en moeheid de ruimte' },
  ],
  theory: [
    'Rouwen is heen en weer bewegen tussen stilstaan bij het verlies en aandacht voor het leven dat doorgaat (Stroomberg, 2020). De bijeenkomsten wisselen beide bewust af, zodat geen van de twee de overhand krijgt.',
    'Praten over herinneringen in kleine, veilige stappen maakt vermijden minder nodig. Onderzoek bij volwassenen laat zien dat acht tot twaalf gesprekken voor de meesten genoeg zijn (Van Ommelanden, 2021).',
  ],
  referrers: 'huisartsen, uitvaartverzorgers, geestelijk verzorgers en bedrijfsartsen',
  elsewhere: 'een gespecialiseerde rouwtherapeut',
  literature: [
    'Brandsmastra, K. (2018). Rouw op de werkvloer. Zandvoorde: Uitgeverij Kade.',
    'Stroomberg, M. (2020). Heen en weer: omgaan met verlies. Waterstad: Uitgeverij De Lijn.',
    'Van Ommelanden, R. (2021). Wanneer rouw vastloopt. Tijdschrift voor Sociaal Werk, 15(4).',
  ],
};

export const informalCare: ThemeBlock = {
  problem: [
    'Miljoenen Nederlanders zorgen voor een partner, ouder, kind of buur. Bijna één op de tien mantelzorgers voelt zich zwaar belast (Oosterlinck, 2023). Dat zijn vaak mensen die langer dan een jaar elke dag zorgen, en die daarnaast werken of kinderen hebben.',
    'Zware belasting leidt tot slaapgebrek, ruzie, verzuim en soms tot ontspoorde zorg. Mantelzorgers noemen zichzelf zelden zo: "dat doe je gewoon." Daardoor vragen zij laat om hulp, meestal pas bij een crisis (Verhage-Stam, 2022).',
  ],
  causes: [
    'De belasting groeit door de duur en de zwaarte van de zorg, door onzekerheid over het verloop van de ziekte en door het stapelen van taken. Risicofactoren zijn alleen staan in de zorg, samenwonen met de zieke en een eigen zwakke gezondheid (Oosterlinck, 2023).',
    'Schuldgevoel en moeite om taken over te laten houden de belasting in stand. Beschermend zijn een partner of familielid dat meedenkt, erkenning, en de vanzelfsprekendheid van eigen tijd (Verhage-Stam, 2022).',
  ],
  factors: [
    {
      name: 'Moeite om zorg te delen en hulp te vragen',
      why: 'wie alles zelf doet, merkt te laat dat het te veel is',
    },
    {
      name: 'Weinig kennis van de ziekte en van regelingen',
      why: 'onzekerheid kost kracht, en aanbod blijft onbenut',
    },
    {
      name: 'Gebrek aan tijd die van de mantelzorger zelf is',
      why: 'herstel lukt alleen als er elke week iets vast staat',
    },
  ],
  theory: [
    'Draaglast en draagkracht zijn allebei te beïnvloeden (Oosterlinck, 2023). De aanpak verlaagt de last door taken zichtbaar te maken en te verdelen, en vergroot de kracht door kennis en contact met anderen in dezelfde situatie.',
    'Vroeg beginnen werkt beter dan ingrijpen in een crisis. Een gesprek met het hele netwerk levert meer gedeelde taken op dan een gesprek met de mantelzorger alleen (Verhage-Stam, 2022).',
  ],
  referrers: 'wijkverpleegkundigen, praktijkondersteuners, casemanagers en werkgevers',
  elsewhere: 'een mantelzorgmakelaar of de huisarts',
  literature: [
    'Oosterlinck, D. (2023). De last van langdurig zorgen. Lindeveen: Mantelhuis Reeks.',
    'Verhage-Stam, P. (2022). Zorgen doe je samen: netwerkgesprekken in de wijk. Tijdschrift voor Wijkzorg, 10(1).',
    'Zuiderent, H. (2019). Werk en mantelzorg. Zandvoorde: Uitgeverij Kade.',
  ],
};
