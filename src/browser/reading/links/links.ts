/** The link in the reader's hand: to a paragraph, to several, to some words; with the words, or alone. */
import { linkWords } from '../../../frame/words.ts';
import { goToRange } from '../place/arrival.ts';
import { type Choice, endSelection, offer } from './choices.ts';
import { copy } from './copy.ts';
import { pageText } from './page-text.ts';
import { quotation } from './quotation.ts';
import { textFragment } from './text-fragment.ts';

/** How a text is read for a quotation: a footnote's mark is no part of it, and lines are. */
const QUOTED = { without: '[data-footnote-ref],[data-footnote-backref]', keepsLines: true };

const article = document.querySelector<HTMLElement>('article[data-document]');

/** The paragraph whose control was used last: a range starts there. */
let chosen: HTMLElement | undefined;

/**
 * The control of a paragraph copies its address; with Shift, that of all paragraphs since the one chosen before.
 * @param target what the address in the address bar led to at the press
 */
export function useControl(link: HTMLAnchorElement, target: Element | null, isWithShift: boolean): void {
  const paragraph = link.closest<HTMLElement>('[data-paragraph]');
  if (!paragraph) return;
  const before = chosen ?? target?.closest<HTMLElement>('[data-paragraph]') ?? undefined;
  const first = before === paragraph ? undefined : before;
  if (isWithShift && first) {
    copyRange(first, paragraph);
    return;
  }
  if (isWithShift) location.hash = paragraph.id;
  chosen = paragraph;
  // The browser takes the focus to the paragraph; a reader who uses the keyboard wants the choices next, and to come back from them.
  const focus = () => link.focus({ preventScroll: true });
  focus();
  setTimeout(focus);
  const address = addressOf(paragraph.id);
  const name = linkWords.paragraph(numberOf(paragraph));
  copy(address, linkWords.addressCopied(name), link);
  const quote = () => copyQuotation(textOf(paragraph), name, address, link);
  const earlier = Number(paragraph.dataset.earlier ?? 0);
  offer(link, name, [
    { label: linkWords.copyQuotation, take: quote },
    ...(first
      ? [{ label: linkWords.linkRange(rangeName(first, paragraph)), take: () => copyRange(first, paragraph) }]
      : []),
    ...(earlier > 0
      ? [{ label: linkWords.earlier(earlier), take: () => location.assign(`history/#${paragraph.id}`) }]
      : []),
    ...citations(paragraph.id),
  ]);
}

/** The way to the paragraph that cites this one; to the list of them at the foot, if there are several. */
function citations(id: string): Choice[] {
  const [first, ...more] = document.querySelectorAll<HTMLAnchorElement>(`.cited [data-cites="${id}"]`);
  if (!first) return [];
  const place = first.textContent.replace(/\s+/g, ' ').trim();
  const label = first.dataset.how === 'words' ? linkWords.sameWordsIn : linkWords.citedIn;
  if (more.length === 0) return [{ label: label(place), take: () => location.assign(first.href) }];
  const list = first.closest('details');
  const show = () => {
    if (list) list.open = true;
    first.scrollIntoView({ block: 'center' });
    first.focus({ preventScroll: true });
  };
  return [{ label: linkWords.citedOften(more.length + 1), take: show }];
}

/** Words that the reader selects inside the text have an address of their own. */
export function offerSelection(): void {
  const selection = getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const paragraph = elementAt(range?.startContainer)?.closest<HTMLElement>('[data-paragraph]');
  const control = paragraph?.querySelector<HTMLElement>('.permalink');
  if (!range || !paragraph || !control || !article?.contains(range.endContainer)) {
    endSelection();
    return;
  }
  const { text, start, end } = pageText(document.body, range);
  const directive = textFragment(text, start, end, document.documentElement.lang);
  const address = addressOf(paragraph.id) + (directive ? `:~:${directive}` : '');
  const said = directive ? linkWords.wordsLinkCopied : linkWords.wordsNotAlone;
  const quoted = pageText(article, range, QUOTED);
  const words = quoted.text.slice(quoted.start, quoted.end);
  if (words.trim() === '') return;
  const name = linkWords.paragraph(numberOf(paragraph));
  const choice = [
    { label: linkWords.copyWordsLink, take: () => copy(address, said, control) },
    { label: linkWords.copyQuotation, take: () => copyQuotation(words, name, address, control) },
  ];
  offer(control, name, choice, { ofSelection: true });
}

function copyRange(one: HTMLElement, other: HTMLElement): void {
  const [from, to] = inOrder(one, other);
  const address = addressOf(from.id, to.id);
  goToRange(address);
  const control = other.querySelector<HTMLElement>('.permalink') ?? other;
  const name = rangeName(one, other);
  copy(address, linkWords.addressCopied(name), control);
  const quote = () => copyQuotation(between(from, to).map(textOf).join('\n\n'), name, address, control);
  offer(control, name, [{ label: linkWords.copyQuotation, take: quote }]);
}

/** The paragraphs from one to another, both included. */
function between(from: HTMLElement, to: HTMLElement): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  return all.slice(all.indexOf(from), all.indexOf(to) + 1);
}

function textOf(paragraph: HTMLElement): string {
  return pageText(paragraph, undefined, QUOTED).text.trim();
}

function copyQuotation(text: string, name: string, address: string, control: HTMLElement): void {
  const quoted = quotation(
    text
      .trim()
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n'),
    document.documentElement.lang,
  );
  const work = document.querySelector('#citation')?.textContent?.trim() ?? document.title;
  copy(
    `${quoted}\n${linkWords.source(work, name, article?.dataset.edition)}\n${address}`,
    linkWords.quotationCopied,
    control,
  );
}

/** The address as others should get it, without words to mark or an earlier range. */
function addressOf(id: string, to?: string): string {
  return `${location.origin}${location.pathname}${to ? `?to=${to}` : ''}#${id}`;
}

function rangeName(one: HTMLElement, other: HTMLElement): string {
  const [from, to] = inOrder(one, other);
  return linkWords.range(numberOf(from), numberOf(to));
}

function inOrder(one: HTMLElement, other: HTMLElement): [HTMLElement, HTMLElement] {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? [one, other] : [other, one];
}

function numberOf({ dataset }: HTMLElement): string {
  return dataset.paragraph ?? '';
}

function elementAt(node: Node | undefined): Element | null | undefined {
  return node instanceof Element ? node : node?.parentElement;
}
