import type { RichText } from './rich-text.js';

export const naastenkompas: RichText = {
  content: `Huisbezoek. De consulent komt bij de mantelzorger thuis, op een moment dat degene voor wie gezorgd wordt erbij kan zijn of juist niet: de mantelzorger kiest. Zij tekenen het kompas met vier windstreken: zorg, werk en gezin, gezondheid, en eigen tijd. Op een schaal van één tot tien geeft de mantelzorger aan hoe het daar gaat en wat het zou moeten zijn.

Uitnodigen. Samen maken zij een lijst van iedereen die iets voor hen betekent, ook wie ver weg woont of lang niet gesproken is. De consulent helpt met de tekst: kort, zonder klacht, met een datum. Gemiddeld worden negen mensen gevraagd en komen er zes.

Eerste netwerkgesprek. Alle taken komen op kaarten op tafel, van pillen en papieren tot honden uitlaten en een avond weg. Dat zijn er meestal tussen de dertig en vijftig. De zieke zegt welke taken van de partner moeten blijven. Daarna pakt ieder een kaart die past bij wat hij kan en graag doet. Wat blijft liggen, gaat naar de lijst voor betaalde hulp.

Tweede netwerkgesprek, na zes weken. Wat lukt en wat niet? Taken mogen terug op tafel zonder uitleg. De consulent brengt mee welke regelingen er zijn: respijtzorg, huishoudelijke hulp, vervoer, verlof. De groep spreekt af wie wat aanvraagt en voor wanneer.

Derde netwerkgesprek, na vier maanden. De groep maakt een plan voor slechtere tijden: wie belt wie bij een opname, wat doen wij als het langer duurt, en hoe weten wij dat het te zwaar wordt? De mantelzorger noemt drie eigen signalen.

Afsluiting. Mantelzorger en consulent leggen het oude en het nieuwe kompas naast elkaar. De kring kiest een trekker die elk half jaar een gesprek belegt.`,
  targetGroup: {
    involvement: `De taakkaarten zijn bedacht door mantelzorgers. In 2018 schreven veertien van hen een week lang elke handeling op een apart papiertje; dat werden er 312. Samen brachten zij die terug tot zestig kaarten.

Een klankbord van negen mantelzorgers en drie mensen voor wie gezorgd wordt, leest elke herziening. Door hen zit de zieke nu aan tafel, tenzij die dat niet wil, en kreeg het kompas de windstreek eigen tijd.`,
  },
  practiceExample: `Dirk zorgde zeven jaar voor zijn vrouw met MS. "Ik dacht dat niemand iets wilde doen." Aan tafel bleek dat zijn zwager al jaren wachtte tot hij gevraagd werd. Die haalt nu elke donderdag de boodschappen en blijft eten. Dirk zingt weer bij het koor.`,
  similar: `Eigenkrachtgesprekken zijn breder en eenmalig; Naastenkompas komt twee keer terug op de afspraken. Vrijaf op Woensdag neemt de zorg een dag over, maar verdeelt haar niet.`,
};

export const vuistOpen: RichText = {
  content: `Veiligheid eerst. Twee trainers spreken de deelnemer, een eigen begeleider spreekt de partner. Ieder maakt een veiligheidsplan: waar kan ik heen, wie bel ik, wat doe ik met de kinderen? De begeleider en de trainers delen alleen wat voor veiligheid nodig is, en dat weten beiden vooraf. Zonder akkoord over dit plan begint de training niet.

Bijeenkomst 1 tot en met 5: zien. Elke deelnemer tekent minuut voor minuut hoe zijn laatste geweld verliep: wat dacht, voelde en deed ik? De groep zoekt de eerste afslag die er was. Woorden als "het gebeurde" worden vervangen door "ik deed". Thuis houdt ieder een spanningsmeter bij.

Bijeenkomst 6 tot en met 11: stoppen. Time-out, ademen, weggaan en terugkomen worden geoefend met stem en lichaam, tot zij vanzelf gaan. De afspraak over de time-out is met de partner gemaakt: zij weet dat hij weggaat, waarheen, en wanneer hij belt. In tweetallen oefenen deelnemers ook het gesprek dat daarna komt.

Bijeenkomst 12 tot en met 14: vertellen. Elke deelnemer kiest iemand uit de eigen kring en vertelt wat hij heeft gedaan. Die getuige komt één keer mee naar de groep, en hoort wat hij kan zeggen als hij de signalen ziet.

Bijeenkomst 15 en 16: volhouden. De groep bespreekt terugval alsof die al gebeurd is: wat deed ik de dag ervoor? Ieder maakt een plan voor de drie zwaarste dagen van het jaar.

Terugkomgesprekken. Na drie en twaalf maanden worden beide partners apart gevraagd naar veiligheid en nieuw geweld. Bij nieuw geweld volgt dezelfde week een gesprek en zo nodig een melding.`,
  effects: `Drie studies met loting keken naar nieuw geweld, volgens beide partners. Twee zijn Nederlands en werden uitgevoerd in gewone centra met gewone trainers.

In de eerste Nederlandse studie (2020) was er een jaar na de training bij 29 procent van de deelnemers nieuw geweld, tegen 51 procent in de vergelijkingsgroep (d = 0,51). In de tweede (2023), door een onafhankelijke groep, was het verschil iets kleiner (d = 0,46). De Britse studie (2017) betreft een vergelijkbare training van twaalf bijeenkomsten zonder getuige, en vond een kleiner verschil (d = 0,33).

De uitval lag tussen 16 en 22 procent. Uitvallers waren vaker verslaafd; met hen meegerekend als terugval bleven de verschillen bestaan. Naar onbedoeld gevaar is uitdrukkelijk gevraagd: in geen van de studies voelden partners zich na de training onveiliger dan ervoor.`,
  practiceExample: `Ronald (36) kwam omdat het moest. De eerste vier weken zei hij dat het "gewoon escaleerde". In week vijf tekende hij de avond uit en telde hij elf minuten tussen de eerste ruzie en de klap. "Elf minuten waarin ik had kunnen weggaan." Zijn getuige werd zijn broer. Die belde een jaar later op een avond: "Je praat weer zo. Kom hierheen."`,
};

export const stapVoorStip: RichText = {
  content: `Start. Ouders en leerkracht vullen een gedragsvragenlijst in. De begeleider komt thuis op een gewone middag en kijkt mee. Ouders kiezen één stip: wat zou over drie maanden anders zijn? Die stip komt op een tekening aan de muur, en het kind kleurt elke week een stukje in.

Bezoek 1 tot en met 3: zien wat goed gaat. De begeleider filmt tien minuten gewone omgang: eten, aankleden, spelen. Meteen daarna kijken zij terug. Alleen fragmenten die lukken komen aan bod, soms drie seconden lang: een blik, een hand, een korte zin. Ouders tellen deze week elke dag drie van zulke momenten.

Bezoek 4 tot en met 7: sturen. Ouders oefenen kort, duidelijk en op tijd: eerst naam en oogcontact, dan één opdracht, dan wachten. Zij kijken terug en kiezen een opdracht voor de week, zoals de jas of het tandenpoetsen. Straf wordt niet geoefend; weglopen van strijd wel.

Bezoek 8 tot en met 10: volhouden. Drie gewoonten krijgen een plaats aan de muur, met plaatjes die het kind zelf tekende. De begeleider filmt het lastigste moment van de dag. Ouders zeggen nu zelf wat zij zien.

Avonden met andere ouders. Op drie avonden laat ieder één fragment zien waar hij trots op is. Ouders spreken af wie wie belt op een slechte dag.

School. De leerkracht krijgt twee gesprekken over dezelfde gewoonten en dezelfde woorden. Na afloop vult iedereen de vragenlijst opnieuw in, en na een half jaar nog een keer.`,
  effects: `Twee Nederlandse studies met loting vergeleken Stap voor Stip met het gewone aanbod in de gemeente. In de eerste (2019) nam druk en opstandig gedrag volgens ouders en leerkracht duidelijk meer af (d = 0,58), en het verschil was na zes maanden nog aanwezig. Beoordelaars van de filmbeelden wisten niet wie had meegedaan.

De tweede studie (2022), door een andere onderzoeksgroep en met begeleiders van acht organisaties, vond een iets kleiner verschil (d = 0,49), dat na een jaar bleef bestaan. De stress van ouders nam in beide studies af.

De uitval was laag (10 en 14 procent). Bij kinderen met een ontwikkelingsstoornis was het effect kleiner. Aanwijzingen voor schade waren er niet; vier ouders stopten omdat zij het filmen te ingrijpend vonden.`,
  practiceExample: `"Bij ons was het elke ochtend oorlog om de schoenen", vertelt de vader van Noud (5). Op het filmpje zag hij dat hij vanuit de keuken riep, drie keer, met zijn rug naar zijn zoon. De week erna ging hij op zijn hurken zitten, wachtte en zei één zin. "Vier seconden. Daar ging het om."`,
};

export const langerThuis: RichText = {
  content: `Bezoek 1, de vraag. De ergotherapeut neemt de tijd: wat doet u op een gewone dag, wat doet u minder, en wat wilt u blijven doen? De oudere kiest drie dingen en geeft ze een cijfer. Het zijn zelden grote dingen: zelf de was ophangen, naar de kerk, de kleinkinderen ophalen.

Bezoek 2, het huis. Samen lopen zij de woning door in de volgorde van de dag. Bij elke plek doet de oudere voor hoe het nu gaat. Zij kiezen aanpassingen uit een doos met voorbeelden: een beugel, een lamp met sensor, een andere volgorde in de kast. De klusser komt binnen twee weken.

Bezoek 3 en 4, kracht. De beweegcoach zoekt oefeningen die passen in de dag: op de tenen bij het aanrecht, opstaan zonder handen bij het journaal, de trap met een pauze minder. Een kaart op de koelkast houdt bij hoe vaak. Ook vallen en opstaan wordt geoefend, op een mat.

Bezoek 5, de buurt. Wie loopt mee, wie rijdt, wie komt? De oudere wijst op een plattegrond aan wie hij kent. Er gaat een kaart naar twee buren met een kleine, concrete vraag. De vrijwilliger belt twee weken later hoe het ging.

Bezoek 6, terugkijken. De drie dingen krijgen opnieuw een cijfer. Wat beter kan, komt in een kort plan dat naar de huisarts gaat. Na een half jaar belt de ergotherapeut; na een jaar kan een bezoek worden herhaald.`,
  practiceExample: `Meneer Van Tilburg (86) wilde één ding: zelf zijn duiven voeren, op zolder. Zijn kinderen wilden de trap afsluiten. Er kwam een tweede leuning, licht op de overloop en een kist op halve hoogte om uit te rusten. Hij oefent elke ochtend twaalf treden. "Vroeger telde ik duiven, nu tel ik treden."`,
  effects: `Twee Nederlandse studies met loting, samen bij 603 ouderen, vergeleken de zes bezoeken met gewone zorg. In de eerste (2020) konden deelnemers na een half jaar meer dagelijkse dingen zelfstandig doen (d = 0,37); zes maanden na afloop was het verschil er nog.

De tweede studie (2023) telde valpartijen met een kalender. Deelnemers vielen een jaar lang minder vaak (d = 0,32), vooral wie eerder al eens gevallen was. De bezoeken werden gedaan door gewone medewerkers van elf organisaties.

Uitval kwam meestal door ziekte of overlijden (12 en 15 procent) en verschilde niet tussen de groepen. De onderzoekers keken of meer bewegen tot meer ongelukken leidde; dat was niet zo.`,
};
