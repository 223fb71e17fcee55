export const pages = {
  compare: {
    title: 'Vergelijken',
    heading: {
      1: 'Eén interventie',
      2: 'Twee interventies naast elkaar',
      3: 'Drie interventies naast elkaar',
      4: 'Vier interventies naast elkaar',
    },
    empty: 'Kies eerst wat u wilt vergelijken',
    emptyText:
      'Zoek een interventie en kies daar Vergelijken. U kunt er vier naast elkaar zetten. Uw keuze staat in het adres: u kunt het bewaren of delen.',
    caption: 'Vergelijking van {titles}',
    onlyDifferences: 'Alleen verschillen',
    showAll: 'Alles tonen',
    remove: 'Weghalen',
    add: 'Nog een toevoegen',
    equal: { 2: 'bij beide gelijk', 3: 'bij alle drie gelijk', 4: 'bij alle vier gelijk' },
    key: 'Zij verschillen op deze regel',
    keyLevel: 'Een hoger niveau zegt iets over het bewijs, niet over hoe goed een aanpak bij u past.',
    groupWho: 'Voor wie en waarvoor',
    groupHow: 'Aanpak en uitvoering',
    groupCosts: 'Kosten',
    groupProof: 'Erkenning en onderzoek',
    age: 'Leeftijd',
    themes: 'Thema',
    studies: 'Onderzoek',
    study: '{design}, {people} deelnemers',
    moreStudies: 'en nog {count}',
    share: 'Uw keuze staat in het adres van deze pagina: zo deelt of bewaart u haar.',
    level: 'Niveau',
    unknown: 'niet vermeld',
  },
  themes: {
    title: 'Alles per thema',
    lead: 'Elke interventie hoort bij een of meer thema’s.',
    none: 'nog geen',
  },
  matrix: {
    title: 'Probleem en aanpak',
    lead: 'Waar al iets voor is, en waar nog niets. Kies een getal voor de lijst.',
    caption: 'Aantal interventies per thema en setting',
    problem: 'Thema',
    cell: '{row}, {column}: {count}',
    empty: 'Er is nog niets gepubliceerd om te tonen.',
    other: 'De tabel toont de plekken waar het vaakst wordt gewerkt. Zoek voor andere plekken.',
  },
  how: {
    title: 'Hoe erkenning werkt',
    lead: 'Een onafhankelijke commissie beoordeelt of een aanpak goed beschreven en onderbouwd is, en wat onderzoek over de werking zegt.',
    levels: 'De vijf niveaus',
    levelsText:
      'Elk niveau omvat de niveaus eronder. Een niveau zegt iets over het bewijs, niet over hoe goed een aanpak bij uw situatie past.',
    validFor: '{committee}. Geldig voor {years} jaar.',
    panel: 'Beoordeeld door het praktijkpanel',
    committee: 'Beoordeeld door de erkenningscommissie',
    steps: 'Van aanvraag tot publicatie',
    step: {
      1: 'De ontwikkelaar doet een zelftest en beschrijft de interventie in een vast werkblad.',
      2: 'Het secretariaat kijkt of de aanvraag volledig is. Een adviseur geeft feedback op het concept.',
      3: 'Beoordelaars verklaren dat zij geen belang hebben. Wie een belang heeft, ziet niets van de aanvraag.',
      4: 'Zij beoordelen elk criterium apart, zonder elkaars oordeel te kennen. Daarna bespreken zij het samen en stemmen.',
      5: 'Iemand die niet heeft geadviseerd, neemt het besluit. De ontwikkelaar kan bezwaar maken.',
      6: 'Een redacteur maakt de openbare pagina. Een ander geeft haar vrij.',
      7: 'Een erkenning loopt af. Voor die tijd volgt een nieuwe beoordeling, of de erkenning vervalt.',
    },
    glossary: 'Woorden',
    words: {
      intervention: [
        'Interventie',
        'Een planmatige aanpak voor een sociaal probleem, met een doel, een doelgroep en een vaste werkwijze.',
      ],
      element: [
        'Werkzaam element',
        'Een onderdeel dat moet blijven als u de aanpak aanpast, omdat de werking ervan afhangt.',
      ],
      reservation: [
        'Onder voorbehoud',
        'Erkend voor een half jaar. In die tijd vult de ontwikkelaar aan wat nog ontbreekt.',
      ],
      edition: [
        'Editie',
        'De tekst zoals die op een dag openbaar werd. Een nieuwe editie vervangt de vorige.',
      ],
    },
  },
  inProgress: {
    title: 'In behandeling',
    lead: 'Deze interventies zijn erkend. Hun openbare pagina wordt nu gemaakt.',
    empty: 'Er wordt nu geen pagina voorbereid. Aanvragen die nog beoordeeld worden, maken wij niet bekend.',
    decided: 'Erkend op {date}',
  },
  noLonger: {
    title: 'Niet langer erkend',
    lead: 'Deze interventies hadden een erkenning. Hun pagina blijft bestaan, met alle oordelen.',
    empty: 'Er zijn geen erkenningen verlopen of ingetrokken.',
    shown: 'U ziet de nieuwste {count}.',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze databank kunnen gebruiken, ook met een schermlezer, met het toetsenbord of met grote letters.',
    how: 'De pagina’s zijn gemaakt volgens de richtlijnen WCAG 2.2, niveau AA. Zij werken zonder JavaScript, zijn te vergroten tot 400 procent en zijn af te drukken. Elke uitgebreide beschrijving is een toegankelijke pdf (PDF/UA-1).',
    checked:
      'Bij elke wijziging controleert een programma de pagina’s op fouten. Een programma vindt niet alles: een onafhankelijk onderzoek is nog niet gedaan.',
    attachments:
      'Bijlagen van eigenaren, zoals een handboek, zijn niet altijd toegankelijk. De eigenaar kan u dan verder helpen.',
  },
  privacy: {
    title: 'Privacy zonder cookies',
    lead: 'De openbare pagina’s gebruiken geen cookies en volgen u niet.',
    counts:
      'Wij tellen per dag hoe vaak de startpagina, een samenvatting en een uitgebreide beschrijving zijn geopend. Wij bewaren daarbij niets over u: geen adres, geen apparaat, geen zoekvraag. Kaarten op andere sites tellen wij niet.',
    choice: 'Wat u kiest om te vergelijken staat alleen in het adres van de pagina.',
    contact:
      'Stuurt u een bericht aan een eigenaar, dan doet u dat met uw eigen e-mail. Wij zien dat bericht niet.',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres niet goed overgenomen. Interventies die niet langer erkend zijn, houden hun pagina.',
    search: 'Zoek in de databank',
    list: 'Bekijk wat niet langer erkend is',
  },
  unavailable: {
    title: 'De databank is even niet bereikbaar',
    text: 'Dit ligt niet aan u. Probeer het over een minuut opnieuw.',
    retry: 'Opnieuw proberen',
  },
};
