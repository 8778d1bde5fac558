/**
 * Places that no list of countries and cities has, or not under these names, one a line: the name, then other names of the same
 * place, each after a `|`; after `:` what its people are called. A `*` marks what may as well be a person or a
 * word: only its neighbours tell. Whoever misses one adds it here.
 */
export const PLACE_LIST = `
United States|United States of America|U.S.|U. S.|US|U.S|USA|U.S.A.|U.S.A|America|the States:American
United Kingdom|UK|U.K.|U.K|Great Britain|Britain:British|Briton
United Arab Emirates|UAE|U.A.E.|Emirates:Emirati
Turkey|Türkiye|Turkiye:Turkish|Turk
Czech Republic|Czechia:Czech
Ivory Coast|Côte d’Ivoire:Ivorian
Myanmar|Burma:Burmese
Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa|Zaire
Republic of the Congo|Congo-Brazzaville|Congo:Congolese
East Timor|Timor-Leste:Timorese
Eswatini|Swaziland:Swazi
Cape Verde|Cabo Verde
North Macedonia|Macedonia:Macedonian
Vatican City|Vatican|Holy See
South Korea|Republic of Korea
North Korea|DPRK
Korea:Korean
Taiwan|Republic of China
China|People's Republic of China|PRC|Mainland China:Chinese
Russia|Russian Federation:Russian
Netherlands|Holland:Dutch
Gambia|The Gambia:Gambian
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia:Bosnian
Herzegovina
Saudi Arabia|KSA:Saudi|Saudi Arabian
Iran|Islamic Republic of Iran|Persia:Iranian|Persian
Pakistan|Islamic Republic of Pakistan:Pakistani
Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan:Afghan
Uzbekistan:Uzbek
Turkmenistan:Turkmen
Tajikistan:Tajik
Kyrgyzstan|Kyrgyz Republic:Kyrgyz
Kazakhstan:Kazakh
Bangladesh|East Bengal:Bangladeshi
Sri Lanka|Ceylon:Sri Lankan|Ceylonese
Yemen:Yemeni
Oman:Omani
Kosovo:Kosovar
Thailand|Siam:Thai|Siamese
Nigeria:Nigerian
Spain:Spanish|Spaniard
Sweden:Swedish|Swede
Denmark:Danish|Dane
Finland:Finnish|Finn
Poland:Polish|Pole
Scotland:Scottish|Scot|Scots
Wales:Welsh
England:English
Northern Ireland|Ulster
Ireland|Republic of Ireland|Éire:Irish
Germany|West Germany|East Germany|Federal Republic of Germany|German Democratic Republic|GDR|Nazi Germany:German
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics:Soviet
Yugoslavia:Yugoslav|Yugoslavian
Czechoslovakia:Czechoslovak|Czechoslovakian
Prussia:Prussian
Austria-Hungary|Austro-Hungarian Empire:Austro-Hungarian
Ottoman Empire:Ottoman
Roman Empire
Byzantine Empire|Byzantium:Byzantine
British Empire
Russian Empire
Rhodesia:Rhodesian
Belgian Congo
Serbia and Montenegro
Argentina:Argentine|Argentinian
Hong Kong:Hongkonger
Bahrain:Bahraini
Libya:Libyan
Slovakia:Slovak|Slovakian
Slovenia:Slovene|Slovenian
Croatia:Croat|Croatian
Serbia:Serb|Serbian
Iceland:Icelander|Icelandic
New Zealand:New Zealander|Kiwi
Philippines|The Philippines:Filipino|Philippine
Greece:Greek
Ecuador:Ecuadorian
Barbados:Bajan
Puerto Rico:Puerto Rican
Greenland:Greenlandic
Africa:African
Asia:Asian
Europe:European
North America:North American
South America:South American
Central America:Central American
Latin America:Latin American
Antarctica:Antarctic
Oceania
Australasia
Eurasia:Eurasian
Central Asia:Central Asian
South Asia:South Asian
Southeast Asia|South-East Asia|South East Asia:Southeast Asian
East Asia:East Asian
West Asia
Asia Minor|Anatolia:Anatolian
Middle East|Near East|Far East|Mideast:Middle Eastern
North Africa:North African
West Africa:West African
East Africa:East African
Central Africa:Central African
Southern Africa
Sub-Saharan Africa:Sub-Saharan
Horn of Africa
Western Europe:Western European
Eastern Europe:Eastern European
Central Europe:Central European
Southern Europe
Northern Europe
West Indies:West Indian
East Indies
Caribbean
Mediterranean
Scandinavia:Scandinavian
Balkans:Balkan
Caucasus
Levant
Maghreb
Sahel
Sahara
Siberia:Siberian
Crimea:Crimean
Donbas|Donbass
Chechnya:Chechen
Dagestan
Kurdistan
Kashmir:Kashmiri
Punjab:Punjabi
Sindh:Sindhi
Balochistan|Baluchistan:Baloch|Baluch
Khyber Pakhtunkhwa
Waziristan
North Waziristan
South Waziristan
*Swat
Tibet:Tibetan
Xinjiang
East Turkestan|East Turkistan
Turkestan|Turkistan
Khorasan|Khurasan
Inner Mongolia
Manchuria:Manchurian
Guangdong
Sichuan
Hunan
Hubei
Henan
Hebei
Shandong
Shanxi
Shaanxi
Yunnan
Fujian
Zhejiang
Jiangsu
Bengal:Bengali
West Bengal
Uttar Pradesh
Madhya Pradesh
Andhra Pradesh
Himachal Pradesh
Arunachal Pradesh
Bihar:Bihari
Gujarat:Gujarati
Rajasthan
Maharashtra
Karnataka
Kerala
Tamil Nadu
Assam:Assamese
Odisha|Orissa
Haryana
*Goa
Jharkhand
Telangana
Jammu
Palestine|Palestinian Territories|State of Palestine:Palestinian
West Bank
Gaza Strip|Gaza:Gazan
Golan Heights
Sinai
Catalonia:Catalan|Catalonian
Basque Country:Basque
Andalusia:Andalusian
Galicia
Castile
Aragon
Navarre
Brittany:Breton
Normandy:Norman
Burgundy
Provence
Alsace
Lorraine
Corsica:Corsican
Bavaria:Bavarian
Saxony:Saxon
Lower Saxony
*Hesse
Thuringia
Brandenburg
Westphalia
North Rhine-Westphalia
Baden-Württemberg
Schleswig-Holstein
Rhineland
Silesia
Bohemia:Bohemian
Moravia
Transylvania
Galilee
Tuscany:Tuscan
Lombardy
Sicily:Sicilian
Sardinia:Sardinian
Piedmont
Flanders:Flemish
Wallonia:Walloon
Crete:Cretan
Macau|Macao
Yorkshire
Lancashire
Cornwall:Cornish
*Devon
Dorset
*Essex
*Hampshire
Hertfordshire
*Norfolk
Northumberland
Nottinghamshire
Derbyshire
Staffordshire
Oxfordshire
Leicestershire
Lincolnshire
Warwickshire
Wiltshire
Gloucestershire
Cheshire
Cumbria
Buckinghamshire
Bedfordshire
Berkshire
Cambridgeshire
Shropshire
*Somerset
Suffolk
Sussex
West Sussex
East Sussex
Wessex
West Midlands
East Anglia
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
*Manhattan
*Brooklyn
Harlem
Bronx|the Bronx
*Queens
Long Island
Broadway
Beverly Hills
*Westminster
*Soho
Alabama|Ala.:Alabaman
Alaska:Alaskan
Arizona|Ariz.
Arkansas|Ark.
California|Calif.:Californian
Colorado|Colo.
Connecticut|Conn.
Delaware|Del.
Florida|Fla.:Floridian
Hawaii:Hawaiian
Idaho
Illinois|Ill.
Indiana|Ind.
Iowa
Kansas|Kan.
Kentucky
Louisiana
Maine
Maryland
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Mississippi|Miss.
Missouri
Montana|Mont.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.|N. J.
New Mexico|N.M.
New England
North Carolina|N.C.
South Carolina|S.C.
North Dakota|N.D.
South Dakota|S.D.
Ohio
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.
Rhode Island|R.I.
Tennessee|Tenn.
Texas|Tex.:Texan
Utah
Vermont|Vt.
Virginia|Va.
West Virginia|W.Va.
Wisconsin|Wis.
Wyoming|Wyo.
Midwest
Southern California
Northern California
Ontario
Quebec|Québec:Québécois
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland and Labrador|Newfoundland
Prince Edward Island
Yukon
Northwest Territories
Nunavut
New South Wales|NSW
Queensland
Tasmania:Tasmanian
South Australia
Western Australia
Northern Territory
Australian Capital Territory
Java:Javanese
Sumatra:Sumatran
Borneo
Bali:Balinese
Sulawesi
Aceh:Acehnese
Papua
West Papua
New Guinea
Mindanao
Luzon
Hokkaido
Honshu
Kyushu
Okinawa:Okinawan
Zanzibar
Darfur
Biafra
Katanga
Tigray
Ogaden
Puntland
Somaliland
Transvaal
KwaZulu-Natal
Gauteng
Patagonia
Amazon Basin
Andes
Alps
Himalayas|Himalaya:Himalayan
Hindu Kush
Pyrenees
Rockies
Appalachia:Appalachian
Urals
Everest
Atlantic Ocean|Atlantic
Pacific Ocean|Pacific
Indian Ocean
Arctic Ocean|Arctic
North Sea
Baltic Sea|Baltic
Black Sea
Caspian Sea
Dead Sea
Red Sea
South China Sea
Persian Gulf
Arabian Sea
Adriatic Sea|Adriatic
Aegean Sea|Aegean
English Channel
Strait of Hormuz
Suez Canal
Panama Canal
Danube
Rhine
Thames
Volga
Nile
Euphrates
Tigris
Ganges
Yangtze
Mekong
Rio Grande
West|the West
Western world
Global South
Ancient Greece
Ancient Rome
Mesopotamia
Babylon:Babylonian
Assyria:Assyrian
Phoenicia
Carthage
*Troy
Sparta:Spartan
Judea
Gaul
Britannia
The Hague
Hague
Isle of Wight
Channel Islands
Canary Islands
Balearic Islands
Galápagos Islands
Falklands
Azores
Madeira
Dnieper|Dnipro
Dniester
Don River
Elbe
Oder
Vistula
Loire
Rhône
Garonne
Tagus
Douro
Ebro
Po River
Tiber
Severn
Shannon River
Vltava
Drava
Sava
Neva
Ob River
Yenisei
Amur
Indus
Brahmaputra
Godavari
Irrawaddy
Salween
Zambezi
Limpopo
Orinoco
Paraná River
Mississippi River
Missouri River
Potomac
Hudson River
Columbia River
Saint Lawrence River|St. Lawrence River
Black Forest
Ardennes
Apennines
Carpathians
Vosges
Dolomites
Tatras
Pamirs|Pamir
Karakoram
Tian Shan
Altai
Atlas Mountains
Cascades
Sierra Nevada
Appalachians
Ozarks
Great Plains
Kilimanjaro
Mont Blanc
Matterhorn
Vesuvius
Mount Etna|Etna
Mount Fuji
Bosporus|Bosphorus
Dardanelles
Gibraltar
Ionian Sea|Ionian
Tyrrhenian Sea
Irish Sea
Bering Strait
Bering Sea
Gulf of Mexico
Gulf Coast
East Coast
West Coast
Great Lakes
Lake Superior
Lake Michigan
Lake Victoria
Sea of Japan
East China Sea
Yellow Sea
Pacific Rim
Polynesia:Polynesian
Micronesia:Micronesian
Melanesia:Melanesian
Cyclades
Dodecanese
Peloponnese
Attica
Thessaly
Thrace
Epirus
Dalmatia:Dalmatian
Istria
Carinthia
Styria
Tyrol
South Tyrol
Galicia
Asturias
Extremadura
Savoy
Aquitaine
Languedoc
Champagne-Ardenne
Picardy
Franconia
Swabia
Pomerania
East Prussia
Ruhr
Saarland
Rhineland-Palatinate
Mecklenburg-Vorpommern
Holstein
Frisia
Friesland
Zeeland
North Brabant
Jutland
Zealand
Scania
Lapland
Karelia
Bessarabia
Bukovina
Wallachia
Moldavia
Ruthenia
Donetsk Oblast
Abkhazia:Abkhazian
South Ossetia
Nagorno-Karabakh
Gascony
Artois
Umbria
Calabria
Apulia
Campania
Liguria
Lazio
Veneto
Emilia-Romagna
Heathrow
Gatwick
*Oxford
*Cambridge
Minas Gerais
Rio Grande do Sul
Bahia
Chiapas
Oaxaca
Yucatán
Jalisco
Nuevo León
Chihuahua
Sonora
Baja California
Santorini
Mykonos
Rhodes
Lesbos
Ibiza
Majorca|Mallorca
Tenerife
Capri
Elba
Jersey
Guernsey
Orkney
Shetland
Hebrides
Faroe Islands
Svalbard
Kamchatka
Sakhalin
Kuril Islands
Guadalcanal
Iwo Jima
Pearl Harbor
Guantanamo Bay|Guantánamo Bay|Guantanamo
Robben Island
`;
