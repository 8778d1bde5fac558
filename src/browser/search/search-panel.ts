/** The search of a reader, wherever its field stands: asks while she types, shows the answer, and answers to the keys. */
import sheet from '../../styles/search.css?url';
import { searchWords } from '../../frame/words.ts';
import type { Answer, MeantName } from '../../search/answer.ts';
import { moveByKeys, reachFirst, reachResult } from './answer-keys.ts';
import { element } from '../element.ts';
import { rememberSearch } from './recent-searches.ts';
import { NO_SEARCH, type Search, writeAddress } from './search-address.ts';
import { findInThread, loadInThread, prepareInThread } from './search-thread.ts';
import { loadSheet } from '../sheet.ts';
import { isNothing, showAnswer, summary } from './show-answer.ts';
import { showRecent } from './show-recent.ts';
import { typingPause } from './typing-pause.ts';

/** The home page, with its slash at the end; all files of search lie below it. */
export const HOME = new URL(`${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`, location.href).href;

/** Results that are asked for at a time; more are shown if they are at hand. */
const A_PAGE = 10;

/** Typing pauses this long, in milliseconds, after a word of one or two letters, which hardly ends there, before it is asked. */
const PAUSE_IN_WORD = 300;

/** So long before a pause has been long enough, in milliseconds, what was typed is prepared. */
const AHEAD = 30;

/** An answer that takes longer, in milliseconds, is announced. */
const PATIENCE = 300;

/** How a search came about: the address bar takes each of them differently. */
export type Cause = 'typing' | 'choice' | 'position';

export type Panel = {
  /** Shows a search that was not typed: one of the address bar, or a recent one. */
  show(search: Search): void;
  /** Asks for what was typed without waiting for a pause. */
  take(): void;
  /** What is asked at present, with what was typed last. */
  readonly search: Search;
};

type Options = {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  /** The reader asks for something else than before. */
  readonly onAsk?: (search: Search, cause: Cause) => void;
  /** A link of the answer is followed, in this window. */
  readonly onOpen?: (event: MouseEvent, link: HTMLAnchorElement) => void;
};

/** Brings the look of search to a page that does not have it. */
export function loadSearchSheet(): Promise<void> {
  return loadSheet(sheet);
}

export function searchPanel({ input, status, found, onAsk, onOpen }: Options): Panel {
  /** Names that answers meant, by id. */
  const met = new Map<string, MeantName>();
  const pauseAfter = typingPause();
  /** How long typing has to pause to be at its end, in milliseconds. */
  let pause = pauseAfter(0);
  let search = NO_SEARCH;
  /** Of the pause after a key; 0 when what was typed is asked. */
  let timer = 0;
  /** Searches count up, so that a late answer never replaces a newer one. */
  let turn = 0;
  let answered = 0;
  let hasFailed = false;
  /** What the reader's keys asked for before the results were there. */
  let wish: 'reach' | 'open' | undefined;

  input.addEventListener('focus', () => void loadInThread(HOME).catch(() => undefined));
  input.addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'Shift') pause = pauseAfter(timeStamp);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    wish = undefined;
    timer = window.setTimeout(prepare, (endsInWord(input.value) ? PAUSE_IN_WORD : pause) - AHEAD);
  });
  input.addEventListener('keydown', inField);
  moveByKeys(input, found);
  found.addEventListener('click', follow);

  function prepare(): void {
    timer = window.setTimeout(take, AHEAD);
    prepareInThread(HOME, input.value).catch(() => undefined);
  }

  function take(): void {
    clearTimeout(timer);
    timer = 0;
    const query = input.value.trim();
    const facets = query ? search.facets : {};
    if (query !== search.query) change({ ...NO_SEARCH, query, facets }, 'typing');
    else if (hasFailed) void answer();
  }

  function change(next: Search, cause: Cause): void {
    search = next;
    onAsk?.(search, cause);
    void answer();
  }

  function ask(next: Search): void {
    change(next, next.position > 0 ? 'position' : 'choice');
  }

  function show(next: Search): void {
    clearTimeout(timer);
    timer = 0;
    search = next;
    input.value = next.query;
    void answer();
  }

  async function answer(): Promise<void> {
    turn += 1;
    const own = turn;
    hasFailed = false;
    if (!search.query) return present('', showRecent(HOME, forgotten));
    found.ariaBusy = 'true';
    const slow = setTimeout(() => {
      if (own === turn) status.textContent = searchWords.searching;
    }, PATIENCE);
    try {
      const { query, only, facets, position } = search;
      const enough = Math.max(1, Math.ceil(position / A_PAGE)) * A_PAGE;
      const given = await findInThread(HOME, { query, onlySpelling: only, facets, enough });
      if (own === turn) presentAnswer(given);
    } catch {
      if (own === turn) presentFailure();
    } finally {
      clearTimeout(slow);
    }
  }

  function presentAnswer(given: Answer): void {
    for (const name of given.names) met.set(name.id, name);
    const elsewhere = isNothing(given)
      ? [element('p', { className: 'said' }, ...searchWords.lookOnNames(namesPage))]
      : [];
    present(summary(given), [...showAnswer(given, search, met, ask), ...elsewhere]);
    if (search.position > 0) reachResult(found, search.position);
    if (wish) reachFirst(found);
    if (wish === 'open') found.querySelector<HTMLElement>('.results a')?.click();
    wish = undefined;
  }

  function presentFailure(): void {
    hasFailed = true;
    const again = element('button', { type: 'button', textContent: searchWords.tryAgain });
    again.addEventListener('click', () => void answer());
    present([...(navigator.onLine ? [] : [searchWords.offline]), searchWords.failed].join(' '), [
      element('p', { className: 'said' }, again, ...searchWords.goToNames(namesPage)),
    ]);
  }

  /** What had the focus keeps it, if it is still there. */
  function present(message: string, content: readonly Node[]): void {
    answered = turn;
    found.ariaBusy = null;
    status.textContent = message;
    const focused = found.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    const open = [...found.querySelectorAll<HTMLElement>('details[open] > summary')].map(({ dataset }) => dataset.key);
    found.replaceChildren(...content);
    for (const label of found.querySelectorAll<HTMLElement>('summary')) {
      if (open.includes(label.dataset.key)) label.parentElement?.toggleAttribute('open', true);
    }
    if (!focused) return;
    const same = [...found.querySelectorAll<HTMLElement>('[data-key]')].find(
      ({ dataset }) => dataset.key === focused.dataset.key,
    );
    (same ?? input).focus();
  }

  function forgotten(): void {
    found.replaceChildren();
    input.focus();
  }

  function inField(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (timer > 0 || answered !== turn) wish = 'reach';
      else reachFirst(found);
    }
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      take();
      window.open(`${HOME}search/${writeAddress(search)}`);
    } else if (wish) {
      event.preventDefault();
      wish = 'open';
    }
  }

  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const { query } = link.dataset;
    if (query !== undefined && isPlain) {
      event.preventDefault();
      input.value = query;
      input.focus();
      take();
      return;
    }
    rememberSearch(search.query);
    if (link.dataset.rank && isPlain) {
      search = { ...search, position: Number(link.dataset.rank) };
      onAsk?.(search, 'position');
    }
    if (isPlain) onOpen?.(event, link);
  }

  return {
    show,
    take,
    get search() {
      const query = input.value.trim();
      return query === search.query ? search : { ...NO_SEARCH, query, facets: search.facets };
    },
  };
}

/** Two capitals are a word: "US". */
function endsInWord(typed: string): boolean {
  return /(^|\s)(\p{L}|\p{L}\p{Ll})$/u.test(typed);
}

/** The names page is there when search is not. */
function namesPage(text: string): HTMLElement {
  return element('a', { href: `${HOME}names/`, textContent: text });
}
