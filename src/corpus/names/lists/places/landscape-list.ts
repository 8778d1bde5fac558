/** Seas, rivers, mountains, islands, written as `place-list.ts` says. */
export const LANDSCAPE_LIST = `
Mediterranean
Balkans:Balkan
Caucasus
Sahel
Sahara
Corsica:Corsican
Sicily:Sicilian
Sardinia:Sardinian
Crete:Cretan
Java:Javanese
Sumatra:Sumatran
Borneo
Bali:Balinese
Sulawesi
New Guinea
Mindanao
Luzon
Hokkaido
Honshu
Kyushu
Okinawa:Okinawan
Zanzibar
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
Robben Island
Earth
Antarctic
*Mars
*Jupiter
*Saturn
*Uranus
*Neptune
`;
