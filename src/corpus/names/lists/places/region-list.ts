/** Parts of countries: states, provinces, historic lands, written as `place-list.ts` says. */
export const REGION_LIST = `
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
Zabul
Kunar
Nangarhar
Nuristan
Laghman
Logar
Paktia
Paktika
Panjshir
Parwan
Kapisa
Bamyan|Bamiyan
Daykundi|Daikundi
Uruzgan|Oruzgan|Urozgan
Helmand
Badghis
Ghor
Faryab
Jowzjan|Jawzjan
Balkh
Samangan
Baghlan
Takhar
Badakhshan
Wardak|Maidan Wardak
Nimruz|Nimroz
Gilgit-Baltistan
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
Piedmont
Flanders:Flemish
Wallonia:Walloon
Macau|Macao
Yorkshire
Lancashire
Cornwall:Cornish
*Devon
Dorset
*Essex
*Hampshire
Hertfordshire
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
Long Island
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
Aceh:Acehnese
Papua
West Papua
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
West|the West
Western world
Global South
Ancient Greece
Ancient Rome
Mesopotamia
Assyria:Assyrian
Phoenicia
Judea
Gaul
Britannia
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
`;
