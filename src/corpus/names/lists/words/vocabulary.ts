/**
 * The words by which a name is told from other capitals, and its kind from its neighbours. All in lower case.
 *
 * Each list is one cue, read in one place; whoever meets a word that is missing adds it to the line where it belongs.
 */

/** Words of grammar and of the way a sentence opens: written with a capital they are never part of a name's start. */
export const FUNCTION_WORDS = words(`
  a an the this that these those some any each every either neither both all many much most few several such another other
  same no none not nor own only just even also too very quite rather so then thus hence therefore however moreover furthermore
  i me my myself you your yours he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs
  themselves one ones who whom whose which what when where why how whoever whatever whichever there here
  and or but if because although though while whereas whether unless until since as than after before once
  of in on at by for with from to into onto upon about above across against along amid amidst among amongst around behind below beneath
  beside besides between beyond concerning despite down during except following inside like near off out outside over past per post
  regarding round throughout through till toward towards under underneath unlike up via versus within without notwithstanding
  am is are was were be been being do does did done doing have has had having can could may might must shall should will would ought
  let lets don't yes yeah okay ok oh ah aha uh um hm hmm hmmm mmm ooh wow ouch alas hooray hurrah well hello hi hey thanks please dear sorry welcome
  now today tomorrow yesterday tonight meanwhile later earlier soon still yet already again ever never always often sometimes perhaps maybe
  recently currently finally eventually initially originally previously formerly subsequently first second third fourth fifth last next lastly firstly secondly
  instead otherwise indeed overall according due thanks given based compared born
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen
  tis twas twere twill mongst twixt gainst pon d'you d’you
  asked said says told see get got go went come came make made take took give gave think know look want need use used using
  alone more less least better best worse worst further
`);

/** Words that stay small in a heading or the title of a work. */
export const SMALL_IN_TITLES = words(
  'a an the of in on at by for with from to into onto upon and or but nor as vs v via over is are be',
);

/** What a reviewer begins with: "Great Service", "Good Job". */
export const JUDGEMENTS = words(`
  great good bad best worst poor nice pure lovely wonderful excellent awesome amazing favorite favourite terrible horrible quick total simple true false wrong perfect fantastic beautiful
`);

/** Days and months, whole and short. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  bc ad bce ce gmt utc est edt pst cst spring summer autumn fall winter
`);

/** Calendar words that are also people: a name beside a name, "Theresa May", "August Wilson". */
export const CALENDAR_NAMES = words('april may june august jan mar wed sun sat spring summer winter');

/** Languages, faiths, peoples and families of them: set apart, as demonyms are. */
export const PEOPLES = words(`
  muslim muslims islamic islamist islamists islam sunni sunnis shia shiite shiites shi'ite shi'ites sufi salafi wahhabi ahmadi christian christians
  christianity catholic catholics catholicism protestant protestants protestantism orthodox anglican lutheran methodist baptist presbyterian evangelical mormon
  jewish jew jews judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs sikhism jain zoroastrian pagan atheist calvinist quaker
  arab arabs arabic arabian kurd kurds kurdish pashtun pashtuns pashto dari urdu hindi farsi tamil tamils telugu bengali hazara hazaras
  uighur uighurs uyghur uyghurs uygur han mandarin cantonese latin hebrew aramaic sanskrit yiddish esperanto swahili zulu xhosa hausa igbo yoruba tutsi hutu
  slavic slav slavs germanic celtic celt nordic gaelic romance semitic anti-semitic aryan caucasian hispanic hispanics latino latinos latina black blacks white whites
  african-american african-americans asian-american native indigenous aboriginal inuit cherokee navajo apache sioux maya mayan aztec inca maori roma romani gypsy
  western westerner westerners eastern northern southern southeastern southwestern northeastern northwestern easterner northerner southerner
  republican democrat democratic communist communists communism marxist marxism socialist fascist nazi nazis zionist zionism
  tory liberal conservative marxist-leninist leninist maoist stalinist islamism
  negro negroes confederate allied allies presidential congressional federal bolshevik jesuit jacobite puritan huguenot viking aborigine creole
  renaissance baroque gothic victorian georgian edwardian elizabethan medieval ottoman byzantine soviet biblical
`);

/** Adjectives among them that are part of a name as often as not: "White Sox", "Western Union", "Black Sea". */
export const LOOSE_PEOPLES = words(`
  black blacks white whites native indigenous western eastern northern southern southeastern southwestern northeastern northwestern latin orthodox allied federal presidential viking
  liberal conservative democratic republican communist socialist georgian victorian medieval romance catholic christian roman dane norman saxon
`);

/** Ranks, offices and forms of address: what follows is a person, and the word is no part of the name. */
export const TITLES = words(`
  mr mrs ms miss mister messrs mmes dr drs doctor prof professor sir madam madame monsieur mme lord lady dame baron baroness count countess duke duchess earl marquis
  viscount king queen prince princess archduke archduchess margrave elector landgrave h.r.h h.r.h. hrh emperor empress tsar czar sultan shah emir amir caliph pope cardinal archbishop bishop reverend rev father fr
  prophet sister brother mother rabbi imam mullah maulana maulvi mawlawi molvi ayatollah hojatoleslam sheikh shaikh shaykh sheik mufti qari hafiz haji hajji pir sardar
  president vice-president premier chancellor minister prime-minister pm secretary secretary-general undersecretary governor gov mayor senator sen congressman
  congresswoman representative rep mp assemblyman councillor councilman councilwoman ambassador envoy consul commissioner chairman chairwoman chairperson chair
  speaker judge justice attorney prosecutor sheriff marshal constable detective inspector superintendent agent
  general gen colonel col lieutenant-colonel lieutenant-general major-general brigadier-general governor-general attorney-general solicitor-general director-general vice-chancellor vice-admiral rear-admiral vice-chairman commander-in-chief major maj captain capt lieutenant lt sergeant sgt corporal private commander cmdr admiral adm brigadier commodore marshall
  dictator coach captain manager director ceo cfo chief head leader boss dean principal provost rector pastor deacon chaplain
  uncle aunt auntie grandma grandpa grandfather grandmother ayatullah hon honourable honorable herr frau fräulein señor señora don doña signor signora comrade kapellmeister mdlle mademoiselle mlle m'lle mdme hofrath
`);

/** Nouns that, small before a name, say that it is a person. */
export const PERSON_NOUNS = words(`
  president premier chancellor minister secretary governor mayor senator congressman congresswoman representative ambassador envoy commissioner chairman chairwoman chair
  speaker judge justice attorney lawyer prosecutor sheriff general colonel major captain lieutenant sergeant commander admiral leader chief head boss director
  founder co-founder owner spokesman spokeswoman spokesperson editor author writer novelist poet playwright journalist reporter correspondent columnist historian philosopher
  economist scientist physicist chemist biologist mathematician astronomer psychologist sociologist anthropologist engineer architect inventor explorer astronaut pilot
  actor actress singer musician guitarist drummer bassist vocalist composer rapper pianist conductor producer filmmaker director screenwriter comedian dancer painter sculptor
  artist photographer designer model footballer striker goalkeeper midfielder defender quarterback pitcher player coach manager cricketer boxer golfer wrestler champion
  wife husband son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter widow fiancée girlfriend boyfriend friend colleague
  king queen prince princess emperor duke pope bishop archbishop cardinal priest rabbi imam cleric mullah saint professor doctor teacher student politician activist
  diplomat militant warlord analyst expert researcher officer official lawmaker businessman businesswoman entrepreneur billionaire executive investor named
  candidate nominee rival successor predecessor victim suspect survivor witness resident aide adviser advisor deputy fellow
  developer strategist recruiter programmer administrator driver rider sprinter swimmer skier skater cyclist winger skipper star legend tycoon magnate banker trader barrister academic scholar linguist theologian botanist zoologist geologist
  surgeon physician nurse dramatist essayist critic blogger presenter broadcaster librettist violinist cellist organist saxophonist trumpeter keyboardist frontman songwriter choreographer
  illustrator cartoonist curator archaeologist monk nun missionary gunman assassin dictator nobleman campaigner lobbyist heir heiress philanthropist industrialist merchant farmer soldier
  veteran sailor chef clerk coroner descendant designer hero heroine protagonist villain character goddess demigod
`);

/** Words that stand between or before titles: "Deputy Foreign Minister", "former President". */
export const TITLE_MODIFIERS = words(`
  deputy vice assistant acting interim former ex late then prime foreign interior defence defense finance home health education trade justice information
  first second third chief senior junior executive managing supreme grand crown state special general attorney lieutenant major rear fleet field national
  federal honorary honourable honorable right most his her royal holy saint great opposition party parliamentary presidential military army police navy air
  associate adjunct emeritus founding co team world political economic associate press cabinet union under shadow permanent
`);

/** After a title: "Secretary of State", "Minister for Foreign Affairs" are one office. */
export const OFFICES = words(
  'state defense defence treasury interior finance foreign affairs health education labor labour commerce transportation energy agriculture justice homeland security war staff trade culture information technology innovation product marketing data planning exchequer operations',
);

/** Titles that are surnames too: with a first name before them they are no title. */
export const TITLE_SURNAMES = words(
  'king prince bishop pope judge justice major dean marshal marshall chancellor duke earl baron lord cardinal abbot captain pastor shah count chief private head page constable agent sheriff rector chair speaker sultan',
);

/** Last word of an organisation's name. */
export const ORGANISATION_HEADS = words(`
  party ministry university college school academy institute institution foundation association society union federation confederation league organization organisation
  corporation company corp inc ltd llc plc gmbh group holdings bank committee commission council agency authority department bureau office board court tribunal
  parliament assembly senate congress government administration cabinet army navy force forces guard guards corps brigade brigades regiment battalion division squadron fleet command
  movement front alliance coalition network club team fc f.c afc cf sc united rovers wanderers athletic orchestra philharmonic symphony choir band church diocese archdiocese
  airlines airways railways railway railroad motors industries enterprises systems technologies software laboratories laboratory labs records studios studio pictures entertainment
  sons productions press publishing publishers publications media television radio broadcasting news times post herald tribune gazette journal magazine review weekly daily
  museum library hospital clinic centre center service services trust fund partnership associates partners brothers & stores hotels
  police intelligence taliban brotherhood mujahideen militia emirate jihad resistance conference summit-committee syndicate consortium exchange registry
  nations order secretariat directorate embassy consulate mission fellowship seminary faculty journal polytechnic conservatory theatre theater opera ballet
  microsystems semiconductor semiconductors biotech ventures logistics foods brewery breweries shipyard shipyards shipbuilding aerospace aviation aircraft automotive telecommunications
  guild legion quartet quintet ensemble sinfonia collective cooperative comics
  assn assoc bros dept insurance capital securities investments pharmaceuticals electronics energy petroleum oil gas steel airlines telecom communications international
`);

/** Organisation heads that are nobody's name by themselves or after "the": "the Government", "the Party". */
export const ORGANISATION_STARTS = words(`
  university college academy institute institution foundation association society union federation confederation league organization organisation bank ministry department bureau
  office board court council commission committee agency authority house church order party movement front army alliance coalition network centre center school
  museum library hospital fund house knights sons daughters friends doctors reporters médecins conference congress parliament assembly embassy archdiocese diocese chamber
  institute brotherhood journal trust republic-guard tehreek tehrik tehrik-e tehreek-e tehreek-i jamaat jamiat jamaah jama'at jama'a lashkar lashkar-e lashkar-i
  hizb hezb harkat harakat ansar jaish jaysh sipah-e majlis partido parti partei université universidad universität école banco banque
`);

/** Foreign heads: an organisation, wherever in a compound they stand. */
export const FOREIGN_ORGANISATION_HEADS = words(`
  tehreek tehrik tahrik jamaat jamiat jamaah jama lashkar hizb hezb hizbul harkat harakat ansar jaish jaysh jund sipah majlis jemaah hizballah hezbollah hizbullah
  telekom zeitung gazeta bahn werke verlag société compagnie compañía sociedad asociación associação associazione fédération federación instituto institut istituto academia académie ministerio ministère banca
  qaida qaeda shabaab nusra fatah hamas boko partido parti partei université universidad universität universiteit école banco banque bundestag knesset
`);

/** Last word of a place's name. */
export const PLACE_HEADS = words(`
  river rivers lake lakes mountain mountains mount hill hills valley valleys island islands isle isles peninsula cape bay gulf strait straits sea ocean channel canal coast beach desert forest
  park gardens garden city town village county district province state states region territory territories republic kingdom emirates municipality borough parish prefecture oblast canton township
  street avenue road boulevard lane drive highway square plaza bridge tunnel airport station stadium arena hall palace castle tower towers cathedral temple mosque abbey monastery cemetery
  fort port harbor harbour bay creek falls springs heights ridge range plateau plain plains basin delta glacier volcano reef shore shores lagoon marsh swamp woods
  fell tarn beck tor pike peak crag basilica duomo building mall hotel hotels inn restaurant café cafe lounge ranch st rd blvd av ave pkwy way terrace estate manor barracks prison base camp pass crossing gate ghat junction raceway speedway zoo mine dam reservoir wells
  governorate empire wilderness krai colony trail seashore principality
  archipelago atoll crater canyon gorge rainforest savanna steppe commune arrondissement suburb quarter ward neighbourhood neighborhood
`);

/** First word of a place's name, with "of" or without. */
export const PLACE_STARTS = words(`
  mount mt lake cape fort ft port gulf bay strait isle isles island islands sea river rio río new north south east west upper lower saint st san santa santo são el la los las puerto
  principality colony city republic kingdom province county state principality emirate district town valley great greater villa château ile île monte costa punta hotel camp
`);

/** Those of them that stand before the name of what they are, so that a sentence may open with both: "Lake Baikal". */
export const LANDFORMS = words(
  'mount mt lake cape fort port gulf strait isle rio río monte loch saint st san santa santo são',
);

/** Words that make a capital phrase an event. */
export const EVENT_HEADS = words(`
  war wars battle siege revolution uprising rebellion revolt massacre genocide holocaust olympics olympiad games cup championship championships tournament open festival fair expo
  conference summit convention congress treaty agreement accord accords pact act amendment constitution declaration protocol charter award awards prize medal trophy
  election elections referendum intifada crusade crusades crisis depression renaissance reformation enlightenment day week eve christmas easter ramadan eid
  hurricane typhoon cyclone earthquake tsunami line report plan doctrine theory law effect syndrome disease principle equation comet code operation project programme program marathon rally derby bowl series grand-prix prix conflict campaign offensive
`);

/** Nouns before a quoted or capital title: it is a work. */
export const WORK_NOUNS = words(`
  song songs single album film movie book novel poem play series show episode opera musical painting track record essay story stories game documentary
  sitcom drama comedy ballet symphony hit anthem hymn ballad memoir autobiography biography trilogy manga anime comic soundtrack video
`);

/** Nouns beside a name of which they say that it is an organisation: "the band Oasis", "the Oasis label". */
export const ORGANISATION_NOUNS = words(`
  band group company club team firm party label newspaper magazine airline broadcaster publisher manufacturer retailer bank orchestra trio duo quartet organization organisation charity agency
  militia startup start-up brand chain franchise conglomerate brewery carmaker automaker side
`);

/** Nouns beside a name of which they say that it is a place: "the village Orla", "Kivu province". */
export const PLACE_NOUNS_BESIDE = words(`
  province district region river island islands county city town village valley area peninsula coast airport suburb neighbourhood neighborhood municipality border mountains basin commune hamlet
  oblast prefecture canton highway motorway parish lake mountain volcano harbour harbor port
`);

/** What an organisation or a place is called in the sentence that says what it is. */
export const ORGANISATION_KINDS = words(`
  university college school institute association society federation league corporation committee council commission department ministry army church hospital network movement coalition alliance union
  foundation franchises conglomerate subsidiary division cooperative institution
`);
export const PLACE_KINDS = words(`
  street road bridge building castle sea ocean park stadium station square capital country kingdom republic highway forest desert bay cape hill canal dam cemetery palace temple glacier strait
  settlement locality ward townland archipelago tributary mountain plateau subdistrict neighbourhood constituency
`);

/** Small words that lie inside names: with a capital on both sides they belong to it. */
export const PARTICLES = words(`
  al el ul ur ud ut us uz ush as ash an ad de del della dela delle dei degli di da das do dos du des der den dem van von vom zu zur zum ten ter te la le les lo bin ibn bint ben abu abd wa y e i o af av d l na ni nic nan ap ab
`);

/** Words that are a name with a number behind them: "Apollo 11", "Channel 4". */
export const NUMBERED = words(
  'apollo gemini soyuz voyager sputnik pioneer mariner boeing airbus windows route interstate channel area formula playstation xbox galaxy cinema',
);

/** Words that are a name with a plain number before them: "617 Squadron", "65 Air Division". Of others a number is a count: "40 Cavalry". */
export const NUMBERED_TROOPS = words('squadron commando division brigade regiment battalion flotilla wing');

/** Words that are a name with an ordinal or a Roman number before them: "65th Infantry", "IV Corps". */
export const TROOPS: ReadonlySet<string> = new Set([
  ...NUMBERED_TROOPS,
  ...words('army corps fleet legion infantry cavalry artillery command'),
]);

/** The same with an ordinal alone: "8th Air Force", "42nd Street", "14th Amendment". */
export const UNITS: ReadonlySet<string> = new Set([
  ...TROOPS,
  ...words(
    'airborne armored armoured marines force group congress street avenue arrondissement precinct amendment crusade',
  ),
]);

/** What is counted with an ordinal at its start: "2nd Battle of Norvik". */
export const BATTLES = words('battle siege');

/** What a number counts, as recipes and data sheets shorten it. */
export const MEASURES = words(
  'tbsp tbsps tbs tsp tsps oz lb lbs cup cups pt qt gal ml cl dl kg mg km mm cm kb mb gb tb hz khz mhz ghz kw kwh mw',
);

/** Endings of a name after the surname. */
export const NAME_SUFFIXES = words('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi esq');

/** Surnames, and names that stand for one, so well known that texts do not say whose they are. */
export const FAMOUS_SURNAMES = words(`
  obama trump biden bush clinton reagan nixon kennedy eisenhower roosevelt lincoln truman carter cheney rumsfeld mccain romney pence sanders rubio kasich pelosi mcconnell comey mueller
  churchill thatcher blair cameron corbyn farage disraeli gladstone cromwell sarkozy macron mitterrand chirac hollande fillon merkel schröder kohl adenauer bismarck scholz
  hitler goebbels himmler göring eichmann rommel stalin lenin trotsky khrushchev brezhnev gorbachev yeltsin putin medvedev lavrov molotov zhukov navalny
  napoleon bonaparte robespierre mussolini berlusconi renzi garibaldi mazzini franco rajoy puigdemont salazar tsipras varoufakis castro guevara chávez chavez maduro bolívar
  perón pinochet allende lula rousseff temer bolsonaro mandela mugabe zuma nkrumah lumumba mobutu gandhi nehru modi jinnah bhutto musharraf karzai ghani khomeini khamenei
  ahmadinejad rouhani saddam assad gaddafi qaddafi mubarak nasser sadat sisi morsi arafat netanyahu rabin sharon erdoğan erdogan atatürk zelensky zelenskyy poroshenko yanukovych
  lukashenko milošević milosevic tito orbán ceaușescu wałęsa mao zhou deng xi sukarno suharto duterte marcos aquino trudeau tillerson zarqawi zawahiri muhammad mohammed buddha jesus
  shakespeare chaucer milton byron shelley keats wordsworth dickens tennyson kipling orwell joyce yeats beckett wilde hemingway faulkner tolkien voltaire rousseau diderot hugo balzac
  flaubert zola proust camus sartre goethe schiller kafka brecht mann tolstoy dostoevsky chekhov pushkin gogol nabokov solzhenitsyn cervantes borges neruda márquez dante petrarch boccaccio homer
  virgil ovid plato aristotle socrates cicero seneca caesar augustus nero hannibal alexander confucius avicenna averroes aquinas luther calvin erasmus
  descartes spinoza leibniz locke hume kant hegel schopenhauer nietzsche marx engels heidegger wittgenstein freud jung keynes hayek friedman ricardo malthus
  copernicus kepler galileo newton darwin lamarck mendel pasteur einstein bohr heisenberg schrödinger planck faraday maxwell curie rutherford fermi oppenheimer feynman hawking turing euler gauss
  edison tesla mozart beethoven bach handel haydn schubert schumann chopin liszt brahms wagner verdi puccini rossini tchaikovsky stravinsky shostakovich rachmaninoff mahler debussy ravel
  picasso rembrandt vermeer rubens caravaggio michelangelo leonardo raphael titian botticelli monet manet renoir cézanne gauguin matisse dalí goya velázquez warhol
  hitchcock spielberg scorsese kubrick tarantino fellini almodóvar kurosawa godard bergman presley lennon mccartney dylan bowie madonna beyoncé rihanna eminem
  federer nadal djokovic agassi sampras mcenroe ronaldo messi maradona pelé beckham zidane neymar guardiola mourinho ferguson schumacher vettel räikkönen senna bolt phelps
  zuckerberg bezos murdoch rockefeller carnegie
`);

/** What a ruler is called after "the". */
export const EPITHETS = words(
  'great elder younger terrible conqueror bald bold fat good magnificent lionheart confessor wise pious brave impaler baptist apostle bear pooh third second first kid ripper',
);

/** Letters before or after the name of a club: "AC Milan", "Malmö FF". */
export const CLUB_LETTERS = words(
  'fc afc cf sc fk sk bk if ff ac as cd rc ss nk hc kv vfb vfl fsv tsv sv bc cp ud sd rcd psv bsc ksc rb aek paok cska',
);

/** Endings of a company's name: they may follow a comma. */
export const COMPANY_SUFFIXES = words('inc ltd llc corp co plc gmbh ag sa nv spa bv ab oyj limited incorporated');

/** Verbs of speech, thought and life: who stands before is mostly a person. */
export const PERSON_VERBS = words(`
  said says told tells added adds asked asks replied answered argued argues believes believed thinks thought wrote writes noted notes explained explains recalled recalls
  insisted insists suggested claimed claims admitted denied warned smiled laughed nodded married died born graduated retired resigned starred stars sang
  co-wrote painted sculpted studied taught lectured attended grew lived walked sat slept loved hated knew felt saw looked dreamed hoped feared wore travelled traveled fled
  visited worked works invented discovered composed directed directs edited translated portrayed plays campaigned reigned conquered commanded pleaded testified tweeted confessed
  remarried divorced survived inherited converted enlisted debuted
`);

/** Behind "was": what happens in a life. */
export const BORN = words('born educated raised married buried knighted orphaned baptised baptized christened widowed');

/** Verbs of which persons are the subject oftener than others, where nothing else tells. */
export const PERSON_VERBS_MAYBE = words(`
  won wins lost beat defeated scored finished joined led leads played signed became moved began made gave took went came left returned refused agreed disagreed rejected accused praised
  criticised criticized supported opposed helped met meets served succeeded ruled ordered received spent formed married described describes tried wanted wants appeared appears recorded performed
  urged promised vowed declined called calls
`);

/** Verbs before a name: whom they are done to is mostly a person. */
export const PERSON_OBJECT_VERBS = words(`
  met married told asked accused succeeded appointed elected nominated killed murdered shot assassinated arrested named praised traded cast defeated interviewed portrays portrayed plays
`);

/** Before "by": what is done so, is done by a person. */
export const PERSON_DEEDS = words(`
  written co-written directed composed painted designed translated described discovered invented played portrayed sung edited sculpted illustrated narrated coached managed beaten defeated succeeded
  photographed choreographed hosted voiced engraved
  novel book poem play story film movie song album opera symphony painting portrait essay biography sculpture novels poems plays films songs paintings works
`);

/** Before "by", "on" or "for": what is done so, is done by an organisation, on a label, for a club. */
export const ORGANISATION_DEEDS = words(`
  released published issued distributed manufactured acquired bought launched developed operated commissioned broadcast aired
  played plays playing signed debut debuted coached works worked working
`);

/** Verbs of which organisations are the object oftener than others, where nothing else tells. */
export const ORGANISATION_OBJECT_VERBS = words(
  'join joins joined joining founded co-founded coached manage managed managing acquired acquiring sued bought',
);

/** What a person has and no place or body of people: "Darwin's wife". */
export const PERSON_OWNS = words(`
  wife husband widow mother father parents son sons daughter daughters brother sister uncle aunt cousin nephew children family death birth life career childhood marriage novel novels book books poem poems
  poetry play plays film films album albums song songs paintings music work works writings letters theory theories theorem idea ideas face hair hand hands eyes voice body remarks words statement speech
  law theorems speeches lecture lectures editions tale tales hypothesis conjecture experiment experiments equation
  lawyer lawyers attorney biographer biography memoir autobiography successor predecessor
`);

/** Nouns that with "of" say that who follows is a person: "son of Zeus". */
export const PERSON_OF = words(
  'son sons daughter daughters wife husband widow mother father brother sister grandson granddaughter nephew niece cousin pupil disciple student biography portrait murder death assassination writings life reign grave tomb works',
);

/** What a place has: "Peru's coast". */
export const PLACE_OWNS = words(`
  capital population economy coast coastline border borders climate airport harbour harbor port streets suburbs outskirts cathedral inhabitants residents parliament constitution mayor independence
`);

/** Verbs and nouns after a name that only a body of people has. */
export const ORGANISATION_CONTEXT = words(`
  leadership leader leaders commander commanders fighter fighters militant militants member members spokesman spokeswoman spokesperson officials regime elders rule insurgency insurgents
  takeover employees shares stock headquarters executives announced acquired launched chapter affiliate cadres faction supporters
`);

/** Prepositions after which a place often stands. */
export const PLACE_PREPOSITIONS = words(
  'in near at from to between around across through beyond throughout into toward towards outside around inside',
);

/** Words that end surnames and places alike: after a preposition of place it is the place, "at Harrow Ford". */
export const LANDSCAPE = words(
  'ford bridge hill hills field fields wood woods brook green cross end gate mill mills moor marsh heath common grove bush water pool bank cliff rock point head creek dale glen wells vale lane row court house hall forest castle lake church waters beach bay abbey tower',
);

/** Verbs of which places are the object oftener than others, where nothing else tells. */
export const PLACE_OBJECT_VERBS = words(
  'visited reached entered crossed invaded occupied besieged captured conquered toured bombed evacuated leaving visiting reaching entering crossing invading',
);

/** Nouns that with "of" say that what follows is a place: "the city of Kabul". */
export const PLACE_NOUNS = words(`
  city town village capital province district state county region island republic kingdom municipality suburb port valley coast outskirts north south east west
  northeast northwest southeast southwest border borders people streets university ministry government
  king queen prince princess duke count earl bishop archbishop mayor governor emperor sultan emir margrave elector ruler inhabitants native residents
  siege capture occupation invasion liberation conquest bombing shores suburb monastery archdiocese diocese hills mountains lowlands highlands
`);

/** Capitals that shorten something other than a name. */
export const NO_ACRONYMS = words(`
  ok tv cd dvd cds dvds tvs pc pcs phd md ba ma bsc msc mba ceo cfo cto vp hr pr it ai id ids url faq pdf html usd gbp eur am ad bc bce ce gmt est edt pst utc dna rna hiv aids gps suv suvs
  vip diy rpm mph kmh km kg lb ps asap aka fyi imo lol omg wtf btw etc ie eg vs no nos dj mc lp ep ac dc ii iii iv vi vii viii ix xi xii xiii xiv xv sms mp isbn gdp ngo ngos wmd wmds ied ieds
  rip tba tbd rsvp atm pin sim led lcd usb ram rom cpu gpu ui ux api sql xml json css http www com org hq pow pows mia kia ufo ufos iq q a cv jr sr mr mrs ms dr re cc bcc attn nb
  vhs cpa irr roi rfp rfq svp evp avp cio coo cmo lng ipo seo dui dwi iso ip url urls uri vpn cms css crm erp sla kpi okr mou nda poc qa pdf pdfs png jpg jpeg gif svg mp bcaa bmi gsm nfc rfid hdmi gcse atv cctv
  gui js csv yaml toml tsv bdd tdd cdn dom orm mvc saas paas iaas oss foss vm vms lan wan cli sdk sdks ide ides pr prs ux rss svn regex ascii utf rgb jpg mvp mvps okrs kpis roi bi ml nlp llm llms gpt vr xr
  lmao rofl thx plz pls btw yay lox rbi era eta rsi ssn pto bac ira irb cgi cpr mmr iq otc fm tba gdpr llc foia wifi usd sim sku asmr bsd ddos dns tcp http https ftp ssl tls ide ci cd
  todo fixme readme crlf eof eol ffi oop abi simd ko kos tko rpo qc sc obe cbe mbe kbe pcr icu er mri ct emt cpr adhd ptsd bbq gm ph mvp nt
`);

/** What people cry and no one is called. */
export const EXCLAMATIONS = words(`
  ah aha ahem ahoy ach alas bah cooee eh faugh hullo hallo halloa heigh heyday hist hoho hurrah hurray hush huzza oho oo ooh pah phew pish pooh pshaw psst tra tut ugh whew
`);

/** Other nouns that writers give a capital and that name nothing by themselves. */
export const GENERIC_CAPITALS = words(`
  internet web net bible god lord sun moon heaven hell sir madam mum mom dad mother father grandma grandpa state states government parliament cabinet constitution republic kingdom empire crown church
  party president king queen prince princess minister ministry secretary committee commission council board court judge university college school department company club team league union
  chapter section part volume book page figure table article appendix note editor author north south east west northern southern eastern western city town county district province river lake sea island
  day week month year century war peace english math science history art music street road avenue hall house room number figure phd e-mail email website introduction conclusion abstract background
  reply re fw fwd subject hi dear sincerely regards love thanks question answer update source sources photo image video click read share
  member members olympic paralympic game games fax phone cell file files download attached attachment note notes euro euros dollar dollars pound pounds yen rupee rupees ruble rubles franc francs
  thx plz pls erm er heh hah haha yay wow whoa ugh hmm huh yup nope nah ouch oops lol lmao omg kid counsel
  majesty highness excellency lordship ladyship holiness listing listings appendix appendices op opus
  michaelmas whitsun whitsuntide lent advent candlemas thanksgiving christmas easter halloween ramadan eid hanukkah passover
`);

/** Parts of a text or of a row, which have a letter or a number behind them: "Scene II", "Appendix A". */
export const NUMBERED_PARTS = words(`
  chapter section part volume book page figure table article appendix note listing scene act canto verse stanza annex annexe schedule exhibit clause paragraph rule
  stage step level phase class grade type group round season episode version item option question exercise lesson unit module week day
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
