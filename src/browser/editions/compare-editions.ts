/** Shows two editions compared, by what the page of a document's editions says of each paragraph. `?older=1&newer=3` */
import { compareWords } from '../../corpus/ledger/editions/compare-words.ts';
import { comparisonWords } from '../../frame/words.ts';
import { element } from '../element.ts';

const ELEMENTS = { same: 'span', deleted: 'del', inserted: 'ins' } as const;

const shown = document.querySelector<HTMLElement>('#comparison');
const form = document.querySelector<HTMLFormElement>('form.compare');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  history.pushState(null, '', `?${query}`);
  show();
  shown?.focus();
});
addEventListener('popstate', show);
show();

/** Shows the editions that the address names, the older one first; that one is not there, if so; nothing where it names none. */
function show(): void {
  if (!shown || !form) return;
  const query = new URLSearchParams(location.search);
  const [older = 0, newer = 0] = ['older', 'newer'].map((side) => Number(query.get(side))).sort((a, b) => a - b);
  const selects = [...form.querySelectorAll('select')];
  const last = selects[0]?.length ?? 0;
  shown.hidden = !query.has('older');
  // What nobody asked for needs no room.
  document.documentElement.toggleAttribute('data-asked', !shown.hidden);
  if (shown.hidden) return;
  const areThere = [older, newer].every((edition) => Number.isInteger(edition) && edition > 0 && edition <= last);
  if (areThere) for (const [i, select] of selects.entries()) select.value = `${[older, newer][i]}`;
  const changes = areThere ? changesBetween(older, newer) : [element('p', {}, comparisonWords.editions(last))];
  shown.replaceChildren(
    element('h2', { id: 'compared' }, areThere ? comparisonWords.title(older, newer) : comparisonWords.noEdition),
    ...(changes.length > 0 ? changes : [element('p', {}, comparisonWords.same)]),
  );
}

/** The paragraphs whose words are others, in the order of the page. */
function changesBetween(older: number, newer: number): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.change[id]')].flatMap((paragraph) => {
    const [was, is] = [wordingIn(paragraph, older), wordingIn(paragraph, newer)];
    const [before = '', now = ''] = [was, is].map((wording) => wording && wordsOf(wording));
    const sample = is ?? was;
    if (!sample || before === now) return [];
    const address = paragraph.querySelector('a')?.cloneNode(true) as HTMLAnchorElement;
    address.textContent = `¶ ${paragraph.id.slice(1)}`;
    const words = sample.cloneNode() as HTMLElement;
    words.append(...compareWords(before, now).map(({ kind, text }) => element(ELEMENTS[kind], {}, text)));
    const kind = !was ? 'new' : !is ? 'removed' : 'changed';
    const change = element(
      'div',
      { className: 'change' },
      element('h3', {}, ...comparisonWords.change<Node | string>(address, kind)),
      words,
    );
    return [change];
  });
}

/** What a paragraph said in an edition; nothing if that did not have it, or its words are not shown. */
function wordingIn(paragraph: Element, edition: number): HTMLElement | undefined {
  return [...paragraph.querySelectorAll<HTMLElement>('[data-from]')].find(
    ({ dataset: { from, to } }) => Number(from) <= edition && edition <= Number(to ?? Number.POSITIVE_INFINITY),
  );
}

/** The words of a wording, without those that it no longer had. */
function wordsOf(wording: HTMLElement): string {
  const kept = [...wording.children].filter(({ localName }) => localName !== 'del');
  return kept.map(({ textContent }) => textContent).join('');
}
