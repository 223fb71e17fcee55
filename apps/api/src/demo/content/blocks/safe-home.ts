import type { ThemeBlock } from './theme-block.js';

export const domesticViolence: ThemeBlock = {
  problem: [
    'Jaarlijks krijgt ongeveer één op de twintig volwassenen te maken met huiselijk geweld (Veenhuizen-Bos, 2021). Bij bijna de helft zijn kinderen getuige. Het geweld komt voor in alle lagen en groepen, maar blijft achter gesloten deuren vaak jaren onbekend.',
    'De gevolgen zijn letsel, angst, schooluitval en nieuwe relaties waarin geweld terugkeert. Slachtoffers vertellen gemiddeld pas na vele voorvallen wat er gebeurt (El Khatabi, 2020). Zij willen meestal dat het geweld stopt, niet dat de relatie eindigt.',
  ],
  causes: [
    'Geweld ontstaat in een wisselwerking van spanning, macht en onmacht. Risicofactoren zijn eigen ervaring met geweld als kind, drank en drugs, schulden, en isolement van het gezin (Veenhuizen-Bos, 2021).',
    'Zwijgen, afhankelijkheid en vaste patronen in ruzies houden het in stand. Beschermend zijn een veiligheidsplan, een betrouwbare buitenstaander en vaardigheid om op tijd te stoppen (El Khatabi, 2020).',
  ],
  factors: [
    {
      name: 'Onvermogen om oplopende spanning te stoppen',
      why: 'tussen irritatie en geweld liggen signalen die te leren zijn',
    },
    { name: 'Isolement en zwijgen', why: 'geweld houdt eerder op als iemand anders ervan weet' },
    {
      name: 'Ontbreken van afspraken over veiligheid',
      why: 'op het moment zelf is er geen tijd om na te denken',
    },
  ],
  theory: [
    'Patronen veranderen als beide partners leren zien hoe een ruzie oploopt, en wat ieder dan anders kan doen (El Khatabi, 2020). Verantwoordelijkheid voor geweld blijft daarbij altijd liggen bij wie het gebruikt.',
    'Eerst veiligheid, dan verandering: een plan met concrete afspraken voor elk gezinslid gaat aan alle andere stappen vooraf (Veenhuizen-Bos, 2021).',
  ],
  referrers: 'het meldpunt, politie, huisartsen, scholen en de vrouwenopvang',
  elsewhere: 'het meldpunt huiselijk geweld of de opvang',
  literature: [
    'El Khatabi, N. (2020). Als het weer oploopt: patronen van geweld in gezinnen. Havenrade: Uitgeverij Pier.',
    'Veenhuizen-Bos, M. (2021). Achter de voordeur: huiselijk geweld in cijfers. Waterstad: Universiteit Waterlinie.',
    'Harrowgate, L. en Penn, D. (2017). Brief group treatment for partner violence. Family Safety Review, 9(2).',
  ],
};

export const parentingYouth: ThemeBlock = {
  problem: [
    'De meeste ouders redden zich goed, maar ongeveer één op de zeven heeft langere tijd zorgen over de opvoeding (Sprengersveld, 2022). Waar geldzorgen, een beperking of een scheiding meespelen, is dat aandeel twee tot drie keer zo groot.',
    'Kinderen merken spanning aan de sfeer, aan wisselende regels en aan te weinig aandacht. Op school leidt dat tot onrust of juist stilte. Ouders zeggen dat zij "altijd achter de feiten aanlopen" en dat advies hen eerder onzeker maakt dan helpt (Maliepaerd, 2019).',
  ],
  causes: [
    'Stress, weinig steun en eigen ervaringen in de jeugd beïnvloeden hoe ouders reageren. Risicofactoren zijn armoede, psychische klachten en een kind dat meer vraagt dan gemiddeld (Sprengersveld, 2022).',
    'Patronen van toegeven en uitvallen houden problemen in stand. Beschermend zijn een tweede volwassene, vaste gewoonten en contact met andere ouders (Maliepaerd, 2019).',
  ],
  factors: [
    { name: 'Onzekerheid over wat wel en niet werkt', why: 'ouders die zien dat iets lukt, houden het vol' },
    {
      name: 'Gebrek aan steun van andere volwassenen',
      why: 'alleen opvoeden maakt elke lastige dag zwaarder',
    },
    { name: 'Onrust en wisselende gewoonten in huis', why: 'voorspelbaarheid geeft kinderen houvast' },
  ],
  theory: [
    'Ouders leren het meest van voorbeelden in hun eigen huis, met direct terugkoppeling en een kleine opdracht voor de week (Maliepaerd, 2019). Goede momenten worden uitvergroot in plaats van fouten verbeterd.',
    'Steun van andere ouders maakt gewoon wat men alleen dacht te hebben. Dat verlaagt de stress en daarmee de kans op uitvallen (Sprengersveld, 2022).',
  ],
  referrers: 'consultatiebureaus, scholen, huisartsen en wijkteams',
  elsewhere: 'de jeugdarts of de jeugdhulp',
  literature: [
    'Maliepaerd, C. (2019). Kleine successen: leren opvoeden in het eigen huis. Waterstad: Uitgeverij De Lijn.',
    'Sprengersveld, J. (2022). Zorgen om opvoeden. Tijdschrift voor Jeugd en Gezin, 6(4).',
    'Oduya, P. en Clerck, M. (2018). Parents supporting parents. Journal of Family Practice Research, 3(1).',
  ],
};

export const mentalHealth: ThemeBlock = {
  problem: [
    'Eén op de vier volwassenen krijgt in een jaar te maken met psychische klachten; bij ongeveer driehonderdduizend mensen zijn zij ernstig en langdurig (Wolfswinkel, 2023). Zij wonen steeds vaker zelfstandig, met weinig contacten en weinig dagbesteding.',
    'Wachttijden zijn lang, en na de behandeling begint het gewone leven pas. Mensen noemen eenzaamheid, vooroordelen en het verlies van rollen erger dan de klachten zelf (Duursemaat, 2020). Terugval kost een opname, een baan of een woning.',
  ],
  causes: [
    'Aanleg, ingrijpende gebeurtenissen en langdurige stress werken op elkaar in. Risicofactoren zijn armoede, verslaving en het ontbreken van een netwerk (Wolfswinkel, 2023).',
    'Vooroordelen, ook die men over zichzelf heeft, en een dag zonder structuur houden de klachten in stand. Beschermend zijn hoop, ervaringsdeskundigen en een rol die ertoe doet (Duursemaat, 2020).',
  ],
  factors: [
    { name: 'Vooroordelen over zichzelf', why: 'wie denkt niets te kunnen, begint nergens aan' },
    { name: 'Een dag zonder structuur', why: 'regelmaat in slapen, eten en bewegen beperkt terugval' },
    {
      name: 'Weinig contacten buiten de zorg',
      why: 'gewone contacten geven rollen die een behandeling niet kan geven',
    },
  ],
  theory: [
    'Herstel is meer dan minder klachten: het gaat om hoop, een eigen verhaal en een plek onder anderen (Duursemaat, 2020). Ervaringsdeskundigen laten zien dat het kan, en maken het gesprek gelijkwaardig.',
    'Doelen die iemand zelf kiest en in kleine stappen deelt, worden vaker gehaald dan doelen van een behandelaar (Wolfswinkel, 2023).',
  ],
  referrers: 'praktijkondersteuners, behandelaars, wijkteams en woonbegeleiders',
  elsewhere: 'de huisarts of de behandelaar',
  literature: [
    'Duursemaat, B. (2020). Meer dan minder klachten. Waterstad: Uitgeverij De Lijn.',
    'Wolfswinkel, E. (2023). Zelfstandig wonen met een ernstige aandoening. Tijdschrift voor Wijkzorg, 11(3).',
    'Castellane, J. (2016). Goals of one’s own: recovery groups in the community. Recovery Quarterly, 5(2).',
  ],
};
