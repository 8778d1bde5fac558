/** What the segmenter has to know about one sentence. */
export type Sentence = {
  /** Words between white space; in scripts without spaces two characters count as one word. */
  readonly words: number;
  /** Its first two words, in small letters. */
  readonly first: string;
  readonly second: string;
  /** What sort of word opens it: a key of `KINDS`, or `bracket`, `number`, `small`, `ly`, `ing`, `name`. */
  readonly kind: string;
  readonly startsQuoted: boolean;
  readonly endsQuoted: boolean;
  readonly isWhollyQuoted: boolean;
  readonly hasQuotation: boolean;
  /** The stop at its end: `.`, `?`, `!`, `…`, or nothing. */
  readonly stop: string;
  readonly hasYear: boolean;
  readonly hasNumber: boolean;
  /** "also", "however" and the like among its first words, but not the first. */
  readonly hasLateLink: boolean;
  /** Pronouns and demonstratives among its first words, but not the first. */
  readonly latePronouns: number;
  /** Of whom it speaks, the first that it has of `i`, `we`, `you`, `they`; else `none`. */
  readonly person: string;
  readonly hasSemicolon: boolean;
  /** "can" or "will": it explains or promises. */
  readonly hasModal: boolean;
  /** "don't", "we'll" and the like, as in speech. */
  readonly hasContraction: boolean;
  readonly hasSpeechVerb: boolean;
  /** Capitalised words that do not open it, in small letters. */
  readonly names: readonly string[];
  /** Beginnings of its words that carry meaning, for cohesion. */
  readonly stems: readonly string[];
};

/** The sentence, described by what carries a paragraph on or opens a new one. */
export function describeSentence(sentence: string): Sentence {
  const text = sentence.slice(0, LONGEST);
  const ending = sentence.slice(-REACH);
  const tokens = text.match(WORD) ?? [];
  const words = tokens.map(plain);
  const [first = '', second = ''] = words;
  const startsQuoted = /^\s*["“„«‘]/u.test(text);
  const endsQuoted = /["”»’]\s*$/u.test(ending);
  return {
    words: countWords(sentence),
    first,
    second,
    kind: kindOf(text, tokens[0] ?? '', first, second),
    startsQuoted,
    endsQuoted,
    isWhollyQuoted: startsQuoted && endsQuoted,
    hasQuotation: /["“„«]/u.test(text),
    stop: /([.?!…])[^.?!…\p{L}\p{N}]*$/u.exec(ending)?.[1] ?? '',
    hasYear: /\b(?:1[5-9]|20)\d\d\b/.test(text),
    hasNumber: /\d/.test(text),
    hasLateLink: tokens.slice(1, 7).some((token) => LINKS.has(token)),
    latePronouns: words.slice(1, 6).filter((word) => PRONOUNS.has(word)).length,
    person: PERSONS.find(([, forms]) => words.some((word) => forms.has(word)))?.[0] ?? 'none',
    hasSemicolon: text.includes(';'),
    hasModal: /\b(?:can|will)\b/.test(text),
    hasContraction: /['’](?:t|re|ve|ll|d|m)\b/.test(text),
    hasSpeechVerb: /\b(?:said|says|told|added|asked|replied|wrote)\b/.test(text),
    names: namesOf(tokens),
    stems: stemsOf(tokens),
  };
}

/** Words of a text: runs between white space, and half of the characters of scripts that set no spaces. */
export function countWords(text: string): number {
  const unspaced = MAY_BE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return (text.match(/[^\p{White_Space}\uFEFF]+/gu)?.length ?? 0) + Math.floor(unspaced / 2);
}

/** As much of a sentence as is looked at, about two pages, in UTF-16 units: text without stops may be one sentence. */
const LONGEST = 5000;

/** Where the end of a sentence is looked for, in UTF-16 units. */
const REACH = 12;

/** Longer runs of letters are scripts without spaces. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]{0,40}/gu;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** All scripts without spaces stand behind this letter, the first of Thai. */
const MAY_BE_UNSPACED = /[\u0E00-\uFFFF]/;

/** Words that bind a sentence to the one before from within. */
const LINKS = new Set('also too however therefore then instead thus moreover though likewise again still'.split(' '));

/** Words that point back to the sentence before. */
const PRONOUNS = new Set('this that these those such it its they them their he him his she her'.split(' '));

const PERSONS = Object.entries({
  i: "i my me i'm i've",
  we: 'we our us',
  you: 'you your',
  they: 'he she they his her their him them',
}).map(([person, forms]): [string, ReadonlySet<string>] => [person, new Set(forms.split(' '))]);

/** Kinds of opening words. The first kind that has a word, wins. */
const KINDS = new Map(
  Object.entries({
    open: 'recently finally now today yesterday tomorrow tonight meanwhile later earlier last ultimately overall lately nowadays once soon',
    continue:
      'instead indeed thus moreover furthermore therefore hence likewise similarly rather nor otherwise accordingly consequently also ' +
      'besides additionally specifically namely particularly again even only then so perhaps maybe yes no',
    contrast: 'but yet however still though nevertheless nonetheless',
    and: 'and or',
    person: 'he she they him her them his hers their theirs',
    it: 'it its',
    this: 'this that these those such both neither either each another others some many most all several few',
    i: "i my me i'm i've i'd i'll",
    we: "we our us we're we've we'll ours",
    you: "you your you're you've you'll",
    when: 'if when while although since because as after before until whether despite unlike whenever where given',
    what: 'what who why how which whom whose',
    there: "there here there's here's",
    the: 'the',
    a: 'a an one',
    in: 'in on at by for from with to of under over during among between within through throughout across about against into without',
    count: 'first second third fourth next lastly firstly secondly thirdly two three',
    do: 'is are was were do does did can could will would should have has had let may might not never',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

function kindOf(text: string, token: string, first: string, second: string): string {
  if (first === 'for' && (second === 'example' || second === 'instance')) return 'continue';
  if (/^\s*[([]/.test(text)) return 'bracket';
  const known = KINDS.get(first);
  if (known) return known;
  if (/^\p{N}/u.test(token)) return 'number';
  if (/^\p{Ll}/u.test(token)) return 'small';
  return /^\p{L}+ly$/u.test(token) ? 'ly' : /^\p{L}+ing$/u.test(token) ? 'ing' : 'name';
}

function plain(token: string): string {
  return token.toLowerCase().replaceAll('’', "'");
}

function namesOf(tokens: readonly string[]): string[] {
  return tokens.filter((token, i) => (i > 0 || !KINDS.has(plain(token))) && CAPITAL.test(token)).map(nameKey);
}

const CAPITAL = /^\p{Lu}[\p{L}\p{N}]/u;

function nameKey(token: string): string {
  return token.toLowerCase().replace(/['’]s$/u, '');
}

/** Common words say nothing of the subject. */
const COMMON = new Set(
  (
    'that this these those with from have been were will would could should there their they them then than what when where which ' +
    'while about after before into over under your more most some such only other also very just even many much does being because ' +
    'through between against during each both same here every like make made said says year years time people first last'
  ).split(' '),
);

/** Words of the same stem share this many letters more often than not: farm, farmer, farming. */
const STEM = 5;

function stemsOf(tokens: readonly string[]): string[] {
  const stems: string[] = [];
  for (const token of tokens) {
    const word = token.toLowerCase();
    if (word.length > 3 && !COMMON.has(word)) stems.push(word.slice(0, STEM));
  }
  return stems;
}
