/** The search page: the query stands in the address, results come while the reader types. */
import type { Result } from './answer.ts';
import { find, load } from './find.ts';

const form = document.querySelector<HTMLFormElement>('form.search')!;
const input = document.querySelector<HTMLInputElement>('#q')!;
const status = document.querySelector<HTMLElement>('#status')!;
const list = document.querySelector<HTMLOListElement>('#results')!;
const home = new URL(list.dataset.home!, location.href).href;

/** Typing pauses this long, in milliseconds, before the index is asked. */
const PAUSE = 120;

/** Queries count up, so that a late answer never replaces a newer one. */
let asked = 0;
let timer = 0;

/** Whether the address holds what is being typed: the whole of it becomes one step of the way back. */
let isTyping = false;

input.addEventListener('focus', () => void load(home).catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    void show(input.value, isTyping ? 'replace' : 'push');
    isTyping = true;
  }, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void show(input.value, isTyping ? 'replace' : 'push');
  isTyping = false;
});
window.addEventListener('popstate', () => showAddress());
showAddress();

function showAddress(): void {
  clearTimeout(timer);
  isTyping = false;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void show(input.value, 'keep');
}

async function show(typed: string, history: 'push' | 'replace' | 'keep'): Promise<void> {
  const query = typed.trim();
  asked += 1;
  const turn = asked;
  keepInAddress(query, history);
  if (!query) return present([], '');
  status.textContent = 'Searching …';
  try {
    const { results, total } = await find(home, { query });
    if (turn === asked) present(results, summary(query, results.length, total));
  } catch {
    if (turn === asked)
      present(
        [],
        'Search could not be loaded. Check the connection and try again; the documents are listed on the home page.',
      );
  }
}

function keepInAddress(query: string, how: 'push' | 'replace' | 'keep'): void {
  if (how === 'keep') return;
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  if (url.href === location.href) return;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(history.state, '', url);
}

function summary(query: string, shown: number, total: number): string {
  if (total === 0) return `Nothing found for “${query}”.`;
  const paragraphs = total === 1 ? '1 paragraph' : `${total} paragraphs`;
  return shown < total ? `${paragraphs}, the best ${shown} of them` : paragraphs;
}

function present(results: readonly Result[], message: string): void {
  status.textContent = message;
  list.replaceChildren(...results.map(item));
}

function item({ title, number, path, excerpt, matches }: Result): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: withMarks(path, matches) });
  const name = Object.assign(document.createElement('bdi'), { textContent: title });
  link.append(name, ` ¶ ${number}`);
  const text = document.createElement('p');
  text.dir = 'auto';
  text.append(
    ...excerpt.map((part) =>
      part.isMatch ? Object.assign(document.createElement('mark'), { textContent: part.text }) : part.text,
    ),
  );
  const entry = document.createElement('li');
  entry.append(link, text);
  return entry;
}

/** The words travel in the address to the page that marks them, and that page takes them out again. */
function withMarks(path: string, matches: readonly string[]): string {
  const url = new URL(path, location.href);
  for (const match of new Set(matches.map((match) => match.toLowerCase()))) url.searchParams.append('mark', match);
  return url.pathname + url.search + url.hash;
}
