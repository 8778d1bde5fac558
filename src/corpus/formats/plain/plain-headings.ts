import type { Heading } from 'mdast';
import { plainSpaces } from '../../text/white-space.ts';
import { speakersIn } from './speakers.ts';

/**
 * Of what form a part between blank lines is, if it may be a heading of its text: the word that it shares with its like. Whether it is
 * one, those of its form decide. It is one line, or `CHAPTER I` with its title in the line below.
 */
export function headingsIn(all: readonly (readonly string[])[]): (lines: readonly string[]) => string | undefined {
  const isIndex = isAlphabet(all.flatMap((lines) => (lines.length === 1 && LETTER.test(lines[0] ?? '') ? lines : [])));
  const titles = numberedTitles(all);
  const capitals = speakersIn(all).size === 0 ? titlesInCapitals(all) : new Set();
  return (lines) => {
    const [first = '', title] = lines;
    if (titles.has(lines)) return 'title';
    if (title === undefined) return headingForm(first, isIndex) ?? (capitals.has(lines) ? 'capitals' : undefined);
    const form =
      lines.length === 2 && BARE.test(first) && title.length <= LONGEST_TITLE ? headingForm(first, false) : undefined;
    return form !== undefined && isOfParts(form) ? form : undefined;
  };
}

/** The word of a part and its number, and nothing else. */
const BARE = /^\S+ (?:the )?\S+$/i;

/** UTF-16 units of a title below `CHAPTER I`: a longer line is prose. */
const LONGEST_TITLE = 60;

/** Whether a form is that of numbered parts of a book. */
export function isOfParts(form: string): boolean {
  return form === 'counted' || form === 'numeral' || PARTS.some((words) => words.includes(form));
}

/** `Chapter 2`, `ACT II.`, `CHAPTER III. THE RETURN`, `Zweite Szene`, `XII.`: the word that it shares with its like. @param isIndex whether single letters are headings */
function headingForm(line: string, isIndex: boolean): string | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  if (isIndex && LETTER.test(line)) return 'letter';
  const text = plainSpaces(line).toLowerCase();
  if (COUNTED.test(text)) return 'counted';
  const words = [NUMBERED, ORDINAL].flatMap((form) => form.exec(text)?.[1] ?? []);
  const part = words.find((word) => PARTS.some((its) => its.includes(word)));
  if (part !== undefined) return part;
  if (AROUND.has(text.replace(/[.:]$/, ''))) return 'around';
  return NUMERAL.test(plainSpaces(line)) ? 'numeral' : undefined;
}

/** A heading of a form, below the larger parts that the text has. @param forms all forms of its headings */
export function headingOf(line: string, form: string, forms: ReadonlySet<string>): Heading {
  if (form === 'around') return { type: 'heading', depth: 2, children: [{ type: 'text', value: line }] };
  const rank = PARTS.findIndex((words) => words.includes(form));
  const larger = PARTS.filter((words, i) => (rank < 0 || i < rank) && words.some((word) => forms.has(word))).length;
  // Of titles in capitals and bare numerals those are the larger that come first.
  const others = [...forms].filter((one) => one === 'capitals' || one === 'numeral');
  const below = others.length > 1 && others[1] === form ? 1 : 0;
  return {
    type: 'heading',
    depth: (2 + larger + below) as Heading['depth'],
    children: [{ type: 'text', value: line }],
  };
}

/**
 * The lines in capitals, alone between blank lines, that are titles of stories or chapters: each other than all before, and with
 * several paragraphs before the next. One that comes again is a cry, a label or a signature, and then none is sure.
 */
function titlesInCapitals(parts: readonly (readonly string[])[]): ReadonlySet<readonly string[]> {
  const found = parts.flatMap((lines, at) =>
    lines.length === 1 && isInCapitals(lines[0] ?? '') ? [{ lines, at }] : [],
  );
  const isApart = found.every(({ at }, i) => (found[i + 1]?.at ?? parts.length) - at > FEWEST_BETWEEN);
  const isDistinct = new Set(found.map(({ lines }) => lines[0])).size === found.length;
  return new Set(found.length > 1 && isApart && isDistinct ? found.map(({ lines }) => lines) : []);
}

/** Paragraphs below a title in capitals. */
const FEWEST_BETWEEN = 3;

/** Two words and more: one may be a cry or a name. */
function isInCapitals(line: string): boolean {
  return line.length <= LONGEST_HEADING && IN_CAPITALS.test(line);
}

const IN_CAPITALS =
  /^(?=.*\p{Lu}{3})[\p{Lu}\p{M}\p{N}][\p{Lu}\p{M}\p{N}’',:&-]*(?:[ —–][\p{Lu}\p{M}\p{N}“”"’',:&-]+)+$/u;

/**
 * The lines that count parts from one on, each with its title: `1. The Flood` … `2. The Ferry`, `I. The Flood`. Two that follow each
 * other are entries of a list.
 */
function numberedTitles(parts: readonly (readonly string[])[]): ReadonlySet<readonly string[]> {
  const found = parts.flatMap((lines, at) => {
    const [, digits, numeral, title = ''] = (lines.length === 1 && TITLE.exec(lines[0] ?? '')) || [];
    if (title === '' || title.length > LONGEST_HEADING || /[.!?,;:]$/.test(title.replace(CAPITALS, ''))) return [];
    return [{ lines, at, count: digits === undefined ? romanOf(numeral ?? '') : Number(digits) }];
  });
  const isCounting = found.every(({ count, at }, i) => count === i + 1 && at - (found[i - 1]?.at ?? -2) > 1);
  return new Set(found.length > 1 && isCounting ? found.map(({ lines }) => lines) : []);
}

const TITLE = /^(?:(\d{1,3})|([IVXLC]{1,7}))[.:)—–-]\s*(\p{Lu}.*)$/u;

/** A title in capitals may end with a stop. */
const CAPITALS = /(?<=^[^\p{Ll}]*)\.$/u;

function romanOf(numeral: string): number {
  const values = [...numeral].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Whether letters that stand alone are those of a dictionary: in their order, each once. */
function isAlphabet(letters: readonly string[]): boolean {
  return letters.length >= 3 && letters.slice(1).every((letter, i) => letter > (letters[i] ?? ''));
}

/** UTF-16 units. */
const LONGEST_HEADING = 80;

/**
 * Words that name a part of a book or a play, larger ones first: a smaller part stands one level below a larger. In the languages in which
 * most books are printed.
 */
const PARTS: readonly (readonly string[])[] = [
  wordsOf(`
    book volume part act
    buch band teil akt aufzug
    livre tome partie acte
    libro tomo parte acto atto livro ato
    deel boek bedrijf del bok księga tom część akt
    часть том книга действие частина дія
    μέρος βιβλίο πράξη
    الباب الجزء القسم الكتاب باب بخش کتاب حصہ חלק ספר מערכה
    भाग खंड अंक
  `),
  wordsOf(`
    chapter chap scene canto letter stave adventure
    kapitel kap scene szene auftritt brief gesang
    chapitre scène chant lettre
    capítulo capitulo escena carta capitolo scena lettera cena
    hoofdstuk kapitlet rozdział scena scen bölüm
    глава сцена явление письмо розділ
    κεφάλαιο σκηνή
    الفصل المشهد الرسالة فصل پرده نامه פרק תמונה מכתב
    अध्याय परिच्छेद दृश्य
  `),
  wordsOf(`
    article section artikel abschnitt artículo articulo sección articolo sezione artigo secção статья раздел стаття άρθρο المادة ماده סעיף अनुच्छेद
  `),
];

function wordsOf(lines: string): string[] {
  return lines.trim().split(/\s+/);
}

/** What stands before, between and behind the numbered parts of a book. */
const AROUND: ReadonlySet<string> = new Set(
  wordsOf(`
    prologue epilogue preface foreword introduction introductory contents dedication afterword postscript conclusion appendix interlude notes glossary
    prolog epilog vorwort nachwort einleitung inhalt widmung anhang schluss anmerkungen zwischenspiel
    avant-propos préface introduction épilogue prologue postface conclusion annexe
    prólogo epílogo prefacio introducción conclusión apéndice dedicatoria prefácio introdução conclusão
    prefazione introduzione epilogo appendice conclusione dedica
    пролог эпилог предисловие введение послесловие заключение приложение содержание
  `),
);

/** How parts are counted in words. */
const COUNTS = wordsOf(`
  one two three four five six seven eight nine ten eleven twelve [a-z]+teen (?:twenty|thirty|forty|fifty)(?:[\\s-][a-z]+)?
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth [a-z]+teenth [a-z]+tieth last
  eins zwei drei vier fünf sechs sieben acht neun zehn
  un deux trois quatre cinq premi\\p{L}+ deuxième second\\p{L}? troisième quatrième cinquième sixième dernier
  prim\\p{L}+ segund\\p{L} tercer\\p{L}? cuart\\p{L} quint\\p{L} sext\\p{L} terz\\p{L} quart\\p{L} [úu]ltim\\p{L}
  перв\\p{L}+ втор\\p{L}+ трет\\p{L}+ четв[её]рт\\p{L}+ пят\\p{L}+ шест\\p{L}+ седьм\\p{L}+ восьм\\p{L}+ девят\\p{L}+ десят\\p{L}+ последн\\p{L}+
  الأول[ى]? الثاني[ة]? الثالث[ة]? الرابع[ة]? الخامس[ة]? السادس[ة]? السابع[ة]? الثامن[ة]? التاسع[ة]? العاشر[ة]? الأخير[ة]?
  اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم
  ראשון שני שלישי רביעי חמישי שישי [א-ת]['׳]? [יכלמנסעפצק]["״]?[א-ט] ט["״]?[וז]
  एक दो तीन चार पाँच पांच छह सात आठ नौ दस पहला दूसरा तीसरा
`).join('|');

/** The part's word, its number in digits, letters or as a word, and perhaps its title. */
const NUMBERED = new RegExp(
  String.raw`^([\p{L}\p{M}]+)\.?\s+(?:the\s+)?(?:\p{Nd}+|[ivxlcdm]+|${COUNTS})(?:[.:)—–-]?|[.:—–-]+\s?.*|\s.*[^.!?,;])$`,
  'u',
);

/** `第一章 風`, `제3장`, `第12回`, `§ 3 Fähren` */
const COUNTED =
  /^(?:§\s?\d{1,4}\s?[a-z]?(?:\s[^.!?]*)?$|[第제]\s?[0-9０-９一二三四五六七八九十百千〇零兩两]{1,6}\s?([章回节節卷部幕편장])(?:$|[\s:：、　].*))/u;

const ORDINAL =
  /^(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|last|erste\p{L}?|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|fünfte\p{L}?|sechste\p{L}?|letzte\p{L}?|premi\p{L}+|deuxième|second\p{L}?|troisième|prim\p{L}+|segund\p{L}|tercer\p{L}?|första|andra|tredje|birinci|ikinci|üçüncü|\d+\.)\s+(\p{L}+)\.?$/u;

const NUMERAL = /^(?:[IVXLC]{1,7}\.?|\d{1,3}\.|[一二三四五六七八九十]{1,3})$/;

/** A letter that stands alone, above the entries of a dictionary that begin with it. */
const LETTER = /^\p{Lu}\.?$/u;
