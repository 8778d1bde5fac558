/** Clubs, teams and their leagues, written as `organisation-list.ts` says. */
export const CLUB_LIST = `
FIFA
UEFA
NBA
NFL
NHL
MLB
NCAA
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
International Olympic Committee|IOC
`;
