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
*Cambridge
Pearl Harbor
Guantanamo Bay|Guantánamo Bay|Guantanamo
`;
