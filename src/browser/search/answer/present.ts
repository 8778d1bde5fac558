import { searchWords } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import { namesLink } from '../home.ts';
import { replaceAnswer } from './replace-answer.ts';

/** Where a search stands on its page. */
export type Place = {
  readonly input: HTMLInputElement;
  /** Says how many answers there are. */
  readonly status: HTMLElement;
  readonly found: HTMLElement;
};

/** Shows what answers, and says it. */
export function present({ input, status, found }: Place, message: string, content: readonly Node[]): void {
  found.ariaBusy = null;
  status.textContent = message;
  replaceAnswer(found, content, input);
}

/** Says that search could not be loaded. @param onAgain is told when the reader wants to try again */
export function presentFailure(place: Place, onAgain: () => void): void {
  const again = element('button', { type: 'button', textContent: searchWords.tryAgain });
  again.addEventListener('click', onAgain);
  const why = navigator.onLine ? [] : [searchWords.offline];
  present(place, [...why, searchWords.failed].join(' '), [
    element('p', { className: 'said' }, again, ...searchWords.goToNames(namesLink)),
  ]);
}
