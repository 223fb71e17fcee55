import type { RichText } from './rich-text.js';

export const opnieuwAanTafel: RichText = {
  content: `Werving en kennismaking. De coördinator werft via huisartsen, uitvaartverzorgers, mediators en de plaatselijke krant. Een vrijwilliger belt iedere aanmelder binnen een week en drinkt thuis koffie. Zij vraagt naar eetgewoonten, dieet, vervoer en wat iemand graag vertelt. Twee mensen die elkaar al goed kennen, komen niet in dezelfde groep.

Week 1 tot en met 4: aan tafel. De vrijwilligers koken, de groep dekt en ruimt af. Iedereen heeft een eigen servetring en een vaste plaats, die na elke maand verschuift. Bij het hoofdgerecht ligt een vraag op tafel: over een gerecht van vroeger, een plek waar u thuis was, iemand die u mist. Wie wil, antwoordt. De vrijwilliger bewaakt dat niemand langer dan vijf minuten spreekt en dat stilte mag.

Week 5 tot en met 8: meedoen. Deelnemers kiezen het menu en doen om beurten met zijn tweeën boodschappen. Na de maaltijd bespreekt de groep een half uur wat het moeilijk maakt om zelf iemand te vragen. Iedere week probeert ieder één kleine stap: een kaart, een telefoontje, een groet. De week daarop vertellen zij hoe dat ging.

Week 9 tot en met 12: zelf verder. De groep kookt zonder vrijwilligers. Twee keer eten zij bij iemand thuis, eerst bij wie dat het liefst wil. In de laatste week spreekt de groep af hoe vaak zij doorgaat, wie de telefoonlijst beheert en wat zij doen als iemand niet komt.

Terugkeer. Na drie maanden eet de groep nog één keer met de vrijwilligers. Zij vullen opnieuw de vragenlijst in en vertellen wat bleef.`,
  targetGroup: {
    ultimate: `Opnieuw aan Tafel is voor mensen van 55 jaar en ouder die in de afgelopen drie jaar alleen zijn komen te staan door overlijden of scheiding. Zij eten ten minste vijf avonden per week alleen en zeggen bij de kennismaking dat zij gezelschap missen.

De meeste deelnemers zijn tussen 60 en 78 jaar. Ruim een kwart is man; dat is meer dan bij vergelijkbaar aanbod, omdat de werving over eten gaat en niet over eenzaamheid. Ongeveer een derde is gescheiden. Mensen met weinig inkomen doen mee voor € 3 per maaltijd, wie meer heeft betaalt € 6; de groep weet niet wie wat betaalt.

De maaltijd houdt rekening met geloof en gezondheid. Deelnemers kunnen zelfstandig of met een buurtbus komen en spreken genoeg Nederlands om een tafelgesprek te volgen.`,
  },
  practiceExample: `Mevrouw Aarnoudse (67) scheidde na veertig jaar. "Ik kookte nog voor twee en gooide de helft weg." De eerste avond at zij bijna niets. In week zes deed zij boodschappen met Henk, die zijn vrouw verloor en nog nooit een prei had gekocht. Nu kookt zij op dinsdag, hij op zaterdag, en schuiven er meestal nog twee anderen aan.`,
  similar: `De Derde Stoel heeft dezelfde doelgroep, maar begint met huisbezoek door een lotgenoot. Open eettafels kennen geen vaste groep en geen opbouw naar zelf koken.`,
};

export const rouwgesprekken: RichText = {
  content: `Aanmelding en meting. De huisarts of praktijkondersteuner bespreekt de klachten en legt uit dat rouw geen ziekte is, maar wel kan vastlopen. De patiënt vult de rouwvragenlijst in. Bij een score tussen de twee grenzen in het handboek stelt de praktijkondersteuner de maatschappelijk werker voor, liefst in hetzelfde consult.

Gesprek 1 en 2: het verhaal. De deelnemer tekent een tijdlijn met het leven voor, tijdens en na het verlies. De maatschappelijk werker vraagt naar wat niemand weet: de laatste dag, wat niet gezegd is, wat opluchtte. Thuis zoekt de deelnemer één voorwerp dat bij de ander hoort en neemt het mee.

Gesprek 3 en 4: wat wordt vermeden. Samen maken zij een lijst van tien plekken, spullen en gesprekken, van licht naar zwaar: de stoel, de winkel, het ziekenhuis, de muziek. De deelnemer zoekt er elke week één op en noteert de spanning vooraf, tijdens en na een half uur. De lijst wordt nooit opgelegd.

Gesprek 5: met een naaste. Een partner, vriend, kind of buur komt mee. De maatschappelijk werker vraagt beiden wat steun is en wat juist niet. Zij spreken twee dingen af voor de komende maand, bijvoorbeeld elke zondag bellen en de naam van de overledene blijven noemen.

Gesprek 6 en 7: de week. Met een weekkaart krijgt de dag weer vorm: opstaan, werk of taken, beweging, rust en contact. Wie werkt, maakt een plan voor terugkeer en bespreekt dat met de leidinggevende. Wie voor kinderen zorgt, verdeelt taken met anderen.

Gesprek 8: afsluiting. De praktijkondersteuner is erbij en neemt de vragenlijst opnieuw af. Samen maken zij een kaart voor moeilijke dagen. Na zes maanden belt de maatschappelijk werker nog één keer.`,
  targetGroup: {
    ultimate: `De aanpak is voor mensen van 18 jaar en ouder die ten minste zes maanden geleden een partner of kind verloren en die vastlopen. Dat blijkt uit de rouwvragenlijst en uit het dagelijks leven: slecht slapen, zich terugtrekken, niet meer kunnen werken of zorgen.

De meeste deelnemers zijn tussen 35 en 70 jaar; twee op de drie is vrouw. Eén op de vijf verloor een kind. Veel deelnemers kwamen eerst met andere klachten bij de huisarts, zoals pijn of vermoeidheid. Zij hoeven niet te weten dat het rouw is om te kunnen beginnen.

Ongeveer een kwart heeft een migratieachtergrond. Het handboek beschrijft rouwgebruiken in vijf tradities en raadt aan altijd te vragen wat voor dit gezin gewoon is. Gesprekken met een tolk zijn mogelijk en duren dan een kwartier langer.`,
    selection: `De praktijkondersteuner neemt de rouwvragenlijst af (19 vragen). Een score onder de eerste grens betekent gewone rouw: de deelnemer krijgt uitleg en een afspraak over drie maanden. Een score boven de tweede grens, of gedachten aan de dood, betekent directe verwijzing door de huisarts.

Contra-indicaties zijn acuut gevaar voor zichzelf, een psychose, een verslaving die eerst behandeling vraagt, en een lopend strafproces rond het overlijden: dan is eerst juridische steun nodig. Wie niet past, krijgt dezelfde week een ander voorstel.`,
  },
  effects: `Twee Nederlandse studies vergeleken deelnemers met patiënten die gewone zorg van de huisarts kregen. In het eerste onderzoek (2022) kozen praktijken zelf of zij meededen; de groepen verschilden in leeftijd, en daarvoor is gecorrigeerd. De rouwklachten namen in de deelnemersgroep sterker af (d = 0,52), ook na zes maanden.

In het tweede onderzoek (2024) wees loting aan wie meteen begon en wie na vier maanden. Het verschil bleef, iets kleiner (d = 0,47). De follow-up duurde drie maanden, omdat de wachtgroep daarna ook begon.

Zwakke kanten zijn de uitval (15 en 19 procent) en het ontbreken van gegevens over werkhervatting. Naar ongewenste gevolgen is gevraagd: zes deelnemers vonden de gesprekken tijdelijk te zwaar; bij niemand namen de klachten blijvend toe.`,
  practiceExample: `Samira (41) verloor haar zoontje van zeven. Na een jaar was zij niet meer in de straat van de school geweest en deed haar moeder de boodschappen. De straat stond op plaats negen van haar lijst. In week vijf reed zij er doorheen met haar zus. "Ik moest stoppen om te huilen, en daarna kon ik weer sturen." In gesprek vijf vroeg haar man of zij zijn naam weer aan tafel mochten noemen.`,
};

export const telefooncirkel: RichText = {
  content: `Aanmelding en huisbezoek. De thuiszorg, huisarts of familie wijst op de cirkel, maar de oudere meldt zich zelf aan. Een vrijwilliger komt thuis, oefent het bellen met het eigen toestel en zet twee nummers onder grote toetsen. Samen vullen zij een kaart in: wie mag gebeld worden als u niet opneemt, en wie heeft een sleutel?

Kring vormen. De coördinator zet mensen bij elkaar op buurt en ritme: vroege vogels bij elkaar. Bij de start ziet de kring elkaar, met koffie en taxi's die vooraf zijn geregeld. Ieder trekt een plaats in de kring en oefent met degene voor en na zich.

Dagelijks bellen. Om acht uur belt de cirkelhouder de eerste. Elk gesprek begint met drie vaste vragen: hoe was de nacht, wat staat er vandaag op het programma, en is er iets nodig? Daarna mag het over alles gaan, maar na tien minuten wacht de volgende. De laatste belt de cirkelhouder terug: de kring is rond.

Alarm. Neemt iemand niet op, dan belt de beller na vijf minuten opnieuw. Daarna belt hij de cirkelhouder. Die waarschuwt binnen een half uur de contactpersoon en belt intussen de volgende in de kring, zodat niemand wacht.

Onderhoud. Elk kwartaal belt de coördinator ieder apart. Past de volgorde nog, is er onmin, wil iemand stoppen? Twee keer per jaar ontmoet de kring elkaar. Overlijdt een deelnemer, dan komt de coördinator langs bij wie ervoor en erna belde.`,
  practiceExample: `Mevrouw Hoekstra (84) belde elke ochtend met meneer Pinas (79). Op een maandag nam hij niet op. De buurman vond hem op de badkamervloer, met een gebroken heup maar warm genoeg. "Zonder Truus had ik daar tot woensdag gelegen", zegt hij. Nu bellen zij ook 's avonds, over het journaal.`,
};
