/**
 * Whether the stop after a word belongs to the word, judged by what follows: "Gen. Musharraf", "U.S. Army", "No. 5",
 * but not "the U.S. The".
 *
 * @param word what stands before the stop, inner stops included: `Gen`, `U.S`, `e.g`
 * @param following the text after it, from the first letter or digit
 */
export function isAbbreviation(word: string, following: string): boolean {
  const lower = word.toLowerCase();
  if (ALWAYS.has(lower)) return true;
  if (TITLES.has(lower) && word !== lower) return true;
  if (BEFORE_NUMBERS.has(lower) && /^[\p{N}#]/u.test(following)) return true;
  const isUnsure =
    INITIALS.test(word) || UNSURE.has(lower) || TITLES.has(lower) || (word !== lower && STATES.has(lower));
  return isUnsure && !opensSentence(following);
}

/** Initials and what is written like them: `J`, `U.S`, `a.m`, `Ph.D`, `J.-P`. A small letter alone is a word or a unit. */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\p{Ll}?\.-?)+\p{L}\p{Ll}?)$/u;

/** A stop after one of these never ends a sentence. */
const ALWAYS = wordSet('vs v cf viz e.g i.e eg ie ca approx incl esp messrs mme mlle');

/** A stop after one of these never ends a sentence if it is written with a capital: titles, ranks, roles. */
const TITLES = wordSet(
  'mr mrs ms mx dr drs prof profs rev revd fr sr sra st sts ste hon gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt pfc gov govs ' +
    'sen sens rep reps pres amb atty supt det insp brig mt mts ft messrs esq dist asst assoc supt ald dir rt ven msgr mgr',
);

/** A stop after one of these belongs to the word if a number follows. */
const BEFORE_NUMBERS = wordSet(
  'no nos vol vols p pp fig figs art arts sec secs ch chs chap para paras par pt pts bk cl eq tab jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec c n lot tel ext fn',
);

/** After one of these a sentence may end or go on: it ends if the next word is one that opens sentences. */
const UNSURE = wordSet(
  'etc al inc ltd co cos corp llc plc bros jr snr ave blvd rd sq hwy dept univ assn assoc intl natl govt est ed eds trans repr ' +
    'min max lb lbs oz kg km ft sec hr hrs mi mph misc op cit ibid jan feb apr aug sept oct nov dec',
);

/** States as newspapers shorten them; with a small letter some are words (ill, ore, wash). */
const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex ' +
    'va vt wash wis wyo ont que alta',
);

/** Words that open a sentence and rarely go on with a name, as "Army" does after "U.S.". */
const OPENERS = wordSet(
  'the a an this that these those it he she they we i you one in on at by for from with to of as after before when while since until if ' +
    'though although because unless but and or so yet nor however still then now thus also even only just once both each every some any ' +
    'many most much more all no not his her its their our my your there here what who why how where which according during under over ' +
    'about between among despite instead meanwhile moreover',
);

function opensSentence(following: string): boolean {
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(following)?.[0];
  return word !== undefined && OPENERS.has(word.toLowerCase());
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
