import type { LanguageRules } from './language-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the rules know of German, in which every noun has a capital: a name needs a list or a title. */
export const GERMAN: LanguageRules = {
  language: 'de',
  hasCapitalNouns: true,
  words: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine dein deine sein seine seinen seiner ihr ihre ihren ihrem ihrer ihres unser unsere euer eure ich du er sie es wir
    mich dich sich uns euch mir dir ihm ihn ihnen man wer was wen wem wo wann wie warum weshalb welche welcher welches dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle alles viele
    und oder aber denn doch sondern sowie als wenn weil dass ob da nachdem bevor während bis seit obwohl damit in im an am auf aus bei beim mit nach von vom zu zum zur vor hinter über unter zwischen durch für
    gegen ohne um trotz wegen statt ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen darf mag nicht nur auch noch schon sehr mehr so dann dort hier
    heute gestern morgen jetzt immer nie oft wieder zwei drei vier fünf sechs sieben acht neun zehn erste ersten zweite zweiten letzte
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
    gott herrgott jahr jahre tag zeit welt leben haus mann frau kind kinder menschen projekt projekte dank bitte guten hallo liebe lieber
  `),
  titles: words(`
    herr herrn frau fräulein dr prof professor professorin doktor präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin
    innenminister finanzminister premierminister ministerpräsident ministerpräsidentin senator senatorin gouverneur bürgermeister oberbürgermeister botschafter general oberst major hauptmann leutnant admiral
    marschall feldmarschall könig königin kaiser kaiserin prinz prinzessin herzog herzogin graf gräfin fürst fürstin baron freiherr papst bischof erzbischof kardinal pfarrer onkel tante
    trainer schauspieler schauspielerin sänger sängerin schriftsteller dichter maler komponist regisseur regisseurin
  `),
  addresses: words('herr herrn frau fräulein graf freiherr baron'),
  ranks: words('general'),
  particles: words('von van zu der den de di da del bin ibn al la le'),
  heads: words(`
    straße platz allee weg brücke schule gymnasium universität hochschule institut stiftung preis stadion klinik krankenhaus museum flughafen zentrum park theater verlag gesellschaft verein haus turm denkmal
    medaille orden pokal gmbh ag effekt syndrom gesetz orchester quartett band
  `),
  beforePlaces: words('in im aus nach bei von vor um über durch gegen und bis zwischen ab für an am'),
  placeNouns: words(
    'stadt hauptstadt land region provinz insel republik königreich bundesland bundesstaat bezirk kreis landkreis gemeinde großraum raum hansestadt staat richtung',
  ),
  ties: words('von'),
  notPlaces: words(
    'oder klang essen halle worms siegen singen hamm hagen orange reading bar split male man most bath mission concord nancy tours nice date sale gera dieburg wesel natal bergen enschede hof regen',
  ),
  wordsAndFirstNames: new Set(),
  notFirstNames: words(
    'mark wolf rosa heide mai art gunst wunder mars sommer winter sankt st san santa eden marine erde kur region saison sage rad',
  ),
  cities:
    'Vereinigten Staaten=United States|Vereinigten Staaten von Amerika=United States|Vereinigten Königreich=United Kingdom|Großbritannien=United Kingdom|England=England|Niederlanden=Netherlands|Sowjetunion=Soviet Union|Tschechoslowakei=Czechoslovakia|Jugoslawien=Yugoslavia|Südkorea=South Korea|Nordkorea=North Korea|Pazifik=Pacific|Atlantik=Atlantic|Mittelmeer=Mediterranean|Nordsee=North Sea|Ostsee=Baltic Sea|Schwarzes Meer=Black Sea|Rhein=Rhine|Donau=Danube|Themse=Thames|Alpen=Alps|Balkan=Balkans|Naher Osten=Middle East|Nahen Osten=Middle East|Galiläa=Galilee|Bosnien=Bosnia|Florida=Florida|Texas=Texas|Virginia=Virginia|München=Munich|Köln=Cologne|Nürnberg=Nuremberg|Genf=Geneva|Mailand=Milan|Venedig=Venice|Florenz=Florence|Neapel=Naples|Turin=Turin|Genua=Genoa|Wien=Vienna|Zürich=Zürich|Prag=Prague|Warschau=Warsaw|Krakau=Kraków|Danzig=Gdańsk|Breslau=Wrocław|Moskau=Moscow|Sankt Petersburg=Saint Petersburg|Peking=Beijing|Kairo=Cairo|Antwerpen=Antwerp|Brüssel=Brussels|Den Haag=The Hague|Lissabon=Lisbon|Hannover=Hannover|Braunschweig=Braunschweig|Frankfurt=Frankfurt|Frankfurt am Main=Frankfurt|Frankfurt an der Oder=Frankfurt|Basel=Basel|Straßburg=Strasbourg|Nizza=Nice|Edinburgh=Edinburgh|Kapstadt=Cape Town|Neu-Delhi=New Delhi|Hamburg=Hamburg|Bayern=Bavaria|Sachsen=Saxony|Preußen=Prussia|Schottland=Scotland|Nordirland=Northern Ireland|Wales=Wales|England=England|Kalifornien=California|Sibirien=Siberia|Tibet=Tibet|Schlesien=Silesia|Böhmen=Bohemia|Sizilien=Sicily|Toskana=Tuscany|Katalonien=Catalonia|Bretagne=Brittany|Elsass=Alsace',
};
