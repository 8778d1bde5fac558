import { inLatinLetters } from '../names/in-latin-letters.ts';

/**
 * What else a word may be written as: an abbreviated part of a name or date in full, an umlaut as two letters, an Arabic word without
 * its article, a Greek or Cyrillic name in Latin letters. One table for texts and queries: two words are the same if they have a form in common.
 * @param folded the same word, folded
 * @param after the characters that follow it
 * @param isTyped it is a word of a query
 */
export function otherForms(
  written: string,
  folded: string,
  { after, isTyped }: { readonly after: string; readonly isTyped: boolean },
): string[] {
  const isCapitalised = /^\p{Lu}/u.test(written);
  const full = MONTHS.get(folded);
  const isMonth = full !== undefined && /^(?:\.|\s+\p{Nd}|,)/u.test(after);
  return [
    ...(isMonth ? [full] : []),
    ...(isCapitalised || isTyped ? (ABBREVIATIONS.get(folded) ?? []) : []),
    ...umlautsOf(written, folded),
    ...(/^ال\p{L}{3}/u.test(folded) ? [folded.slice(2)] : []),
    ...(isCapitalised && /^[\p{sc=Greek}\p{sc=Cyrillic}]/u.test(written) ? inLatinLetters(written.toLowerCase()) : []),
  ];
}

/** Parts of names that are cut short. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'mt:mount ft:fort st:saint,street ste:sainte gen:general col:colonel capt:captain sen:senator lt:lieutenant maj:major sgt:sergeant ' +
    'gov:governor pres:president rep:representative rev:reverend prof:professor dr:doctor cmdr:commander adm:admiral ' +
    'mr:mister jr:junior sr:senior dept:department univ:university'
  )
    .split(' ')
    .map((line): [string, string[]] => {
      const [short = '', long = ''] = line.split(':');
      return [short, long.split(',')];
    }),
);

const MONTHS: ReadonlyMap<string, string> = new Map(
  'jan:january feb:february mar:march apr:april jun:june jul:july aug:august sep:september sept:september oct:october nov:november dec:december'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** `'München'` → `'muenchen'`; other letters with two dots, as in "naïve", have no such form. */
function umlautsOf(written: string, folded: string): string[] {
  if (!/[äöüøåÄÖÜØÅ]|[aouAOU]\u0308|[aA]\u030A/.test(written)) return [];
  const spelled = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter);
  const form = /^[a-z]+$/.test(spelled) ? spelled : undefined;
  return form === undefined || form === folded ? [] : [form];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
