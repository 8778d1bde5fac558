/** Names of persons of the Arab, Persian and South Asian world that the other lists of names lack, as search tells them from slips. */
export const PERSON_LIST = `
abbasi abdali achakzai adnan afridi afzal ahmadi ahmadzai ahmed akhtar akram akhund alavi alizai amanullah amini amiri ansari anwar arif ashraf asif
aslam assad atif ayub azam azimi aziz babar baghdadi baradar bashir bhutto bilal bilawal bugti chaudhry daud dawood dostum durrani ehsan faheem faiz farhad farhat faridi farooq farouk
fatima fawad fazal feroz ghafoor ghaffar ghani ghazali gilani habib hafeez haider hakim hakimi hamdan hameed hamid hanif haqqani hashimi hassan
hekmatyar hussain hussaini ibrahim imran iqbal irfan ishaq ismail jaffar jalal jalali jamal jamil javed jawad kabir kakar kamal kamran karim
karimi karzai kasuri kayani khalid khalil khalili khalilzad khamenei khattak khawaja khomeini latif mahmood majid malik mansoor mansour masood massoud mehdi mehmood
mengal mirza mohaqiq mojaddedi mubarak mujahid munir murad musharraf mustafa muttaqi nabi nadeem nadir naeem najib najibullah naqvi naseem nasir nasrallah naveed nawaz
nazari niazi nizami noor noorzai nouri omar orakzai osman parvez pervez popal popalzai qadir qadri qaiser qasim qureshi rabbani rahim rahimi rahman rahmani raisi
rashid rasool rasul rauf raza rehman rezai riaz rizvi rouhani saddam saeed saleem saleh salehi salim sarwar sattar sayyaf shafiq shahid shahzad shakir shams sharifa sharifi
siddiqui sirajuddin sistani sohail soleimani soomro tahir taimur taraki tariq usman wahid waheed wardak wasim yaqoob yaqub yasin yousaf yousafzai yunus yusuf zadran zafar zahir
zaidi zakir zaman zardari zarif zarifa zawahiri ziauddin zubair
`;
