import { element } from '../element.ts';

/** The home page, with its slash at the end; all files of search lie below it. */
export const HOME = new URL(`${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`, location.href).href;

/** A link to the names page, which is there when search is not. */
export function namesLink(text: string): HTMLElement {
  return element('a', { href: `${HOME}names/`, textContent: text });
}
