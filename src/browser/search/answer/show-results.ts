import { directionOf } from '../../../frame/language.ts';
import { answerWords, reasonsText } from '../../../frame/words.ts';
import type { Result } from '../../../search/answer.ts';
import { element } from '../../element.ts';
import { foldResults } from './fold-results.ts';

/** Words that travel to the page of a result: more of them, and longer ones, no reader looks for. */
const MOST_MARKS = 12;
const LONGEST_MARK = 80;

/**
 * The paragraphs that answer, best first. Each link says in `data-rank` which one it is, counted from 1. The title of a document is
 * said at the first of its paragraphs that stand together; that of the only one is not said.
 */
export function showResults(results: readonly Result[], isOneDocument = false): HTMLElement {
  const item = (result: Result, isTitled: boolean) => resultItem(result, results.indexOf(result) + 1, isTitled);
  const shown = foldResults(results);
  const items = shown.flatMap(({ result, more }, i) => [
    item(result, !isOneDocument && shown[i - 1]?.result.document !== result.document),
    ...(more.length > 0
      ? [
          foldedItem(
            result,
            more.map((one) => item(one, false)),
          ),
        ]
      : []),
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

function resultItem(result: Result, rank: number, isTitled: boolean): HTMLElement {
  const { title, number, path, language, reasons, excerpt, matches } = result;
  const place = element('span', { textContent: answerWords.paragraph(number) });
  const link = element(
    'a',
    { href: withMarks(path, matches) },
    place,
    ...(isTitled ? [' ', element('bdi', { lang: language, textContent: title })] : []),
  );
  // Out of its list a link still says where it leads.
  if (!isTitled) link.ariaLabel = answerWords.paragraphOf(number, title);
  link.dataset.key = path;
  link.dataset.rank = `${rank}`;
  const words = excerpt.map(({ text, isMatch }) => (isMatch ? element('mark', { textContent: text }) : text));
  const sentence = element('p', { className: 'sentence', id: `found-${rank}` }, ...words);
  sentence.lang = language;
  sentence.dir = directionOf(language);
  link.setAttribute('aria-describedby', sentence.id);
  const why = reasons && element('p', { className: 'reason' }, element('bdi', { textContent: reasonsText(reasons) }));
  return element('li', {}, link, why, sentence);
}

/** The words travel in the address to the page that marks them, and that page takes them out again. */
function withMarks(path: string, matches: readonly string[]): string {
  const url = new URL(path, location.href);
  const words = [...new Set(matches)].filter((word) => word.trim() && word.length <= LONGEST_MARK);
  for (const word of words.slice(0, MOST_MARKS)) url.searchParams.append('mark', word);
  return url.pathname + url.search + url.hash;
}
