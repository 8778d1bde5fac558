/** What a reader who comes by an address is told, beyond the mark that CSS sets on its target. */
import { say } from '../../say.ts';
import { arrivalWords } from '../../../frame/words.ts';
import { wholeAddress } from './whole-address.ts';

const PARAGRAPH_ADDRESS = /^p\d+[a-z]*$/;

/** The address at which the range in the address bar starts: once the reader goes elsewhere, it is over. */
let rangeStart: string | undefined;

/**
 * Says what became of the address in the address bar, and moves the focus to what it leads to.
 * @param isOpening the page has just been opened: a reader who took to the keys before this code came keeps the focus
 */
export function arrive(isOpening = false): void {
  const address = location.hash.slice(1);
  const target = document.getElementById(address);
  const meant = target ? undefined : wholeAddress(address);
  // The browser goes there, and tells of it: then this is asked again.
  if (meant && meant !== address && document.getElementById(meant)) {
    location.replace(`#${meant}`);
    return;
  }
  markRange(address);
  if (meant) say(arrivalWords.noParagraph(meant.slice(1)), 'until a click');
  if (!PARAGRAPH_ADDRESS.test(address)) return;
  if (target?.dataset.former) say(target.dataset.former);
  if (target && !(isOpening && document.activeElement !== document.body)) moveFocus(target);
}

/** The words in the address are marked, and leave the address clean for sharing. */
export function takeMarks(): void {
  const url = new URL(location.href);
  const words = url.searchParams.getAll('mark').filter(Boolean);
  if (words.length === 0) return;
  url.searchParams.delete('mark');
  history.replaceState(history.state, '', url);
  void import('../marks/marks.ts').then(({ showMarks }) => showMarks(words));
}

/**
 * Goes on from `?edition=1#p7`, as a citation has it, to the words of that edition; a paragraph that still says the same, or
 * the edition of today, is read here. Returns whether the reader leaves.
 */
export function goToCited(): boolean {
  const url = new URL(location.href);
  const cited = Number(url.searchParams.get('edition') ?? Number.NaN);
  if (Number.isNaN(cited)) return false;
  const today = Number(document.querySelector<HTMLElement>('article[data-edition]')?.dataset.edition);
  const paragraph = document.getElementById(location.hash.slice(1));
  const isSame = paragraph?.matches('[data-paragraph]:not([data-earlier])');
  if (Number.isInteger(cited) && cited > 0 && cited < today && !isSame) {
    location.replace(`history/${cited}/${location.hash}`);
    return true;
  }
  url.searchParams.delete('edition');
  history.replaceState(history.state, '', url);
  return false;
}

/** Goes to the first paragraph of a range and marks all of it. */
export function goToRange(address: string): void {
  history.pushState(null, '', address);
  rangeStart = undefined;
  arrive();
}

/** `?to=p6#p4` marks the paragraphs from the fourth to the sixth, in the order in which they stand now. */
function markRange(from: string): void {
  for (const marked of document.querySelectorAll('[data-in-range]')) marked.removeAttribute('data-in-range');
  const url = new URL(location.href);
  const to = url.searchParams.get('to');
  if (!to) return;
  rangeStart ??= from;
  if (from !== rangeStart) {
    url.searchParams.delete('to');
    history.replaceState(history.state, '', url);
    return;
  }
  const all = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const places = [from, to].map((id) => {
    const paragraph = document.getElementById(id)?.closest<HTMLElement>('[data-paragraph]');
    return paragraph ? all.indexOf(paragraph) : -1;
  });
  if (places.includes(-1)) return;
  for (const paragraph of all.slice(Math.min(...places), Math.max(...places) + 1)) {
    paragraph.toggleAttribute('data-in-range', true);
  }
}

/** A reader who is inside already, at the control of the paragraph, stays there. */
function moveFocus(target: HTMLElement): void {
  if (target.contains(document.activeElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
}
