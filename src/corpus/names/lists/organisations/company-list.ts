/** Companies, newspapers, broadcasters, written as `organisation-list.ts` says. */
export const COMPANY_LIST = `
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
`;
