import { effectStudy, outcome, processStudy } from '../studies.js';
import type { Script } from '../types.js';

/** The dossier that the reference screens follow. */
export const deDerdeStoel: Script = {
  title: 'De Derde Stoel',
  subtitle:
    'Huisbezoek en groepsgesprek voor weduwen en weduwnaars van 65 jaar en ouder die na het verlies van hun partner eenzaam zijn geworden.',
  organisation: 'Stichting De Schakelkamer',
  contact: 'Marit Oldegaard, programmaleider',
  authors: ['Marit Oldegaard', 'Hanneke Terbruggen-Stoop'],
  place: 'Meerdrecht',
  summary: {
    goal: 'Na zes maanden voelen deelnemers zich minder eenzaam en hebben zij ten minste één nieuw contact dat zij elke week zien of spreken.',
    targetGroup:
      'Zelfstandig wonende mensen van 65 jaar en ouder van wie de partner tussen zes maanden en drie jaar geleden is overleden, en die zelf aangeven dat zij gezelschap missen. Deelname is niet geschikt bij een depressieve stoornis waarvoor behandeling nodig is; de sociaal werker verwijst dan naar de huisarts.',
    approach:
      'Een getrainde vrijwilliger die zelf een partner verloor, komt acht keer thuis. Vanaf het vijfde bezoek gaan zij samen naar een vaste groep van zes tot acht mensen in de buurt. Na zes bijeenkomsten gaat de groep zelfstandig verder. Een sociaal werker doet de intake, koppelt deelnemer en vrijwilliger en begeleidt de vrijwilligers elke maand.',
    materials:
      'Handboek voor organisaties, werkboek voor vrijwilligers, koppelformulier, gesprekskaarten voor de groep en een training van twee dagdelen. Alles is aan te vragen bij De Schakelkamer.',
    substantiation:
      'Na het verlies van een partner vallen dagelijkse gesprekken en gezamenlijke contacten tegelijk weg. Wie zich schaamt voor zijn eenzaamheid of niet alleen ergens naartoe durft, blijft thuis. De Derde Stoel pakt juist die factoren aan: een lotgenoot maakt praten makkelijker, samen gaan verlaagt de drempel, en een kleine vaste groep geeft nieuwe contacten de tijd.',
    research:
      'Een procesevaluatie laat zien dat de aanpak uitvoerbaar is: 81 procent rondde alle contacten af. Een voor- en nameting bij 112 deelnemers geeft een eerste beeld van de uitkomsten: de eenzaamheid daalde, maar er was geen vergelijkingsgroep. Onderzoek met een vergelijkingsgroep loopt nog.',
    workingElements:
      'Steun van iemand die hetzelfde meemaakte, samen de eerste keer over de drempel, en een kleine groep die blijft.',
    organisations: 'Elf welzijnsorganisaties voeren De Derde Stoel uit, verspreid over vijf provincies.',
    costs: '€ 410 per deelnemer bij 24 deelnemers per jaar, prijspeil 2026.',
  },
  targetGroup: {
    ultimate: `De Derde Stoel is voor zelfstandig wonende weduwen en weduwnaars van 65 jaar en ouder. Hun partner is tussen zes maanden en drie jaar geleden overleden. Zij zeggen zelf dat zij gezelschap missen, of beantwoorden bij de intake ten minste drie van de zes korte vragen over eenzaamheid met ja.

Eerder dan zes maanden na het overlijden beginnen wij niet. In die periode is er vaak nog veel aanloop, en is verdriet niet hetzelfde als eenzaamheid. Na drie jaar is het patroon van thuisblijven meestal zo vast dat een langere begeleiding beter past.

De meeste deelnemers zijn tussen de 70 en 84 jaar. Iets meer dan drie op de vier is vrouw: vrouwen verliezen vaker een partner, en mannen melden zich minder snel. Ongeveer de helft heeft alleen basisonderwijs of lager beroepsonderwijs. Inkomen en herkomst spelen bij de selectie geen rol. Deelnemers spreken voldoende Nederlands voor een gesprek van een uur, of er is een vrijwilliger die hun taal spreekt: nu zijn er vrijwilligers die Turks, Papiaments of Berbers spreken.

Motivatie hoeft niet groot te zijn. Wie zegt "ik wil wel eens proberen of het wat is", kan beginnen. De vrijwilliger komt thuis, zodat de eerste stap klein is.`,
    intermediary: `De vrijwilligers zijn de intermediaire doelgroep. Zij zijn zelf weduwe of weduwnaar, minimaal twee jaar, en hebben hun eigen leven weer opgepakt. Van hen vragen wij een half jaar lang ongeveer drie uur per week, deelname aan de training van twee dagdelen en aan de maandelijkse intervisie.

Verwijzers zijn de tweede groep: praktijkondersteuners van de huisarts, wijkverpleegkundigen, uitvaartverzorgers en geestelijk verzorgers. Van hen vragen wij alleen dat zij de folder geven en, met toestemming, een naam doorgeven.`,
    selection: `Een sociaal werker voert de intake thuis. Het gesprek duurt een uur en volgt een vast formulier: het verlies, de dagindeling, de contacten van vroeger en nu, gezondheid, en wat iemand graag zou willen.

Indicaties: 65 jaar of ouder, zelfstandig wonend, partner zes maanden tot drie jaar geleden overleden, en gemis aan gezelschap.

Contra-indicaties: een depressieve stoornis waarvoor behandeling nodig is, dementie die verder is dan het beginstadium, ernstige verslaving, en rouw die iemand na een jaar nog volledig vastzet. De sociaal werker neemt bij twijfel de korte stemmingsvragenlijst af. Bij een hoge score belt zij, met toestemming, de huisarts. Deelname kan later alsnog.

Wie niet past, krijgt binnen een week een ander aanbod: rouwbegeleiding, een maatje zonder groep of een gewone eetgroep. In 2025 gold dat voor 19 van de 143 aanmeldingen.`,
    involvement: `De aanpak ontstond aan de keukentafel van zes weduwen uit Meerdrecht, die in 2019 vonden dat alle activiteiten "voor stellen" waren. Zij bedachten de naam: de derde stoel staat aan tafel voor wie erbij komt.

Bij elke herziening van het handboek leest een klankbord van acht oud-deelnemers mee. Door hen begint de groep nu pas na het vijfde bezoek in plaats van na het derde, en kreeg de afsluiting een vast moment. Mannen in het klankbord stelden voor om de eerste twee bezoeken ook wandelend te kunnen doen.`,
  },
  goal: 'Na zes maanden voelen deelnemers zich minder eenzaam en hebben zij ten minste één nieuw contact dat zij elke week zien of spreken.',
  subGoals: [
    'De deelnemer deelt na vier bezoeken met ten minste één ander wat hij of zij mist.',
    'De deelnemer komt na vier maanden zelfstandig naar de groep in de buurt.',
    'De deelnemer heeft na zes maanden elke week contact met ten minste één nieuw persoon uit de groep.',
  ],
  setup: `De Derde Stoel duurt zes maanden en telt veertien contacten: acht huisbezoeken en zes groepsbijeenkomsten. De huisbezoeken duren een uur tot anderhalf uur en zijn eerst wekelijks, later om de week. De groepsbijeenkomsten duren twee uur en zijn om de week, steeds op dezelfde dag en plaats, op loopafstand of met een rit die vooraf is geregeld.

De volgorde ligt vast: intake, koppeling, vier bezoeken, vier bezoeken waarvan de laatste eindigen in de groep, zes bijeenkomsten, afsluiting. De groep telt zes tot acht mensen uit dezelfde buurt en blijft dezelfde. Nieuwe deelnemers beginnen in een nieuwe groep.

Variëren mag in dag en tijd, in wandelen of thuis zitten, en in wat de groep doet: koffie, koken, handwerk, een kaartspel. Niet variëren mag in het aantal bezoeken, de eigen ervaring van de vrijwilliger, de omvang van de groep en het samen gaan bij de eerste twee keer.`,
  content: `Werving en intake. De sociaal werker spreekt elk kwartaal met huisartsenpraktijken, uitvaartverzorgers en kerken en moskeeën. Wie zich meldt, wordt binnen vijf werkdagen gebeld en binnen twee weken bezocht.

Koppelen. De sociaal werker zoekt met het koppelformulier een vrijwilliger op leeftijd, buurt en interesse. De vrijwilliger belt zelf om de eerste afspraak te maken. Na twee bezoeken vraagt de sociaal werker beiden of het klikt; zo niet, dan koppelt zij opnieuw.

Bezoek 1 tot en met 4: het verhaal. In het eerste bezoek vertelt de vrijwilliger kort over het eigen verlies en vraagt naar de dag van de deelnemer: wanneer is het stil? In bezoek twee tekenen zij samen de kring van vroeger en van nu. In bezoek drie kijken zij naar foto's of spullen, als de deelnemer dat wil. In bezoek vier kiezen zij één contact van vroeger om te bellen of te schrijven, en doen dat samen.

Bezoek 5 tot en met 8: over de drempel. Vanaf het vijfde bezoek praten zij over de groep: wie zijn er, wat gebeurt er, waar ziet iemand tegenop? Het zesde en zevende bezoek beginnen thuis en eindigen in de groep. De vrijwilliger zit naast de deelnemer en gaat samen weer weg. Bij het achtste bezoek kijken zij terug en maken zij een plan voor de week.

De groep. Elke bijeenkomst heeft een vaste opbouw: binnenkomst met koffie, een ronde langs de week, een activiteit die de groep zelf koos, en een afspraak voor tussendoor. Een gesprekskaart met een vraag ligt op tafel voor wie wil. Twee vrijwilligers zijn gastvrouw of gastheer. In de vierde bijeenkomst verdelen de deelnemers de taken: wie zet koffie, wie belt als iemand er niet is, wie beheert de sleutel.

Afsluiting. Na zes bijeenkomsten gaat de groep zelfstandig verder. De sociaal werker komt na drie maanden nog één keer langs en blijft bereikbaar. Zij meet bij elke deelnemer opnieuw de eenzaamheid en bespreekt de uitkomst.`,
  delivery: {
    materials: `Handboek voor organisaties (64 bladzijden, herzien in 2026) met draaiboek, formulieren en wervingsteksten. Werkboek voor vrijwilligers (28 bladzijden). Koppelformulier en intakeformulier. Gesprekskaarten voor de groep, 40 stuks. Folder in vier talen. Alle materialen zijn na de training gratis te downloaden; gedrukte kaarten kosten € 15 per set.`,
    location: `Welzijnsorganisaties, vrijwilligersorganisaties en ouderenbonden met een sociaal werker in dienst kunnen De Derde Stoel uitvoeren. De groep komt bijeen in een buurthuis, bibliotheek of ontmoetingsruimte van een wooncomplex. De ruimte is rustig, rolstoeltoegankelijk, heeft een keuken en is elke twee weken op hetzelfde uur vrij.`,
    competences: `De sociaal werker heeft hbo sociaal werk, kent de sociale kaart en heeft ervaring met vrijwilligers. Zij volgt een instructiedag.

Vrijwilligers verloren zelf een partner, minimaal twee jaar geleden. Zij kunnen luisteren zonder het eigen verhaal voorop te zetten. De training van twee dagdelen gaat over rouw en eenzaamheid, gespreksvoering, grenzen, het meegaan naar de groep en afscheid nemen. Een trainer van De Schakelkamer geeft haar, of een sociaal werker die daarvoor is opgeleid. Elk jaar is er een terugkomdag.`,
    quality: `De vrijwilliger vult na elk bezoek een kaart in met vijf vragen. De sociaal werker leest die maandelijks en bespreekt afwijkingen in de intervisie. Na elk half jaar vullen deelnemers een korte vragenlijst in. De Schakelkamer ontvangt van alle organisaties eens per jaar de aantallen, uitval en waardering, maakt een overzicht en belt met wie onder de norm blijft: 70 procent afgeronde trajecten en een rapportcijfer van 7,5.`,
    conditions: `De organisatie heeft voor ten minste twee jaar geld en acht vrijwilligers. Een leidinggevende is aanspreekbaar. Er zijn afspraken met ten minste drie huisartsenpraktijken en met een rouwbegeleider naar wie men kan doorverwijzen. Een vervoersdienst of buurtauto is beschikbaar. De gemeente weet van de aanpak, zodat aanmeldingen van het wijkteam snel binnenkomen.`,
    implementation: `Een nieuwe organisatie heeft ongeveer vier maanden nodig: kennismaking en overeenkomst (een maand), werving en training van vrijwilligers (twee maanden), eerste koppelingen (een maand). De Schakelkamer helpt met een startgesprek, wervingsteksten, de training en twee belafspraken in het eerste half jaar.

Moeilijk bleek vooral het vinden van mannelijke vrijwilligers, en in dorpen het vervoer. Het handboek geeft daarvoor voorbeelden. Organisaties die met minder dan zes vrijwilligers begonnen, haalden de eerste groep niet vol.`,
  },
  costs: [
    {
      item: 'Sociaal werker: intake, koppelen, begeleiden (24 deelnemers per jaar, prijspeil 2026)',
      hours: 118,
      perYear: 6490,
    },
    { item: 'Vrijwilligersvergoeding en reiskosten', hours: null, perYear: 2150 },
    { item: 'Ruimte, koffie, materialen', hours: null, perYear: 1200 },
    { item: 'Eenmalig: training van acht vrijwilligers', hours: 16, perYear: 1850 },
  ],
  substantiation: {
    problem: `Aard. Eenzaamheid na partnerverlies is het gemis van gezelschap en van vertrouwdheid tegelijk. De ander aan tafel is er niet meer, en met hem of haar verdwijnen ook de contacten die men als stel had.

Omvang en spreiding. Jaarlijks verliezen in Nederland tienduizenden mensen van 65 jaar en ouder hun partner. In een onderzoek onder 1.240 weduwen en weduwnaars voelde 44 procent zich een jaar na het overlijden matig tot sterk eenzaam, tegen 21 procent van leeftijdgenoten met partner (Rooseveld, 2021). Mannen zijn vaker sterk eenzaam, vrouwen langer. In dorpen zonder voorzieningen en in wijken met veel verhuizingen ligt het aandeel hoger (Hazelhoff en Verweijmeren, 2020).

Ernst en gevolgen. Wie langer dan twee jaar eenzaam blijft, bezoekt de huisarts bijna twee keer zo vaak, slaapt slechter en beweegt minder (Kuipershoek, 2019). De kans op een depressie verdubbelt. Een deel gaat eerder naar een verpleeghuis dan om lichamelijke redenen nodig is.

Beleving. Zes op de tien weduwen en weduwnaars vertellen niemand dat zij eenzaam zijn, omdat zij hun omgeving niet tot last willen zijn (Rooseveld, 2021). "De zondagen zijn het ergst", zeggen veel deelnemers. Zij zoeken geen hulp, maar iemand die blijft.`,
    causes: `Oorzaken. Door het overlijden vallen dagelijkse gesprekken, taken en gezamenlijke bezoeken in één keer weg (Hazelhoff en Verweijmeren, 2020).

Risicofactoren. Een klein netwerk voor het verlies, langdurige mantelzorg vooraf, slecht ter been zijn, een laag inkomen en geen kinderen in de buurt vergroten de kans op blijvende eenzaamheid (Kuipershoek, 2019).

In stand houdende factoren. Schaamte om over het gemis te praten houdt eenzaamheid onzichtbaar. De drempel om alleen ergens heen te gaan maakt dat uitnodigingen worden afgeslagen. Vrienden weten niet wat zij moeten zeggen en blijven weg: stellen zien vooral stellen. Na een jaar nemen uitnodigingen sterk af (Rooseveld, 2021).

Beschermende factoren. Eén vertrouwd persoon om mee te praten, een vaste plek in de week, en zelf iets voor een ander betekenen hangen samen met herstel. Contact met lotgenoten helpt vooral als het klein begint en blijft bestaan (Dunsmoor en Hale, 2018).`,
    factors: `De interventie richt zich op drie factoren die uit de analyse in 3.2 naar voren komen en die binnen zes maanden te beïnvloeden zijn.

De eerste is schaamte. Zes op de tien weduwen en weduwnaars vertellen niemand dat zij eenzaam zijn, omdat zij hun omgeving niet tot last willen zijn (Rooseveld, 2021). Daardoor blijft de behoefte aan gezelschap onzichtbaar, ook voor de huisarts en de wijkverpleegkundige.

De tweede is de drempel om alleen ergens heen te gaan. Wie veertig jaar samen op verjaardagen kwam, mist bij binnenkomst letterlijk iemand aan zijn zijde. De derde factor is het wegvallen van gezamenlijke contacten: stellen zien vooral stellen.

Financiële achteruitgang en lichamelijke beperkingen spelen ook mee, maar vallen buiten deze interventie. De vrijwilliger wijst daarvoor de weg naar sociaal raadslieden en vervoersvoorzieningen.`,
    factorLinks: [
      { from: 'Schaamte om over gemis te praten', to: [1] },
      { from: 'Drempel om alleen ergens heen te gaan', to: [2] },
      { from: 'Gezamenlijke contacten zijn weggevallen', to: [3] },
    ],
    justification: `Wie steun krijgt van iemand die hetzelfde meemaakte, vertelt meer en schaamt zich minder. Dunsmoor en Hale (2018) vonden in een overzicht van zestien studies dat lotgenoten bij ouderen in de rouw vertrouwdheid sneller opbouwen dan beroepskrachten, vooral als zij verder zijn in hun eigen verlies. Daarom is de eigen ervaring van de vrijwilliger een eis, en zijn de eerste vier bezoeken bedoeld om te praten.

De drempel naar een groep wordt kleiner door stap voor stap te oefenen met iemand erbij. Dat volgt uit leertheorie: wie een gevreesde situatie meermalen goed ziet aflopen, verwacht minder narigheid en durft alleen. Twee keer samen gaan is volgens onze procesevaluatie het minimum (Terbruggen en Oldegaard, 2024).

Nieuwe vertrouwde contacten ontstaan door herhaling, nabijheid en iets om samen te doen (Hazelhoff en Verweijmeren, 2020). Een kleine, vaste groep uit dezelfde buurt biedt alle drie. Het verdelen van taken in de vierde bijeenkomst maakt dat deelnemers elkaar nodig hebben en dat de groep zonder begeleiding verder kan.

Huisbezoek alleen vermindert het gemis tijdelijk; een groep alleen bereikt de mensen met de hoogste drempel niet. De combinatie in deze volgorde is daarom de kern.`,
    activityLinks: [
      { from: 'Acht huisbezoeken door een lotgenoot', to: [1] },
      { from: 'Vrijwilliger gaat de eerste keren mee', to: [2] },
      { from: 'Vaste groep van zes tot acht buurtgenoten', to: [1, 3] },
      { from: 'Taken verdelen en zelfstandig verdergaan', to: [3] },
    ],
  },
  deliveryStudies: [
    processStudy({
      authors: 'Terbruggen, H. en Oldegaard, M.',
      year: 2024,
      title: 'Een stoel erbij: uitvoering van De Derde Stoel in vier gemeenten',
      sampleIntervention: 63,
      measures: 'Registratie, vragenlijsten bij deelnemers en vrijwilligers, 22 interviews',
      findings:
        'Bereikt werden 63 van de 70 geplande deelnemers; 22 procent was man. 81 procent rondde alle contacten af. Deelnemers gaven gemiddeld een 8,2. De volgorde van de bezoeken werd in 87 procent gevolgd. Hielp: eigen ervaring van de vrijwilliger, vaste plek. Hinderde: vervoer, te weinig mannelijke vrijwilligers.',
    }),
  ],
  learned: `Uit de procesevaluatie volgden drie wijzigingen. De overgang naar de groep begint nu bij het vijfde bezoek. Het koppelformulier vraagt ook naar de buurt en de dagindeling. En het handboek kreeg een hoofdstuk over het werven van mannen, met wandelbezoeken als mogelijkheid.

Het aantal van acht bezoeken bleef. Uitvoerders wilden er soms zes, maar deelnemers die na zes bezoeken stopten, kwamen half zo vaak in de groep aan.`,
  effectStudies: [
    effectStudy({
      authors: 'Van Wellinck, P., Oldegaard, M. en Terbruggen, H.',
      year: 2026,
      title: 'Minder alleen na een half jaar: voor- en nameting bij De Derde Stoel',
      design: 'pre_post',
      sampleIntervention: 112,
      measures: 'Eenzaamheidsschaal met 11 vragen, vragenlijst over contacten',
      dropOutPercent: 14,
      followUpMonths: 3,
      outcomes: [
        outcome('eenzaamheid', 'eenzaamheidsschaal, 11 vragen', 0.41),
        outcome('wekelijks nieuw contact', 'vragenlijst over contacten', 0.36, 3),
      ],
    }),
  ],
  effects: `Eén studie keek naar uitkomsten. Bij 112 deelnemers daalde de eenzaamheid tussen de intake en zes maanden later (d = 0,41). Na drie maanden had 68 procent nog elke week contact met iemand uit de groep. Er was geen vergelijkingsgroep; een deel van de daling kan komen doordat rouw met de tijd zachter wordt. Aanwijzingen voor schade vonden wij niet. Onderzoek met een vergelijkingsgroep loopt tot eind 2027.`,
  elements: [
    'Steun van iemand die hetzelfde meemaakte: herkenning verlaagt de drempel om over het gemis te praten.',
    'Samen de eerste keer over de drempel: de vrijwilliger gaat mee tot de deelnemer zelf een vaste plek in de groep heeft.',
    'Een kleine groep die blijft: zes tot acht mensen uit dezelfde buurt, zodat contact ook buiten de bijeenkomst ontstaat.',
  ],
  literature: [
    'Dunsmoor, A. en Hale, R. (2018). Peer support after spousal loss: a review of sixteen studies. Journal of Later Life Support, 12(3).',
    'Hazelhoff, B. en Verweijmeren, L. (2020). Alleen verder: netwerken van weduwen en weduwnaars. Waterstad: Uitgeverij De Lijn.',
    'Kuipershoek, J. (2019). Eenzaamheid en huisartsbezoek bij ouderen. Tijdschrift voor Wijkzorg, 7(2).',
    'Rooseveld, E. (2021). Wat niemand vraagt: een jaar na het verlies van een partner. Waterstad: Universiteit Waterlinie.',
    'Terbruggen, H. en Oldegaard, M. (2024). Een stoel erbij. Meerdrecht: Hogeschool De Merel.',
    'Van Wellinck, P., Oldegaard, M. en Terbruggen, H. (2026). Minder alleen na een half jaar. Meerdrecht: Hogeschool De Merel.',
  ],
  practiceExample: `Meneer Van der Lubbeek (78) verloor zijn vrouw in het voorjaar. Zijn dochter woont ver weg. De praktijkondersteuner gaf hem de folder; hij belde pas na zes weken. Vrijwilliger Cor, zelf vijf jaar weduwnaar, stelde voor om te gaan wandelen. "Naast elkaar praat makkelijker", zegt hij. In het vierde bezoek belden zij samen een oude collega. De eerste keer in de groep zei meneer Van der Lubbeek bijna niets. Bij de derde keer nam hij het kaartspel mee. Nu heeft hij de sleutel van de zaal en komt hij elke donderdag een half uur eerder om koffie te zetten.`,
  similar: `Opnieuw aan Tafel is voor dezelfde groep, maar begint meteen in een groep en kent geen huisbezoek. Rouwgesprekken in de wijk richt zich op vastgelopen rouw en wordt door beroepskrachten gedaan.`,
  history: `De eerste groep begon in 2019 in Meerdrecht. In 2021 verscheen het handboek, in 2024 volgde de procesevaluatie met Hogeschool De Merel. Sindsdien sloten tien andere organisaties zich aan.`,
};
