/** Cities with other names than the list of cities has, and well-known parts of them, written as `place-list.ts` says. */
export const CITY_LIST = `
*London:Londoner
*Paris:Parisian
*Rome:Roman
*Athens:Athenian
*Berlin:Berliner
*New York City|New York|NYC|N.Y.|N. Y.:New Yorker
*Los Angeles|LA|L.A.
*Washington
*Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|District of Columbia
*San Francisco|San Fran
*Saint Petersburg|St. Petersburg|Leningrad|Petrograd
*Istanbul|Constantinople
*Mumbai|Bombay
*Kolkata|Calcutta
*Chennai|Madras
*Bangalore|Bengaluru
*Beijing|Peking
*Nanjing|Nanking
*Guangzhou|Canton
*Ho Chi Minh City|Saigon
*Yangon|Rangoon
*Kiev|Kyiv
*Kandahar|Qandahar
*Mazar-i-Sharif|Mazar-e-Sharif
*Jalalabad
*Delhi
*New Delhi
*Jerusalem
*Mecca|Makkah
*Bethlehem
*Nazareth
Hollywood
Silicon Valley
Wall Street
Capitol Hill
Monte Carlo
*Manhattan
*Brooklyn
Harlem
Bronx|the Bronx
*Queens
Broadway
Beverly Hills
*Westminster
*Soho
Babylon:Babylonian
Carthage
*Troy
Sparta:Spartan
The Hague
Hague
Heathrow
Gatwick
*Oxford
*Cologne|Köln
*Nuremberg|Nürnberg
*Hanover|Hannover
*Brunswick|Braunschweig
*Frankfurt|Frankfurt am Main
*Danzig|Gdańsk
*Breslau|Wrocław
*Lemberg|Lviv
*Geneva|Genève
*Lucerne|Luzern
*Zurich|Zürich
*Basel|Basle
*Bern|Berne
*Antwerp|Antwerpen
*Bruges|Brugge
*Ghent|Gent
*Gothenburg|Göteborg
*Krakow|Cracow|Kraków
*Thessaloniki|Salonica|Salonika
*Izmir|Smyrna|İzmir
*Archangel|Arkhangel’sk|Arkhangelsk
*Venice|Venezia
*Padua|Padova
*Mantua|Mantova
*Pisa
*Siena
*Ravenna
Pompeii
*Seville|Sevilla
*Zaragoza|Saragossa
*Porto|Oporto
*Lyon|Lyons
*Marseille|Marseilles
*Reims|Rheims
*Versailles
*Avignon
*Cannes
*Calais
*Dunkirk|Dunkerque
*Verdun
*Delft
Corinth
Thebes
Delphi
Nineveh
Jericho
Heliopolis
*Fez|Fès
*Timbuktu|Tombouctou
*Bath
*Canterbury
*Dover
*Chester
*Carlisle
*Hull
*Winchester
*Salisbury
*Hereford
*Shrewsbury
*Stratford
*Galway
*Kent
*Surrey
*Norfolk
*Durham
*Cambridge
Pearl Harbor
Guantanamo Bay|Guantánamo Bay|Guantanamo
`;

/**
 * Where namesakes of a city are that its list does not know, counties and cities with a longer name: latitude and longitude.
 * None for one that is known to all.
 */
export const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  Durham: ['54.78,-1.58'],
  Kent: ['51.20,0.70'],
  Surrey: ['51.25,-0.40'],
  Norfolk: ['52.65,0.95'],
  Newcastle: ['-32.93,151.78', '54.97,-1.61'],
  Stratford: ['52.19,-1.71'],
  Venezia: [],
  Venice: [],
};
