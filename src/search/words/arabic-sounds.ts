/**
 * Names of Arabic, Persian and Urdu letters as they are written in Latin ones: each consonant in one of several ways, long vowels as they are
 * heard, and between two consonants a short one, which Arabic letters leave out.
 */
import { foldedForm } from './folded-form.ts';

/** Whether a word is of Arabic letters. */
export function isArabic(word: string): boolean {
  return /^\p{sc=Arabic}/u.test(word);
}

/**
 * The consonants of a word of Arabic letters, one sign for those that are written for each other. None of a word with too few, nor of one that holds
 * sentences together: no capital tells a name there, and "كنت" sounds as "Kent". The word is a folded form.
 */
export function arabicConsonants(word: string): string[] {
  if (SMALL_WORDS.has(word)) return [];
  return consonantsOf([...word.replace(/[هةہۀ]$/, '')].map((letter) => CLASSES.get(letter) ?? SILENT));
}

/** Words of Arabic and Persian that hold a sentence together, and those that nearly every text has, folded; such as have two consonants. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'هذا هذه ذلک تلک التی الذی الذین بها لها فیها منها کلا کلتا کان کانت کنت کنا تکون یکون تکن یکن کلما کیف لماذا هناک هنا حول عند عندما بعد قبل بین تحت فوق حتی لکن نحن لقد لیس لیست ماذا بعض غیر مثل ' +
    'اکثر اقل عدم خلال منذ فقط دون ضمن نفس اخری اخر الان دائما دایما سوف یمکن یجب مره مرات شخص اسم عمل عام جدا احد عده حالی حالیه یرید یقول قال وقت یوم کبیر جدید صحیح فرق طریق ' +
    'متی لذا وسط ایضا اذا اذن حین حینما بینما کما کانوا لان لانه انها انهم لدی لدیک لدینا لدیها معها معه علیها علیه الیها الیه منه عنه عنها فیه بهذا لهذا ولکن اما نحو ضد عبر غالبا ابدا ربما فعلا شیء اشیا واحد واحده اثنان ثلاثه اربعه خمسه سته سبعه ثمانیه تسعه عشره بسرعه ' +
    'برای است بود شدن شده کرد کردن کند کنند خود شما انها چرا کسی اگر نیز زیر دیگر بسیار شاید توان هست نیست دارد داشت دهد اینکه انکه چون چگونه وقتی هنگام اولین خوب کار نام مورد ' +
    'بدون مانند قدم امن ترس حال باز چند همین همان هنوز تمام بخش روز سال زمان دست گفت رفت امد'
  ).split(' '),
);

/** The same of a word that is typed in Latin letters: `'mahfouz'` and `'محفوظ'` → `'mhfs'` */
export function latinConsonants(typed: string): string[] {
  const units = withK(typed).replace(/h$/, '').match(LATIN_UNITS) ?? [];
  return consonantsOf(units.map((unit) => LATIN_CLASSES.get(unit) ?? SILENT));
}

/**
 * Whether a word that is typed in Latin letters is one of Arabic letters with the same consonants: `'mosaddegh'` is `'مصدق'`, but `'thomas'` is
 * not `'تماس'`.
 * @param typed in small letters, with its accents
 * @param word as it is written
 */
export function isArabicName(typed: string, word: string): boolean {
  if (!TRANSCRIBED.test(typed) || SMALL_WORDS.has(foldedForm(word))) return false;
  const plain = typed.normalize('NFC').replace(/[ščǧḫẖ]/g, (letter) => PAIRS[letter] ?? letter);
  const latin = withK(plain.normalize('NFD').replace(/[^a-z]/g, ''));
  return withoutPrefixes(word).some((form) => tellsEnough(form) && spokenAs(form).test(latin));
}

/** `'mecca'` → `'mekka'`: no c is an s there. */
function withK(latin: string): string {
  return latin.replace(/c(?![cehiyz])|c(?=c[^eiy])/g, 'k');
}

/** Other accents are of other languages: "Małek" is no Arabic name. */
const TRANSCRIBED = /^[a-zāīūēōâîûḥḫẖṣšṭṯḍḏẓẕżžġḡčǧʿʾ'’]{3,24}$/;

/** One letter of scholars, two of newspapers. */
const PAIRS: Readonly<Record<string, string>> = { š: 'sh', č: 'ch', ǧ: 'j', ḫ: 'kh', ẖ: 'kh' };

/** Consonants, so many of which have to be the same. */
const FEWEST_CONSONANTS = 2;

/** Too many words have the same two consonants, if no vowel is written between them: "عملية" is not "Amalia". But "عمر" is Omar. */
function tellsEnough(word: string): boolean {
  const folded = foldedForm(word);
  const consonants = arabicConsonants(folded);
  if (consonants.some(({ length }) => length > FEWEST_CONSONANTS)) return true;
  return (
    consonants.length > 0 && (folded.length === FEWEST_LETTERS || /[اوی]/.test(folded.replace(/یه$/, 'ه').slice(1, -1)))
  );
}

const FEWEST_LETTERS = 3;

/** Ways to read the consonants of a word, where some have several. */
const MOST_READINGS = 8;

/** Of a letter that is no consonant. */
const SILENT: readonly string[] = [''];

function consonantsOf(letters: readonly (readonly string[])[]): string[] {
  let readings = [''];
  for (const signs of letters) {
    readings = readings.flatMap((before) => signs.map((sign) => before + sign)).slice(0, MOST_READINGS);
  }
  const found = readings.map((one) => one.replace(/(.)\1+/g, '$1')).filter(({ length }) => length >= FEWEST_CONSONANTS);
  return [...new Set(found)];
}

/** `ث:s/t`: letters, and the signs of the consonants for which they may stand. */
function classes(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.split(' ').flatMap((line) => {
      const [letters = '', signs = ''] = line.split(':');
      return letters.split(',').map((letter): [string, string[]] => [letter, signs.split('/')]);
    }),
  );
}

const CLASSES = classes(
  'ب,پ:b ت,ط,ٹ,ټ:t ث:s/t ج,چ,ژ,ز,س,ش,ص,ښ:s ح,ه,ة,ہ,ھ,ۀ:h خ,غ,ق,ک,ك,گ:k د,ڈ,ډ:d ذ,ض,ظ:d/s ر,ڑ,ړ:r ف,ڤ:f ل:l م:m ن,ں,ڼ:n',
);

const LATIN_UNITS = /tsch|sch|[cdgkpstz]h|dj|gu(?=[ei])|[a-z]/g;

const LATIN_CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ...classes('b,p:b t:t th:t/s d:d dh:d/s s,z,zh,sh,sch,tsch,dj:s j:s/ ch:s/k g,gu:k/s gh,kh,k,q:k x:ks h:h'),
  ...classes('r:r f,ph:f v:/f l:l m:m n:n'),
]);

/** A word, and the same without "and", and without its article. */
function withoutPrefixes(written: string): string[] {
  const word = written.normalize('NFC').replace(VOWEL_SIGNS, '');
  const bare = /^و\p{L}{4}/u.test(word) ? word.slice(1) : word;
  return [...new Set([word, bare].map((form) => form.replace(/^[فبكک]?ال(?=\p{L}{3})/u, '')))];
}

/** Short vowels, which only books for children and prayer write, and signs that are not seen. */
const VOWEL_SIGNS = /[\u064B-\u0652\u0670\u0640\u200B-\u200F]/g;

/** What a word may be in Latin letters. A text has many of a kind: each is made once. */
function spokenAs(word: string): RegExp {
  const known = KNOWN.get(word);
  if (known) return known;
  const made = LETTERS.test(word) ? new RegExp(`^(?:[aei]l)?${spelled(word)}$`) : NEVER;
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, made);
  return made;
}

const KNOWN = new Map<string, RegExp>();
const MOST_KNOWN = 2000;
const NEVER = /(?!)/;

/** Too many words have the same two letters; and in a long row of vowels everything would be heard. */
const LETTERS = /^(?!.*[اآأإعءئؤویيى]{5})\p{sc=Arabic}{3,14}$/u;

const SHORT = '(?:[aeiou]|ou)?';

function spelled(word: string): string {
  const parts = word.match(/^[اأإعٱ][وویيى]?|^آ|^عا|عا|./gu) ?? [];
  const consonantAt = (at: number) => CONSONANTS.has(parts[at] ?? '');
  return parts
    .map((part, at) => {
      const [before, after] = [consonantAt(at - 1) ? SHORT : '', consonantAt(at + 1) ? SHORT : ''];
      if (at === 0 && FIRST[part] !== undefined) return `(?:${FIRST[part]})`;
      if (at === parts.length - 1 && /[هةہۀ]/.test(part)) return lastH(parts[at - 1] ?? '');
      const vowels = at === parts.length - 1 ? (LAST[part] ?? VOWELS[part]) : VOWELS[part];
      const semivowel = SEMIVOWELS[part];
      if (semivowel !== undefined) return `(?:${vowels}|${before}(?:${semivowel})${after})`;
      return vowels === undefined ? `${before}(?:${CONSONANTS.get(part)})` : `(?:${vowels})`;
    })
    .join('');
}

/** A vowel, after a vowel that is written hardly heard. */
function lastH(before: string): string {
  if (/[اآأ]/.test(before)) return '[ht]?';
  return /[يی]/.test(before) ? '(?:ah?|eh|at)' : '(?:ah?|eh?|at)';
}

/** `ب:bb?`: a letter, and what it is in Latin letters, as a part of an expression. */
function spellings(table: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    table.split(' ').flatMap((line) => {
      const [letters = '', its = ''] = line.split(':');
      return letters.split(',').map((letter): [string, string] => [letter, its]);
    }),
  );
}

const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    spellings(
      'ب:bb?|p پ:pp? ت,ط,ٹ,ټ:tt? ث:th|ss?|t ج:jj?|gg?|dj|zh|gu چ:ch|tsch ح,ه,ہ,ھ,ۀ:hh? خ:kh|ch د,ڈ,ډ:dd? ذ,ظ:dh|zz?|d|th ر,ڑ,ړ:rr? ز:zz? ژ:zh|j س,ص:ss? ' +
        'ش,ښ:sh|ch|sch ض:dd?|dh|z غ:gh|g|q ف,ڤ:ff?|ph|v ق:qq?|kk?|gh|gg? ک,ك:kk?|q گ:gg?|gu ل:ll? م:mm? ن,ں,ڼ:nn? ع,ء:',
    ),
  ),
);

/** A word begins with a vowel of which the first letter says little. */
const FIRST = spellings(
  'ا,ٱ:[aeiou] أ:[aeou] إ:[ei] آ:aa? ع:[aeiou]|ou|oo|aa عا:aa? ' +
    'او,أو:ou?|oo|u|aw|au|ow|[ae][vw] اي,ای,أي,أی,إي,إی:ee?|ei|i|ie|ai|ay|ey و:[wv][aeiou]?|ou?[aeiou]?|u ي,ی,ى:[yj][aeiou]?|i',
);

const VOWELS = spellings(
  'ا:aa? آ:aa? أ:aa? إ:[ei] عا:[eiou]a|aa ؤ:ou?|u|w| ئ:[eiy]| و:ou?|oo|u|au|aw|ow ي,ی:ie?|ee?|ei|ey|ai|ay|y ى,ې,ے:ie?|ee?|ei|ey|ai|ay|y',
);

/** At the end of a word. */
const LAST = spellings('ي,ی,ے,ې:iy?|y|ee|ie|ey|ei|ai|ay ى:iy?|y|ee|ie|ey|ei|ai|ay|aa?|ah');

/** Letters that are vowels or consonants. */
const SEMIVOWELS = spellings('و:ww?|vv? ي,ی:yy?|j');
