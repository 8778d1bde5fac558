/** Search above any page. */
import { element } from '../element.ts';
import { askedParagraph } from '../../search/query/asked-paragraph.ts';
import { FRAME_DIRECTION, FRAME_LANGUAGE, searchWords } from '../../frame/words.ts';
import { rememberSearch } from './recent-searches.ts';
import { NO_SEARCH, writeAddress } from './search-address.ts';
import { HOME } from './home.ts';
import { loadSearchSheet, SearchPanel } from './search-panel.ts';
import type { SlashKey } from './slash-key.ts';

type Opened = { readonly dialog: HTMLDialogElement; readonly input: HTMLInputElement; readonly panel: SearchPanel };

let made: Opened | undefined;

/**
 * Opens search, with what was asked last on this page; the focus returns to where it was when it is closed.
 * @param letters typed already; more may come until it is open
 * @param slashKey of the page, so that its code is not loaded twice
 */
export async function openSearch(letters: readonly string[], slashKey: SlashKey): Promise<void> {
  await loadSearchSheet();
  made ??= newDialog(slashKey);
  const { dialog, input, panel } = made;
  if (dialog.open) return;
  dialog.showModal();
  input.focus();
  input.select();
  if (letters.length > 0) {
    input.value = letters.join('');
    input.dispatchEvent(new Event('input'));
  } else if (!panel.search.query) panel.show(NO_SEARCH);
}

function newDialog(slashKey: SlashKey): Opened {
  const input = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    enterKeyHint: 'search',
    maxLength: 1000,
    placeholder: searchWords.placeholder,
    ariaLabel: searchWords.field,
  });
  const close = element('button', {
    type: 'button',
    className: 'close',
    ariaLabel: searchWords.close,
    textContent: '×',
  });
  const form = element('form', { className: 'search-ask', action: `${HOME}search/` }, input, close);
  const status = element('p', { className: 'search-status', role: 'status' });
  const found = element('div', { className: 'search-found' });
  const dialog = element(
    'dialog',
    { className: 'search-dialog', lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION, ariaLabel: searchWords.search },
    element('search', {}, form),
    element('div', { className: 'search-answer' }, status, found),
    keys(slashKey),
  );
  const panel = new SearchPanel({
    input,
    status,
    found,
    hasExamples: true,
    onOpen: (event, link) => openHere(event, link, dialog),
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { search } = panel;
    rememberSearch(search.query);
    const number = paragraphHere(search.query);
    if (number === undefined) return location.assign(form.action + writeAddress(search));
    dialog.close();
    goTo(`#p${number}`);
  });
  close.addEventListener('click', () => dialog.close());
  // In a search field this key would only empty the field. It has done its work here, so the page below has no part in it; but
  // until the next frame a field that is closed has the focus still, and then the key is for the page.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !dialog.open) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.addEventListener('mousedown', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input, panel };
}

/** A paragraph of the page that lies below is a step away, not a page. */
function openHere(event: MouseEvent, { href }: HTMLAnchorElement, dialog: HTMLDialogElement): void {
  const { pathname, searchParams, hash } = new URL(href);
  if (pathname !== location.pathname || !hash) return;
  event.preventDefault();
  dialog.close();
  goTo(hash);
  void import('../reading/marks/marks.ts').then(({ showMarks }) => showMarks(searchParams.getAll('mark')));
}

/** The number by which a paragraph of the page that lies below is asked for. */
function paragraphHere(query: string): string | undefined {
  const asked = askedParagraph(query);
  const here = document.querySelector<HTMLElement>('article[data-document]')?.dataset.document;
  const isHere = asked && here !== undefined && (asked.document ?? here) === here;
  return isHere && document.getElementById(`p${asked.number}`) ? asked.number : undefined;
}

function goTo(hash: string): void {
  if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
  location.hash = hash;
}

function keys(slashKey: SlashKey): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: slashKey.isOn() });
  box.addEventListener('change', () => {
    // A browser may refuse to remember.
    try {
      if (box.checked) localStorage.setItem(slashKey.kept, 'yes');
      else localStorage.removeItem(slashKey.kept);
    } catch {}
  });
  const hint = element('p', { className: 'hint' }, ...searchWords.hint(kbd));
  return element('footer', {}, hint, element('label', {}, box, ' ', ...searchWords.slash(kbd)));
}

function kbd(key: string): HTMLElement {
  return element('kbd', { textContent: key });
}
