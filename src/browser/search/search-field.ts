/** A search form on another page: what is found is listed below it while the reader types. */
import { FRAME_DIRECTION, FRAME_LANGUAGE } from '../../frame/words.ts';
import { element } from '../element.ts';
import { rememberSearch } from './recent-searches.ts';
import { loadSearchSheet, SearchPanel } from './search-panel.ts';

/** What is said around the texts is English, whatever the page is. */
const FRAME = { lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION };

/** @param input of a form that leads to the search page */
export function searchField(input: HTMLInputElement): void {
  void loadSearchSheet();
  const status = element('p', { className: 'search-status', role: 'status', ...FRAME });
  const found = element('div', { className: 'search-found', ...FRAME });
  // Only now: a reader who passes the field by Tab must not have what follows pushed out of the window.
  const place = () => input.form?.after(status, found);
  input.addEventListener('input', place, { once: true });
  const panel = new SearchPanel({ input, status, found });
  input.form?.addEventListener('submit', () => rememberSearch(input.value.trim()));
  // What was typed while this was loading.
  if (!input.value) return;
  place();
  panel.take();
}
