import type { ThemeBlock } from './theme-block.js';

export const povertyDebt: ThemeBlock = {
  problem: [
    'Ongeveer één op de vijf huishoudens heeft moeite om rond te komen; één op de twaalf heeft schulden die niet meer te overzien zijn (Van der Putten-Smal, 2022). Het gemiddelde bedrag bij aanmelding ligt boven de veertigduizend euro, verdeeld over veertien schuldeisers.',
    'Geldzorgen vullen het hoofd. Mensen slapen slecht, openen hun post niet meer en nemen besluiten voor vandaag (Ellerbroek, 2020). Kinderen merken het aan spanning thuis en aan wat niet kan. Mensen schamen zich en wachten gemiddeld vijf jaar voordat zij hulp vragen.',
  ],
  causes: [
    'Oorzaken zijn een laag of wisselend inkomen, een gebeurtenis zoals scheiding of ontslag, en regelingen die moeilijk te begrijpen zijn. Risicofactoren zijn laaggeletterdheid, ziekte en het ontbreken van een buffer (Van der Putten-Smal, 2022).',
    'Stress en vermijden houden schulden in stand, net als kosten van aanmaning. Beschermend zijn overzicht, een vast maandritme en iemand die meekijkt zonder te oordelen (Ellerbroek, 2020).',
  ],
  factors: [
    {
      name: 'Stress waardoor overzicht verdwijnt',
      why: 'zonder rust in het hoofd beklijft geen uitleg over geld',
    },
    {
      name: 'Weinig vaardigheid in administratie en plannen',
      why: 'een vast ritme voorkomt nieuwe achterstanden',
    },
    { name: 'Schaamte waardoor hulp laat komt', why: 'hoe eerder iemand vraagt, hoe kleiner de schuld' },
  ],
  theory: [
    'Schaarste beperkt aandacht en vooruitdenken (Ellerbroek, 2020). De aanpak begint daarom met rust en kleine stappen, en vraagt pas daarna om plannen. Afspraken zijn kort, herhaald en zichtbaar.',
    'Oefenen met eigen brieven en eigen bedragen beklijft beter dan voorlichting. Een vast persoon die zonder oordeel meekijkt, verkleint het vermijden (Van der Putten-Smal, 2022).',
  ],
  referrers: 'wijkteams, woningcorporaties, werkgevers en voedselbanken',
  elsewhere: 'de gemeentelijke schuldhulpverleningsorganisatie',
  literature: [
    'Ellerbroek, N. (2020). Het volle hoofd: geldzorgen en gedrag. Waterstad: Universiteit Waterlinie.',
    'Van der Putten-Smal, A. (2022). Vijf jaar wachten: de weg naar schuldhulp. Zandvoorde: Uitgeverij Kade.',
    'Terhorst, I. (2021). Meekijken zonder oordeel. Tijdschrift voor Sociaal Werk, 15(2).',
  ],
};

export const participation: ThemeBlock = {
  problem: [
    'Ruim een miljoen mensen zou willen werken of meedoen, maar staat aan de kant (Groenesteyn, 2022). Een groot deel ontvangt langer dan drie jaar een uitkering. Zij zoeken niet meer, omdat zij te vaak hoorden dat zij niet passen.',
    'Wie langdurig niet meedoet, verliest ritme, contacten en vertrouwen. Gezondheidsklachten nemen toe. Mensen zeggen dat zij "nergens meer voor nodig zijn" (Aldershof, 2019). Werkgevers en verenigingen zoeken intussen handen.',
  ],
  causes: [
    'Ziekte, weinig opleiding, zorgtaken en een gebrek aan passend werk liggen eraan ten grondslag. Risicofactoren zijn schulden, een taalachterstand en een strafblad (Groenesteyn, 2022).',
    'Weinig geloof in eigen kunnen en steeds wisselende begeleiders houden de situatie in stand. Beschermend zijn een plek waar men verwacht wordt, een begeleider die blijft, en zichtbaar resultaat (Aldershof, 2019).',
  ],
  factors: [
    { name: 'Weinig vertrouwen in eigen kunnen', why: 'wie verwacht te falen, probeert niet meer' },
    {
      name: 'Gebrek aan ritme en werkervaring',
      why: 'op tijd komen en samenwerken leert men alleen door te doen',
    },
    {
      name: 'Ontbrekende contacten met werkgevers en verenigingen',
      why: 'de meeste plekken worden gevonden via iemand die men kent',
    },
  ],
  theory: [
    'Geloof in eigen kunnen groeit vooral door iets moeilijks te doen dat lukt, en door mensen in dezelfde situatie te zien slagen (Aldershof, 2019). De taken lopen daarom op in moeilijkheid en worden in kleine groepen gedaan.',
    'Plaatsen en daarna leren werkt voor veel mensen beter dan eerst leren en dan plaatsen, mits de begeleiding op de werkplek doorgaat (Groenesteyn, 2022).',
  ],
  referrers: 'klantmanagers, wijkteams, taalscholen en verenigingen',
  elsewhere: 'de klantmanager of een traject met behandeling',
  literature: [
    'Aldershof, T. (2019). Nodig zijn: meedoen als herstel. Molenaarskerk: Werkwijd Uitgaven.',
    'Groenesteyn, F. (2022). Van bank naar bedrijf. Tijdschrift voor Arbeid en Welzijn, 4(3).',
    'Wiersdijk, O. (2020). Kleine stappen, vaste begeleider. Landgoed: Hogeschool Landgoed.',
  ],
};

export const volunteering: ThemeBlock = {
  problem: [
    'Bijna de helft van de Nederlanders doet vrijwilligerswerk, maar het aantal mensen dat zich voor langere tijd bindt, daalt (Koopmanshaven, 2023). Organisaties die kwetsbare mensen helpen, hebben wachtlijsten omdat zij te weinig vrijwilligers hebben of hen snel verliezen.',
    'Vrijwilligers haken af door gebrek aan begeleiding, zware gesprekken waar zij alleen voor staan en onduidelijke grenzen. Mensen met een beperking of een migratieachtergrond willen wel, maar worden weinig gevraagd (Boudriss, 2021).',
  ],
  causes: [
    'Drukte, kortere verbintenissen en strengere eisen spelen een rol. Risicofactoren voor afhaken zijn een slechte koppeling, geen vaste begeleider en taken die ongemerkt groeien (Koopmanshaven, 2023).',
    'Werving via bekenden houdt het vrijwilligersbestand eenzijdig. Beschermend zijn een goede ontvangst, waardering en de kans iets te leren (Boudriss, 2021).',
  ],
  factors: [
    {
      name: 'Onduidelijke taken en grenzen',
      why: 'wie weet wat er van hem gevraagd wordt, houdt het langer vol',
    },
    { name: 'Te weinig begeleiding na de start', why: 'de eerste drie maanden bepalen of iemand blijft' },
    { name: 'Eenzijdige werving', why: 'mensen doen mee als iemand hen persoonlijk vraagt' },
  ],
  theory: [
    'Vrijwilligers blijven wanneer hun taak past, zij zich bekwaam voelen en erbij horen (Koopmanshaven, 2023). De aanpak werkt aan alle drie: een gesprek over de taak, een training, en een groep met een vaste begeleider.',
    'Persoonlijk vragen is effectiever dan een algemene oproep, juist bij groepen die zelden worden gevraagd (Boudriss, 2021).',
  ],
  referrers: 'vrijwilligerscentrales, scholen, moskeeën en kerken, en werkgevers',
  elsewhere: 'een andere vacature bij de vrijwilligerscentrale',
  literature: [
    'Boudriss, S. (2021). Wie wordt er gevraagd? Havenrade: Uitgeverij Pier.',
    'Koopmanshaven, G. (2023). Blijven of gaan: vrijwilligers in zorg en welzijn. Waterstad: Universiteit Waterlinie.',
    'Lammertsdal, W. (2018). Begeleiden zonder baas te zijn. Tijdschrift voor Sociaal Werk, 12(1).',
  ],
};
