/** Footnotes where they are read: beside their marks in a wide window, in a card at a touch in a narrow one. */
import { footnoteWords } from '../../frame/words.ts';

/** From here on there is room beside the text; `styles/text/footnotes.css` says the same. */
const WIDE = matchMedia('(min-width: 80rem)');

/** Between two notes, in CSS pixels. */
const DISTANCE = 12;

type Footnote = { readonly note: HTMLElement; readonly mark: HTMLElement };

const article = document.querySelector<HTMLElement>('article')!;
const footnotes = [...document.querySelectorAll<HTMLElement>('[data-footnotes] li')].flatMap((note): Footnote[] => {
  const mark = document.querySelector<HTMLElement>(`[data-footnote-ref][href="#${CSS.escape(note.id)}"]`);
  return mark ? [{ note, mark }] : [];
});

let card: HTMLElement | undefined;

// What stands above a mark changes its height with the window, and as a browser comes to draw it.
new ResizeObserver(place).observe(article);
WIDE.addEventListener('change', place);
if ('popover' in HTMLElement.prototype) article.addEventListener('click', open);

/** Each note as high as its mark, or below the note before it. */
function place(): void {
  if (WIDE.matches && !article.hasAttribute('data-notes-beside')) comeAnew();
  article.toggleAttribute('data-notes-beside', WIDE.matches);
  if (!WIDE.matches) return;
  const top = article.getBoundingClientRect().top;
  // All is read before anything is written: else the browser would lay out the page anew for each note.
  const asked = footnotes.map(({ note, mark }) => ({
    note,
    wanted: mark.getBoundingClientRect().top - top,
    height: note.offsetHeight,
  }));
  let free = 0;
  for (const { note, wanted, height } of asked) {
    const at = Math.max(free, wanted);
    note.style.insetBlockStart = `${Math.round(at)}px`;
    free = at + height + DISTANCE;
  }
}

/** Notes that go from the foot to the side are laid out anew: what moves while it is shown counts as a jump. */
function comeAnew(): void {
  const list = footnotes[0]?.note.parentElement;
  if (!list) return;
  list.hidden = true;
  list.getBoundingClientRect();
  list.hidden = false;
}

function open(event: MouseEvent): void {
  const mark = (event.target as Element).closest?.<HTMLElement>('[data-footnote-ref]');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const note = footnotes.find((one) => one.mark === mark || mark?.getAttribute('href') === `#${one.note.id}`)?.note;
  if (!mark || !note || !isPlain || WIDE.matches) return;
  event.preventDefault();
  card ??= newCard();
  if (card.matches(':popover-open')) card.hidePopover();
  card.setAttribute('aria-label', footnoteWords.footnote(mark.textContent ?? ''));
  card.replaceChildren(...[...note.childNodes].map((child) => child.cloneNode(true)));
  for (const back of card.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of card.querySelectorAll('[id]')) named.removeAttribute('id');
  card.showPopover({ source: mark });
  card.focus();
}

function newCard(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'card';
  element.popover = 'auto';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  document.body.append(element);
  return element;
}
