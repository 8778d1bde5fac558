/** The words that a search found, marked in the text, and the bar that steps through them. */
import sheet from '../../../styles/text/marks.css?url';
import { FRAME_DIRECTION, FRAME_LANGUAGE, markWords } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import { placesOf } from './mark-words.ts';
import { highlighted, type PaintedPlaces, wrapped } from './painted-places.ts';
import { loadSheet } from '../../sheet.ts';

type Bar = { readonly bar: HTMLElement; readonly position: HTMLElement };

let made: Bar | undefined;
let painted: PaintedPlaces | undefined;
let count = 0;

/** The place that the reader stepped to, or the first one where she arrived. */
let current = 0;

/** Marks words in the whole text; steps begin in the paragraph that the address leads to. */
export async function showMarks(words: readonly string[]): Promise<void> {
  const article = document.querySelector('article[data-document]');
  if (!article) return;
  const target = document.getElementById(location.hash.slice(1))?.closest('[data-paragraph]');
  removeMarks();
  const places = placesOf(words, article);
  count = places.length;
  if (count === 0) return;
  const arrived = places.findIndex(({ startContainer }) => target?.contains(startContainer));
  current = Math.max(arrived, 0);
  painted = (CSS.highlights as HighlightRegistry | undefined) ? highlighted(places) : wrapped(places);
  await loadSheet(sheet);
  showBar(target);
  document.addEventListener('keydown', onEscape);
}

function removeMarks(): void {
  painted?.remove();
  painted = undefined;
  document.removeEventListener('keydown', onEscape);
  if (made?.bar.matches(':popover-open')) made.bar.hidePopover();
}

/** What lies above the page goes first. */
function onEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape' && !document.querySelector('dialog[open], [popover="auto"]:popover-open')) removeMarks();
}

function showBar(target: Element | null | undefined): void {
  if (!('popover' in HTMLElement.prototype)) return;
  made ??= newBar();
  const { bar } = made;
  if (bar.matches(':popover-open')) bar.hidePopover();
  // By keyboard it comes next after the control of the paragraph where the reader arrived.
  const source = target?.querySelector<HTMLElement>('.permalink');
  bar.showPopover(source ? { source } : {});
  showCurrent();
}

function newBar(): Bar {
  const position = element('span', { ariaLive: 'polite' });
  const bar = element(
    'div',
    {
      className: 'marks',
      popover: 'manual',
      lang: FRAME_LANGUAGE,
      dir: FRAME_DIRECTION,
      role: 'group',
      ariaLabel: markWords.bar,
    },
    button('‹', markWords.previous, () => step(-1)),
    position,
    button('›', markWords.next, () => step(1)),
    button('×', markWords.remove, removeMarks),
  );
  document.querySelector('main')?.append(bar);
  return { bar, position };
}

function button(sign: string, label: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button', textContent: sign, ariaLabel: label, title: label });
  made.addEventListener('click', press);
  return made;
}

function step(by: 1 | -1): void {
  current = (current + by + count) % count;
  showCurrent();
  painted?.elementAt(current)?.scrollIntoView({ block: 'center' });
}

function showCurrent(): void {
  if (!painted || !made) return;
  painted.pointOut(current);
  const number = painted.elementAt(current)?.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph;
  made.position.textContent = markWords.position(current + 1, count, number);
}
