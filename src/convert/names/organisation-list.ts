/**
 * Organisations that newspapers name without saying what they are, one a line: the name, then other names of the same, each
 * after a `|`. Whoever misses one adds it here.
 */
export const ORGANISATION_LIST = `
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
White House
Kremlin
Capitol Hill
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
Reuters
Associated Press|AP
Agence France-Presse|AFP
Xinhua
BBC
ITV
CNN
NBC
CBS
ABC
HBO
MTV
ESPN
PBS
NPR
Al Jazeera|Al-Jazeera
New York Times
Washington Post
Wall Street Journal
Los Angeles Times
Financial Times
Guardian
Economist
Newsweek
Der Spiegel
Le Monde
Disney
Warner Bros.|Warner Brothers
Paramount
Netflix
Google
Microsoft
Apple
Amazon
Facebook
Twitter
YouTube
Wikipedia
Yahoo
IBM
Intel
Oracle
Samsung
Sony
Nintendo
Nokia
Siemens
Toyota
Honda
Nissan
Volkswagen
BMW
General Motors
General Electric
Boeing
Airbus
Lockheed Martin
ExxonMobil|Exxon
Shell
Gazprom
Walmart|Wal-Mart
McDonald's
Coca-Cola
Pepsi
Goldman Sachs
JPMorgan|JP Morgan
Lehman Brothers
FIFA
UEFA
NBA
NFL
NHL
MLB
NCAA
Harvard
Notre Dame
Yale
Princeton
Stanford
MIT
UCLA
Manchester United
Real Madrid
Juventus
Bayern Munich
`;
