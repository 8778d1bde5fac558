/** Countries of today and once, continents and their parts, written as `place-list.ts` says. */
export const COUNTRY_LIST = `
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
Scandinavia:Scandinavian
Levant
Maghreb
`;
