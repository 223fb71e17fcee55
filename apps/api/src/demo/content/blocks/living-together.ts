import type { ThemeBlock } from './theme-block.js';

export const inclusion: ThemeBlock = {
  problem: [
    'Mensen met een beperking, een migratieachtergrond of een andere geaardheid doen minder vanzelfsprekend mee. Eén op de vier heeft in het afgelopen jaar uitsluiting meegemaakt (Benamarra, 2022), vaak in gewone situaties: op straat, bij een vereniging, op het werk.',
    'Uitsluiting leidt tot wantrouwen, vermijden en verborgen talent. Aan de andere kant zeggen veel mensen dat zij de ander wel willen leren kennen, maar niet weten hoe (Schoonderveld, 2019). In wijken waar groepen langs elkaar heen leven, voelen alle bewoners zich minder thuis.',
  ],
  causes: [
    'Vooroordelen ontstaan door gebrek aan persoonlijk contact en door beelden van anderen. Risicofactoren zijn taalverschil, gescheiden scholen en voorzieningen die niet toegankelijk zijn (Benamarra, 2022).',
    'Vermijden over en weer houdt afstand in stand. Beschermend zijn gezamenlijke belangen, gelijkwaardige taken en mensen die in beide groepen vertrouwd worden (Schoonderveld, 2019).',
  ],
  factors: [
    {
      name: 'Gebrek aan persoonlijk contact',
      why: 'beelden veranderen door iemand te kennen, niet door uitleg',
    },
    { name: 'Ongelijke positie in het contact', why: 'wie altijd geholpen wordt, kan niets teruggeven' },
    { name: 'Onzekerheid over taal en omgang', why: 'angst om fouten te maken houdt mensen bij elkaar weg' },
  ],
  theory: [
    'Contact vermindert vooroordelen als mensen gelijkwaardig zijn, een gezamenlijk doel hebben en worden gesteund door de organisatie (Schoonderveld, 2019). De opzet voldoet aan die drie voorwaarden.',
    'Duurzaam contact vraagt herhaling. Eén ontmoeting verandert weinig; vanaf ongeveer zes keer ontstaan persoonlijke banden (Benamarra, 2022).',
  ],
  referrers: 'taalhuizen, belangenorganisaties, buurthuizen en verenigingen',
  elsewhere: 'het taalhuis of het meldpunt discriminatie',
  literature: [
    'Benamarra, Y. (2022). Buitengesloten in het gewone leven. Havenrade: Uitgeverij Pier.',
    'Schoonderveld, T. (2019). Kennen en gekend worden. Tijdschrift voor Samenlevingsopbouw, 8(2).',
    'Marchetti, F. (2017). Conditions of contact in neighbourhood groups. Urban Social Review, 14(1).',
  ],
};

export const neighbourhood: ThemeBlock = {
  problem: [
    'In wijken met veel verhuizingen, lage inkomens en weinig voorzieningen kent één op de drie bewoners geen enkele buur bij naam (Ketelwoude, 2021). Overlast en onveiligheid nemen daar toe, terwijl meldingen afnemen: men verwacht er niets van.',
    'Bewoners voelen zich niet gehoord en trekken zich terug. Initiatieven rusten op enkele mensen en stoppen als zij verhuizen (Raaphorstberg, 2020). Beroepskrachten wisselen vaker dan bewoners.',
  ],
  causes: [
    'Verloop, taalverschillen en het verdwijnen van plekken om elkaar te zien verminderen onderling vertrouwen. Risicofactoren zijn armoede, slechte woningen en een geschiedenis van beloften die niet werden gehouden (Ketelwoude, 2021).',
    'Wantrouwen houdt zichzelf in stand. Beschermend zijn een zichtbare plek, kleine gezamenlijke resultaten en bewoners die anderen meenemen (Raaphorstberg, 2020).',
  ],
  factors: [
    { name: 'Buren kennen elkaar niet', why: 'men helpt en groet wie men kent' },
    {
      name: 'Weinig ervaring met samen iets bereiken',
      why: 'een klein resultaat maakt het volgende mogelijk',
    },
    { name: 'Geen vaste plek of aanspreekpunt', why: 'zonder plek verdwijnt wat is opgebouwd' },
  ],
  theory: [
    'Bewoners komen in beweging voor wat zij zelf belangrijk vinden. Kleine, snelle resultaten vergroten het vertrouwen dat samen iets lukt (Raaphorstberg, 2020).',
    'Een wijk wordt sterker door veel lichte contacten en enkele sterke trekkers. De aanpak werkt aan beide, met een opbouwwerker die na verloop van tijd een stap terug doet (Ketelwoude, 2021).',
  ],
  referrers: 'woningcorporaties, wijkagenten, scholen en bewonersorganisaties',
  elsewhere: 'het wijkteam of de corporatie',
  literature: [
    'Ketelwoude, A. (2021). Geen buur bij naam. Tijdschrift voor Samenlevingsopbouw, 10(3).',
    'Raaphorstberg, D. (2020). Klein beginnen: bewoners aan zet. Lindeveen: Uitgeverij Stoep.',
    'Fairweather, S. (2016). Small wins in urban neighbourhoods. Urban Social Review, 13(4).',
  ],
};

export const independentAgeing: ThemeBlock = {
  problem: [
    'Ouderen blijven langer thuis wonen: van de tachtigplussers woont ruim negen op de tien zelfstandig (Noordegraafland, 2022). De meesten willen dat ook. Maar een val, een opname of het wegvallen van een buur maakt het evenwicht snel broos.',
    'Ongeveer een derde van de ouderen heeft moeite met twee of meer dagelijkse dingen, en een deel vraagt geen hulp om "niet afhankelijk te worden" (Ijsselhoven, 2020). Gevolgen zijn valpartijen, slechte voeding, vereenzaming en spoedopnames.',
  ],
  causes: [
    'Lichamelijke achteruitgang, een woning die niet past en het kleiner worden van het netwerk werken samen. Risicofactoren zijn alleen wonen, een laag inkomen en meer dan vijf medicijnen (Noordegraafland, 2022).',
    'Vrezen om te vallen of toe te geven leidt tot minder bewegen en minder naar buiten gaan. Beschermend zijn dagelijkse beweging, vroege aanpassing van de woning en een praatje bij de deur (Ijsselhoven, 2020).',
  ],
  factors: [
    { name: 'Uitstellen van aanpassingen', why: 'wie vroeg begint, houdt keuze' },
    {
      name: 'Te weinig bewegen en buiten komen',
      why: 'kracht en evenwicht zijn op elke leeftijd te oefenen',
    },
    { name: 'Een netwerk dat ongemerkt kleiner wordt', why: 'hulp van dichtbij begint met elkaar kennen' },
  ],
  theory: [
    'Ouderen veranderen gewoonten als het doel van henzelf is en de stap klein. Een gesprek dat begint bij wat iemand wil blijven doen, leidt vaker tot actie dan een lijst met risico’s (Ijsselhoven, 2020).',
    'Oefenen in de eigen woning en buurt beklijft beter dan elders. Steun van leeftijdgenoten houdt het vol (Noordegraafland, 2022).',
  ],
  referrers: 'huisartsenpraktijken, thuiszorg, ouderenbonden en woningcorporaties',
  elsewhere: 'de wijkverpleegkundige of de ergotherapeut',
  literature: [
    'Ijsselhoven, G. (2020). Wat ik wil blijven doen. Waterstad: Universiteit Waterlinie.',
    'Noordegraafland, P. (2022). Thuis op leeftijd. Tijdschrift voor Wijkzorg, 10(4).',
    'Bergersen, K. (2018). Home-based practice with older adults. Nordic Ageing Studies, 2(2).',
  ],
};
