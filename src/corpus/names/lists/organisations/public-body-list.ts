/** Bodies of states and between them, parties, movements, universities, written as `organisation-list.ts` says. */
export const PUBLIC_BODY_LIST = `
United Nations|UN|U.N.
European Union|EU|E.U.
NATO|Nato|North Atlantic Treaty Organization
African Union
Arab League
Commonwealth of Nations
World Bank
International Monetary Fund|IMF
World Health Organization|WHO
World Trade Organization|WTO
International Atomic Energy Agency|IAEA
UNESCO|Unesco
UNICEF|Unicef
UNHCR
OPEC|Opec
ASEAN|Asean
G7
G8
G20
OECD
International Committee of the Red Cross|ICRC
Red Cross
Red Crescent
Amnesty International
Human Rights Watch
Greenpeace
Interpol
Europol
Scotland Yard
FBI
CIA
NSA
KGB
FSB
GRU
MI5
MI6
Mossad
ISI
Pentagon
Republican Party|Republicans|GOP
Democratic Party|Democrats
Tories
White House
Kremlin
State Department
Treasury
Congress
Senate
House of Representatives
House of Commons
House of Lords
Supreme Court
Bundestag
Knesset
Duma
Politburo
Security Council
General Assembly
European Commission
European Parliament
NASA
ESA
Taliban
Hamas
Hezbollah|Hizbollah|Hizbullah
Islamic Jihad
Muslim Brotherhood
Fatah
Boko Haram
IRA
PLO
ANC
PKK
Wehrmacht
Luftwaffe
Gestapo
Red Army
Royal Navy
Royal Air Force|RAF
Harvard
Notre Dame
Yale
Princeton
Stanford
MIT
UCLA
Conservatives
Liberal Democrats|Lib Dems
Social Democrats
Christian Democrats
UKIP|Ukip
SNP
CDU
CSU
SPD
AfD
FDP
ÖVP
FPÖ
Front National|National Front
Syriza
Podemos
Likud
AKP
Ba'ath Party|Baath Party
Khmer Rouge
Viet Cong|Vietcong
Tamil Tigers
FARC
ETA
Shining Path
Oxfam
Médecins Sans Frontières|Doctors Without Borders
Ku Klux Klan
Tea Party
Bundesbank
European Central Bank|ECB
Federal Reserve|Fed
Bank of England
International Criminal Court|ICC
International Court of Justice
Royal Society
`;
