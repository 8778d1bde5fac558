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
Bayern Munich|Bayern
Liverpool F.C.|Liverpool FC
Manchester City
Leicester City
Newcastle United
West Ham United|West Ham
Tottenham Hotspur|Tottenham|Spurs
Chelsea F.C.
Arsenal
Everton
Aston Villa
Celtic
Rangers
Ajax
Feyenoord
PSV Eindhoven|PSV
Borussia Dortmund
Schalke 04|Schalke
Werder Bremen
Bayer Leverkusen
Hertha BSC
Paris Saint-Germain|PSG
Olympique Lyonnais
Inter Milan|Inter
AC Milan|A.C. Milan
AS Roma
Lazio Roma
FC Barcelona
Atlético Madrid|Atletico Madrid
Benfica
FC Porto
Galatasaray
Fenerbahçe
Boca Juniors
River Plate
New York Yankees|Yankees
New York Mets|Mets
Boston Red Sox|Red Sox
Chicago Cubs|Cubs
Chicago White Sox|White Sox
Los Angeles Dodgers|Brooklyn Dodgers|Dodgers
San Francisco Giants
St. Louis Cardinals
Philadelphia Phillies|Phillies
Atlanta Braves|Braves
Houston Astros|Astros
Oakland Athletics
Baltimore Orioles|Orioles
Toronto Blue Jays|Blue Jays
Texas Rangers
Cleveland Indians
Detroit Tigers
Boston Celtics|Celtics
Los Angeles Lakers|Lakers
Golden State Warriors|Warriors
Chicago Bulls
Miami Heat
San Antonio Spurs
New York Knicks|Knicks
Cleveland Cavaliers|Cavaliers
Detroit Pistons|Pistons
Toronto Raptors|Raptors
Philadelphia 76ers|76ers
Dallas Mavericks|Mavericks
Dallas Cowboys|Cowboys
New England Patriots|Patriots
Green Bay Packers|Packers
Denver Broncos|Broncos
Pittsburgh Steelers|Steelers
Oakland Raiders|Raiders
San Francisco 49ers|49ers
Philadelphia Eagles
Chicago Bears
Washington Redskins|Redskins
Minnesota Vikings
Seattle Seahawks|Seahawks
Kansas City Chiefs
Miami Dolphins
Toronto Maple Leafs|Maple Leafs
Montreal Canadiens|Canadiens
Detroit Red Wings|Red Wings
Chicago Blackhawks|Blackhawks
Boston Bruins|Bruins
New York Rangers
Edmonton Oilers|Oilers
Pittsburgh Penguins
All Blacks
Ferrari
McLaren
Mercedes-Benz
Audi
Porsche
Renault
Peugeot
Fiat
Ford Motor Company
Chrysler
Hyundai
Tesla Motors
Tesco
Bloomberg
El Al
Labour
Commerzbank
Bloomsbury
Nikkei
Sainsbury's
IKEA|Ikea
Lufthansa
Ryanair
British Airways
Air France
Deutsche Bank
Deutsche Bahn
Barclays
HSBC
UBS
Credit Suisse
Citigroup
Morgan Stanley
Wells Fargo
Bank of America
JPMorgan Chase
Rabobank
Rothschild
Nestlé
Unilever
Procter & Gamble
Johnson & Johnson
Pfizer
Novartis
Roche
Bayer
BASF
BP
Total S.A.
Rosneft
Petrobras
Alibaba
Tencent
Huawei
Xiaomi
Uber
Airbnb
Spotify
Snapchat
Instagram
WhatsApp
LinkedIn
Reddit
Wikileaks|WikiLeaks
Adobe
Cisco
Dell
Hewlett-Packard
Motorola
Philips
Ericsson
Bosch
Thyssenkrupp
Rolls-Royce
Penguin Books
Random House
HarperCollins
Simon & Schuster
Faber and Faber
Columbia Records
EMI
Sony Music
Universal Music
Warner Music
Pixar
Marvel
Lucasfilm
DreamWorks
Universal Pictures
20th Century Fox
Fox News
MSNBC
Sky News
Al Arabiya
TASS
Daily Mail
Daily Telegraph
The Times
Le Figaro
El País
La Repubblica
Die Welt
Die Zeit
Haaretz
USA Today
Time Magazine
Rolling Stone
National Geographic
BuzzFeed
Huffington Post
Politico
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
International Olympic Committee|IOC
Royal Society
`;
