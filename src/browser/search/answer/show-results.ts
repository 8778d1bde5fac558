import { directionOf } from '../../../frame/language.ts';
import { answerWords } from '../../../frame/words.ts';
import type { Result } from '../../../search/answer.ts';
import { element } from '../../element.ts';
import { foldResults } from './fold-results.ts';

/** Words that travel to the page of a result: more of them, and longer ones, no reader looks for. */
const MOST_MARKS = 12;
const LONGEST_MARK = 80;

/** The paragraphs that answer, best first. Each link says in `data-rank` which one it is, counted from 1. */
export function showResults(results: readonly Result[]): HTMLElement {
  const item = (result: Result) => resultItem(result, results.indexOf(result) + 1);
  const items = foldResults(results).flatMap(({ result, more }) => [
    item(result),
    ...(more.length > 0 ? [foldedItem(result, more.map(item))] : []),
  ]);
  return element('ol', { className: 'results', ariaLabel: answerWords.paragraphs }, ...items);
}

function foldedItem({ document: id, title, language }: Result, more: readonly HTMLElement[]): HTMLElement {
  const label = element(
    'summary',
    {},
    ...answerWords.moreIn<Node>(more.length, element('bdi', { lang: language, textContent: title })),
  );
  label.dataset.key = `more-${id}`;
  return element('li', { className: 'folded' }, element('details', {}, label, element('ol', {}, ...more)));
}

function resultItem(result: Result, rank: number): HTMLElement {
  const { title, number, path, language, reason, excerpt, matches } = result;
  const place = element('span', { textContent: answerWords.paragraph(number) });
  const link = element(
    'a',
    { href: withMarks(path, matches) },
    place,
    ' ',
    element('bdi', { lang: language, textContent: title }),
  );
  link.dataset.key = path;
  link.dataset.rank = `${rank}`;
  const words = excerpt.map(({ text, isMatch }) => (isMatch ? element('mark', { textContent: text }) : text));
  const sentence = element('p', { className: 'sentence', id: `found-${rank}` }, ...words);
  sentence.lang = language;
  sentence.dir = directionOf(language);
  link.setAttribute('aria-describedby', sentence.id);
  const why = reason ? element('p', { className: 'reason' }, element('bdi', { textContent: reason })) : undefined;
  return element('li', {}, link, why, sentence);
}

/** The words travel in the address to the page that marks them, and that page takes them out again. */
function withMarks(path: string, matches: readonly string[]): string {
  const url = new URL(path, location.href);
  const words = [...new Set(matches)].filter((word) => word.trim() && word.length <= LONGEST_MARK);
  for (const word of words.slice(0, MOST_MARKS)) url.searchParams.append('mark', word);
  return url.pathname + url.search + url.hash;
}
