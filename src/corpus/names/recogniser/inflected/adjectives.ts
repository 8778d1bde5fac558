import { type Case, declined, keyOf } from './declension.ts';

/**
 * The nominative of an adjective before a noun, if it may stand before it in one of the cases.
 *
 * `'Ростовской'`, `'область'`, genitive → `Ростовская`
 */
export function adjectiveOf(form: string, noun: string, cases: ReadonlySet<Case>): string | undefined {
  const key = keyOf(form);
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < SHORTEST_STEM) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const other of endingsBefore(noun, stem)) {
      const nominative = `${stem}${other}`;
      if (declined(nominative, 'thing').some(([name, one]) => one === key && cases.has(name))) return nominative;
    }
  }
  return undefined;
}

const ENDINGS = 'ого его ому ему ыми ими ый ий ой ая яя ое ее ые ие ым им ом ем ей ую юю ых их'.split(' ');

const SHORTEST_STEM = 2;

/** Endings of an adjective in the nominative before a noun, likeliest first. */
function endingsBefore(noun: string, stem: string): readonly string[] {
  const isSoft = /н$/.test(stem) && SOFT.test(stem);
  const isBeforeI = /[гкхжшчщ]$/.test(stem);
  if (/(?:острова|ы|и)$/.test(noun)) return isBeforeI || isSoft ? ['ие'] : ['ые'];
  if (/[оеё]$/.test(noun)) return isSoft ? ['ее'] : ['ое'];
  if (/[аяь]$/.test(noun)) return isSoft ? ['яя'] : ['ая'];
  return isBeforeI || isSoft ? ['ий'] : ['ый', 'ой'];
}

/** "Нижний", "Дальний", "Средний", "Верхний", "Передняя" */
const SOFT = /(?:ниж|дал?ь|сред|верх|перед|край|внешн?|внутрен|ближ|позд|древ)н$/i;
