import type { Heading } from 'mdast';
import { plainSpaces } from '../../text/white-space.ts';

/** `Chapter 2`, `ACT II.`, `CHAPTER III. THE RETURN`, `Zweite Szene`, `XII.`: the word that it shares with its like. @param isIndex whether single letters are headings */
export function headingForm(line: string, isIndex: boolean): string | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  if (isIndex && LETTER.test(line)) return 'letter';
  const text = plainSpaces(line).toLowerCase();
  const [, counted] = COUNTED.exec(text) ?? [];
  if (counted !== undefined) return counted;
  const [, word = ''] = NUMBERED.exec(text) ?? ORDINAL.exec(text) ?? [];
  if (PARTS.some((words) => words.includes(word))) return word;
  return NUMERAL.test(plainSpaces(line)) ? 'numeral' : undefined;
}

/** A heading of a form, below the larger parts that the text has. @param forms all forms of its headings */
export function headingOf(line: string, form: string, forms: ReadonlySet<string>): Heading {
  const rank = PARTS.findIndex((words) => words.includes(form));
  const larger = PARTS.filter((words, i) => (rank < 0 || i < rank) && words.some((word) => forms.has(word))).length;
  return { type: 'heading', depth: (2 + larger) as Heading['depth'], children: [{ type: 'text', value: line }] };
}

/** Whether letters that stand alone are those of a dictionary: in their order, each once. */
export function isAlphabet(letters: readonly string[]): boolean {
  return letters.length >= 3 && letters.slice(1).every((letter, i) => letter > (letters[i] ?? ''));
}

/** UTF-16 units. */
const LONGEST_HEADING = 80;

/** Words that name a part of a book or a play, larger ones first: a smaller part stands one level below a larger. */
const PARTS: readonly (readonly string[])[] = [
  [
    'book',
    'volume',
    'part',
    'act',
    'buch',
    'band',
    'teil',
    'akt',
    'aufzug',
    'livre',
    'tome',
    'partie',
    'acte',
    'libro',
    'tomo',
    'parte',
    'acto',
    'atto',
    'часть',
    'том',
    'действие',
  ],
  [
    'chapter',
    'scene',
    'canto',
    'letter',
    'stave',
    'adventure',
    'kapitel',
    'scene',
    'szene',
    'auftritt',
    'brief',
    'chapitre',
    'scène',
    'chant',
    'lettre',
    'capítulo',
    'capitulo',
    'escena',
    'carta',
    'capitolo',
    'scena',
    'глава',
    'сцена',
    'явление',
  ],
];

/** The part's word, its number in digits, letters or as a word, and perhaps its title. */
const NUMBERED =
  /^(\p{L}+)\s+(?:the\s+)?(?:\d+|[ivxlcdm]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|last|premi\p{L}+|un|deux|trois|prim\p{L}+|eins|zwei|drei)(?:[.:)—–-]?|[.:—–-]+\s?.*|\s.*[^.!?,;])$/u;

/** `第一章 風`, `제3장`, `第12回` */
const COUNTED =
  /^[第제]\s?[0-9０-９一二三四五六七八九十百千〇零兩两]{1,6}\s?([章回節节卷部幕편장])(?:$|[\s:：、　].*)/u;

const ORDINAL =
  /^(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|last|erste\p{L}?|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|fünfte\p{L}?|premi\p{L}+|deuxième|second\p{L}?|troisième|quatrième|prim\p{L}+|segund\p{L}|tercer\p{L}?|\d+\.)\s+(\p{L}+)\.?$/u;

const NUMERAL = /^(?:[IVXLC]{1,7}\.?|\d{1,3}\.)$/;

/** A letter that stands alone, above the entries of a dictionary that begin with it. */
export const LETTER = /^\p{Lu}\.?$/u;
