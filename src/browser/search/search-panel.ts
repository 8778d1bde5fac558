/** The search of a reader, wherever its field stands: asks while she types, shows the answer, and answers to the keys. */
import sheet from '../../styles/search/search.css?url';
import { searchWords } from '../../frame/words.ts';
import type { Answer, MeantName } from '../../search/answer.ts';
import { moveByKeys, reachFirst, reachResult } from './answer/answer-keys.ts';
import { element } from '../element.ts';
import { type Place, present, presentFailure } from './answer/present.ts';
import { pressedLink } from './answer/pressed-link.ts';
import { HOME, namesLink } from './home.ts';
import { rememberSearch } from './recent-searches.ts';
import { replaceAnswer } from './answer/replace-answer.ts';
import { enoughFor, NO_SEARCH, type Search, writeAddress } from './search-address.ts';
import { type Ahead, findInThread, prepareInThread } from './search-thread.ts';
import { loadSheet } from '../sheet.ts';
import { isNothing, showAnswer, summary } from './answer/show-answer.ts';
import { loadExamples, showExamples } from './answer/show-examples.ts';
import { showNames } from './answer/show-names.ts';
import { showRecent } from './answer/show-recent.ts';
import { type Typing, watchTyping } from './watch-typing.ts';

/** An answer that takes longer, in milliseconds, is announced. */
const PATIENCE = 300;

/** What triggered a search: the address bar takes each of them differently. */
export type Cause = 'typing' | 'choice' | 'position';

type Options = Place & {
  /** The reader asks for something else than before. */
  readonly onAsk?: (search: Search, cause: Cause) => void;
  /** Whether what can be asked is shown while nothing is. */
  readonly hasExamples?: boolean;
  /** A link of the answer is followed, in this window. */
  readonly onOpen?: (event: MouseEvent, link: HTMLAnchorElement) => void;
};

/** Brings the look of search to a page that does not have it. */
export function loadSearchSheet(): Promise<void> {
  return loadSheet(sheet);
}

export class SearchPanel {
  readonly #options: Options;
  readonly #typing: Typing;
  /** Names that answers meant, by id. */
  readonly #met = new Map<string, MeantName>();
  #search = NO_SEARCH;
  /** Results that are looked for. */
  #enough = enoughFor(0);
  /** Searches count up, so that a late answer never replaces a newer one. */
  #turn = 0;
  #answered = 0;
  #hasFailed = false;
  #opens: string | undefined;
  /** The answer that is on its way, or there. */
  #answering: Promise<void> = Promise.resolve();
  /** What the reader's keys asked for before the results were there. */
  #wish: 'reach' | 'open' | undefined;

  constructor(options: Options) {
    this.#options = options;
    const { input, found } = options;
    const prepare = (ahead: Ahead) => void prepareInThread(HOME, ahead, input.value).catch(() => undefined);
    this.#typing = watchTyping(input, {
      onChange: () => prepare('typing'),
      onAlmost: () => prepare('pausing'),
      onPause: () => this.take(),
    });
    input.addEventListener('focus', () => prepare('load'));
    input.addEventListener('input', () => {
      this.#wish = undefined;
    });
    input.addEventListener('keydown', (event) => this.#obeyKey(event));
    moveByKeys(input, found);
    found.addEventListener('click', (event) => this.#follow(event));
  }

  /** What is asked at present, with what was typed last. */
  get search(): Search {
    const query = this.#options.input.value.trim();
    return query === this.#search.query ? this.#search : { ...NO_SEARCH, query, facets: this.#search.facets };
  }

  /** Shows a search that was not typed: one of the address bar, or a recent one. */
  show(search: Search): void {
    this.#typing.stop();
    this.#search = search;
    this.#enough = enoughFor(search.position);
    this.#options.input.value = search.query;
    this.#answering = this.#answer();
  }

  /** The paragraph that is asked for by its number, once the answer is there. */
  async opens(): Promise<string | undefined> {
    await this.#answering;
    return this.#opens;
  }

  /** Asks for what was typed without waiting for a pause. */
  take(): void {
    this.#typing.stop();
    const { query, facets } = this.search;
    if (query !== this.#search.query) this.#change({ ...NO_SEARCH, query, facets: query ? facets : {} }, 'typing');
    else if (this.#hasFailed) this.#answering = this.#answer();
  }

  #change(search: Search, cause: Cause): void {
    this.#search = search;
    this.#enough = enoughFor(search.position, cause === 'position' ? this.#enough : 0);
    this.#options.onAsk?.(search, cause);
    this.#answering = this.#answer();
  }

  async #answer(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#hasFailed = false;
    const { found, status } = this.#options;
    this.#opens = undefined;
    if (!this.#search.query) return this.#presentNothing();
    found.ariaBusy = 'true';
    const slow = setTimeout(() => {
      if (turn === this.#turn) status.textContent = searchWords.searching;
    }, PATIENCE);
    try {
      const { query, only, facets } = this.#search;
      const isWhole = only.length === 0 && Object.keys(facets).length === 0;
      const question = { query, onlySpelling: only, facets, enough: this.#enough };
      const answer = await findInThread(HOME, question, (names) => {
        if (turn === this.#turn && isWhole && !found.querySelector('.results')) this.#presentNames(names);
      });
      if (turn === this.#turn) this.#presentAnswer(answer);
    } catch {
      if (turn === this.#turn) this.#presentFailure();
    } finally {
      clearTimeout(slow);
    }
  }

  /** While there is nothing else of an answer. */
  #presentNames(names: readonly MeantName[]): void {
    const { found, input } = this.#options;
    replaceAnswer(found, [showNames(names, this.#search, (next) => this.#change(next, 'choice'))], input);
  }

  #presentAnswer(answer: Answer): void {
    const { found } = this.#options;
    this.#opens = answer.opens;
    for (const name of answer.names) this.#met.set(name.id, name);
    const ask = (next: Search) => this.#change(next, next.position > 0 ? 'position' : 'choice');
    const elsewhere = isNothing(answer)
      ? [element('p', { className: 'said' }, ...searchWords.lookOnNames(namesLink))]
      : [];
    this.#present(summary(answer), [...showAnswer(answer, this.#search, this.#met, ask), ...elsewhere]);
    if (this.#search.position > 0) reachResult(found, this.#search.position);
    if (this.#wish) reachFirst(found);
    if (this.#wish === 'open') found.querySelector<HTMLElement>('.results a')?.click();
    this.#wish = undefined;
  }

  /** Nothing is asked: what was asked before, and what can be. */
  async #presentNothing(): Promise<void> {
    const turn = this.#turn;
    this.#present(
      '',
      showRecent(HOME, () => this.#showNothing()),
    );
    if (!this.#options.hasExamples) return;
    const examples = showExamples(await loadExamples(HOME), HOME);
    if (turn === this.#turn) this.#options.found.append(...examples);
  }

  #presentFailure(): void {
    this.#hasFailed = true;
    this.#answered = this.#turn;
    presentFailure(this.#options, () => {
      this.#answering = this.#answer();
    });
  }

  #present(message: string, content: readonly Node[]): void {
    this.#answered = this.#turn;
    present(this.#options, message, content);
  }

  #showNothing(): void {
    void this.#presentNothing();
    this.#options.input.focus();
  }

  /** In the field: down to the results, Enter to the best of them, or to the search page in a new window. */
  #obeyKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (this.#typing.isGoingOn || this.#answered !== this.#turn) this.#wish = 'reach';
      else reachFirst(this.#options.found);
    }
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.take();
      window.open(`${HOME}search/${writeAddress(this.#search)}`);
    } else if (this.#wish) {
      event.preventDefault();
      this.#wish = 'open';
    }
  }

  /** A link of the answer, or of the recent searches, is pressed. */
  #follow(event: MouseEvent): void {
    const pressed = pressedLink(event);
    if (!pressed) return;
    const { link, isPlain, query, rank } = pressed;
    if (query !== undefined && isPlain) {
      event.preventDefault();
      this.#options.input.value = query;
      this.#options.input.focus();
      this.take();
      return;
    }
    rememberSearch(this.#search.query);
    if (rank && isPlain) {
      this.#search = { ...this.#search, position: rank };
      this.#options.onAsk?.(this.#search, 'position');
    }
    if (isPlain) this.#options.onOpen?.(event, link);
  }
}
