import { type Case, declined, keyOf } from './declension.ts';
import type { Gender } from './lexicon.ts';

/** A surname in the nominative that a form may be, and how little it is like one: the lowest rank is the likeliest. */
export type SurnameReading = { readonly nominative: string; readonly case: Case; readonly rank: number };

/**
 * What a form may be as the surname of a man or of a woman.
 *
 * `'Чайковского'`, man → `Чайковский` in the genitive, and others of higher rank
 */
export function surnameReadings(form: string, gender: Gender): readonly SurnameReading[] {
  const key = keyOf(form);
  const dash = form.lastIndexOf('-') + 1;
  const [first, last] = [form.slice(0, dash), form.slice(dash)];
  return nominatives(last).flatMap((nominative) =>
    declined(nominative, `surname of a ${gender}`)
      .filter(([, other]) => keyOf(first) + other === key)
      .map(([name]) => ({ nominative: `${first}${nominative}`, case: name, rank: rankOf(nominative, form, gender) })),
  );
}

/** All that may stand as a nominative behind a form: what is left without an ending, and with another. */
function nominatives(form: string): readonly string[] {
  const found = new Set([form]);
  for (const ending of ENDINGS) {
    if (!form.toLowerCase().endsWith(ending) || form.length - ending.length < SHORTEST_STEM) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const other of OF_NOMINATIVES) if (isPossible(stem, other)) found.add(`${stem}${other}`);
  }
  return [...found];
}

const ENDINGS = 'ого его ому ему ым им ом ем ой ей ою ею ую юю ца цу цом цем це а я у ю ы и е'.split(' ').concat('');

const OF_NOMINATIVES = ['', 'ь', 'й', 'ий', 'ый', 'ой', 'а', 'я', 'ая', 'яя', 'ец'];

const SHORTEST_STEM = 2;

function isPossible(stem: string, ending: string): boolean {
  const isVowel = /[аеёиоуыэюя]$/i.test(stem);
  switch (ending) {
    case '':
      return !isVowel && !/[ьъ]$/.test(stem);
    case 'ь':
      return /[лнртдсз]$/.test(stem);
    case 'й':
      return isVowel;
    case 'ий':
    case 'яя':
      return /[гкхжшщн]$/.test(stem);
    case 'ый':
    case 'ой':
    case 'ая':
      return !isVowel && !/[ьъ]$/.test(stem);
    case 'я':
      return /[ьилнр]$/.test(stem);
    default:
      return !isVowel;
  }
}

/** How unlike a surname a nominative is. */
function rankOf(nominative: string, form: string, gender: Gender): number {
  const key = keyOf(nominative);
  if (TYPICAL[gender].test(key) || /^(?:дюма|золя|петипа|люка)$/.test(key)) return 0;
  if (/(?:енко|дзе|швили|[ыи]х|ич|ян)$/.test(key)) return 0;
  if (/(?:к|ц)ий$/.test(key)) return 0;
  if (STRESSED.test(key)) return 1;
  if (gender === 'woman') return nominative === form ? 1 : /[ао]я$/.test(key) ? 3 : 2;
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(key)) return 1;
  if (/[ьй]$/.test(key)) return /[ыо]й$/.test(key) ? 3 : /ий$/.test(key) ? 2 : 2;
  if (nominative === form) return /[оэи]$/.test(key) ? 2 : 4;
  return 3;
}

/** Endings of Russian surnames. */
const TYPICAL: Readonly<Record<Gender, RegExp>> = {
  man: /(?:[ое]в|[иы]н|ск(?:ий|ой))$/,
  woman: /(?:(?:[ое]в|[иы]н)а|ская)$/,
};

/** "Толстого" is of Толстой. */
const STRESSED = /(?:толст|лугов|мостов|беговой|чужн|трубецк|кругл|жил)ой$/;

/** Whether a word ends as surnames of Russia do, in any case: `Путина`, `Чайковским`. */
export function endsLikeSurname(form: string): boolean {
  return /^\p{Lu}\p{Ll}*(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых)?$|^\p{Lu}\p{Ll}+(?:енко|дзе|швили)$/u.test(form);
}
