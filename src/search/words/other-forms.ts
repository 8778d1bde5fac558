import { foldedForm } from './folded-form.ts';
import { inLatinLetters } from '../names/in-latin-letters.ts';
import { soundsOf } from './sounds.ts';

/**
 * What else a word may be written as: an abbreviated part of a name or date in full, an umlaut as two letters, an Arabic word without
 * its article, a name of other letters in Latin ones. One table for texts and queries: two words are the same if they have a form in common.
 * @param folded the same word, folded
 * @param isTyped it is a word of a query
 */
export function otherForms(written: string, folded: string, isTyped: boolean): string[] {
  const isCapitalised = /^\p{Lu}/u.test(written);
  return [
    ...(isCapitalised || isTyped ? (ABBREVIATIONS.get(folded) ?? []) : []),
    ...umlautsOf(written, folded),
    ...(/^\d+(?:st|nd|rd|th)$/.test(folded) ? [folded.slice(0, -2)] : []),
    ...withoutPrefixes(folded),
    ...withoutHamza(written),
    ...(isTyped ? [] : withoutHebrewPrefixes(folded)),
    ...(isTyped ? [] : inLatin(written, folded, isCapitalised)),
  ];
}

/** A short month in full, in a date: `'dez'` before `'. 1989'` → `'dezember'`. @param end where it ends in the text */
export function monthForms(folded: string, text: string, end: number): readonly string[] {
  const full = SHORT_MONTHS.get(folded);
  return full !== undefined && /^(?:\.|\s+\p{Nd}|,)/u.test(text.slice(end, end + 3)) ? full : [];
}

/** The sign after a letter or word that makes it another: `'C'` before `'++'` → `'cplusplus'`, before `'#'` → `'csharp'`. @param end where it ends in the text */
export function signedForm(folded: string, text: string, end: number): string | undefined {
  const sign = text[end];
  if (sign === '+') return /^\+\+(?!\+)/.test(text.slice(end, end + 3)) ? `${folded}plusplus` : undefined;
  const isSharp = folded.length === 1 && (sign === '#' || sign === '♯') && !/^[\p{L}\p{N}]/u.test(text.slice(end + 1));
  return isSharp ? `${folded}sharp` : undefined;
}

/** What else a word in parts may be written as, as one: `'וצהל'`, of `'וצה״ל'`, → `'צהל'` */
export function wholeForms(folded: string): string[] {
  return /^\p{sc=Hebrew}/u.test(folded) ? withoutHebrewPrefixes(folded) : [];
}

/** `'והספר'` → `'הספר'`, `'ספר'`: a Hebrew word of a text without what is written as one with it. */
function withoutHebrewPrefixes(folded: string): string[] {
  if (!/^[ובהכלמש]\p{sc=Hebrew}{3}/u.test(folded)) return [];
  const found = /^(ו?)(ש?)([בכלמ]?)(ה?)/u.exec(folded)?.slice(1) ?? [];
  const bare: string[] = [];
  let rest = folded;
  for (const prefix of found) {
    rest = rest.slice(prefix.length);
    if (prefix !== '' && rest.length >= 3) bare.push(rest);
  }
  return bare;
}

/** `'والقاهره'` → `'القاهره'`, `'قاهره'`: an Arabic word without "and", and without its article. */
function withoutPrefixes(folded: string): string[] {
  const bare = /^و\p{L}{4}/u.test(folded) ? folded.slice(1) : folded;
  const article = /^[فبک]?ال(?=\p{L}{3})/u.exec(bare)?.[0] ?? '';
  return [bare, bare.slice(article.length)].filter((form, at, all) => form !== folded && all.indexOf(form) === at);
}

/** `'مسؤول'` and `'مسئول'` → `'مسول'`: the sign is written on one letter or another. */
function withoutHamza(written: string): string[] {
  const bare = written.normalize('NFC').replace(HAMZA, '');
  if (bare === written.normalize('NFC')) return [];
  const form = foldedForm(bare);
  return [form, ...withoutPrefixes(form)];
}

const HAMZA = /[ؤئء]/g;

/** A name of other letters in Latin ones, and how it sounds; Arabic and Georgian have no capitals, so that each word may be one. */
function inLatin(written: string, folded: string, isCapitalised: boolean): string[] {
  if (/^\p{sc=Arabic}{3}/u.test(written)) return [...new Set([folded, ...withoutPrefixes(folded)].flatMap(soundsOf))];
  const mayBeName = isCapitalised ? /^[\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}]/u : /^\p{sc=Georgian}{4}/u;
  if (!mayBeName.test(written)) return [];
  return [...inLatinLetters(written.toLowerCase()), ...soundsOf(folded)];
}

/** Parts of names that are cut short. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'mt:mount ft:fort st:saint,street ste:sainte gen:general col:colonel capt:captain sen:senator lt:lieutenant maj:major sgt:sergeant ' +
    'gov:governor pres:president rep:representative rev:reverend prof:professor dr:doctor cmdr:commander adm:admiral ' +
    'mr:mister jr:junior sr:senior,senor sra:senora srta:senorita hr:herr dept:department univ:university pvt:private cpl:corporal pt:point mts:mounts ave:avenue blvd:boulevard rd:road ' +
    'corp:corporation co:company inc:incorporated ltd:limited bros:brothers assn:association hon:honorable vol:volume mme:madame mlle:mademoiselle fr:father,frau ' +
    'wm:william chas:charles jas:james jno:john geo:george thos:thomas robt:robert edw:edward benj:benjamin saml:samuel'
  )
    .split(' ')
    .map((line): [string, string[]] => {
      const [short = '', long = ''] = line.split(':');
      return [short, long.split(',')];
    }),
);

/** In order, folded. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Months that are cut short in English, German, French and Spanish; none that is another word of English, as "ago" and "mar". */
const SHORT_MONTHS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...MONTHS.map((month) => [month.slice(0, 3), month] as const).filter(([short, month]) => short !== month),
    ...(
      'sept:september jan:januar feb:februar mrz:marz okt:oktober dez:dezember ' +
      'janv:janvier fevr:fevrier avr:avril juil:juillet sept:septembre oct:octobre nov:novembre dec:decembre ' +
      'ene:enero feb:febrero abr:abril sep:septiembre sept:septiembre oct:octubre nov:noviembre dic:diciembre'
    )
      .split(' ')
      .map((line) => line.split(':') as [string, string]),
  ].reduce((all, [short, full]) => all.set(short, [...(all.get(short) ?? []), full]), new Map<string, string[]>()),
);

/** `'München'` → `'muenchen'`; other letters with two dots, as in "naïve", have no such form. */
function umlautsOf(written: string, folded: string): string[] {
  if (!/[äöüøåÄÖÜØÅ]|[aouAOU]\u0308|[aA]\u030A/.test(written)) return [];
  const spelled = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøåß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const form = /^[a-z]+$/.test(spelled) ? spelled : undefined;
  return form === undefined || form === folded ? [] : [form];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', ß: 'ss' };
