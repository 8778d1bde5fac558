/** Keeps the place of a reader in a long text, on her own machine, and offers it when she comes back. */
import { continueWords, FRAME_LANGUAGE } from '../../../frame/words.ts';

/** Before the third paragraph nothing is lost by starting anew. */
const WORTH_KEEPING = 2;

/** How far below the top of the window the paragraph is that counts as being read, in CSS pixels. */
const READING_LINE = 60;

const key = `at:${location.pathname}`;
const paragraphs = [...document.querySelectorAll('[data-paragraph]')];
const parts = [...document.querySelectorAll('.part')];

offer();
addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', keep);

function offer(): void {
  const paragraph = document.getElementById(kept() ?? '');
  const outline = document.querySelector('article > .outline');
  if (location.hash || !paragraph || !outline) return;
  const link = document.createElement('a');
  link.href = `#${paragraph.id}`;
  link.textContent = continueWords.continueAt(paragraph.dataset.paragraph ?? '');
  const line = document.createElement('p');
  line.dataset.pagefindIgnore = '';
  // Reader modes leave out what is called so.
  line.classList.add('continue', 'supplemental');
  line.lang = FRAME_LANGUAGE;
  line.append(link);
  outline.before(line);
}

function keep(): void {
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom > READING_LINE;
  const isSeen = (element?: Element) => element !== undefined && element.getBoundingClientRect().top < innerHeight;
  // To ask where a paragraph is has its part laid out: so only one part is asked for more.
  const read = [...(parts.find(isBelow)?.querySelectorAll('[data-paragraph]') ?? [])].find(isBelow);
  const isAtEnd = isSeen(parts.at(-1)) && isSeen(paragraphs.at(-1));
  // A reader who looked in and went away keeps the place that she had.
  if (!isAtEnd && (!read || paragraphs.indexOf(read) < WORTH_KEEPING)) return;
  try {
    if (isAtEnd) localStorage.removeItem(key);
    else localStorage.setItem(key, read?.id ?? '');
  } catch {}
}

/** A browser may refuse to remember. */
function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
