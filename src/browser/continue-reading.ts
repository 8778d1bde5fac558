/** Keeps the place of a reader in a long text, on her own machine, and offers it when she comes back. */

/** Before the third paragraph nothing is lost by starting anew. */
const WORTH_KEEPING = 2;

/** How far below the top of the window the paragraph is that counts as being read, in CSS pixels. */
const READING_LINE = 60;

const key = `at:${location.pathname}`;
const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];

offer();
addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', keep);

function offer(): void {
  const paragraph = document.getElementById(read() ?? '');
  const about = document.querySelector('article > .about');
  if (location.hash || !paragraph || !about) return;
  const link = document.createElement('a');
  link.href = `#${paragraph.id}`;
  link.textContent = `Continue at ¶ ${paragraph.dataset.paragraph}`;
  const part = document.createElement('span');
  part.dataset.pagefindIgnore = '';
  // Reader modes leave out what is called so.
  part.className = 'supplemental';
  part.append(link);
  about.insertBefore(part, about.querySelector('.script'));
}

function keep(): void {
  const at = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > READING_LINE);
  const last = paragraphs.at(-1);
  const isAtEnd = last !== undefined && last.getBoundingClientRect().top < innerHeight;
  // A reader who looked in and went away keeps the place that she had.
  if (at < WORTH_KEEPING && !isAtEnd) return;
  try {
    if (isAtEnd) localStorage.removeItem(key);
    else localStorage.setItem(key, paragraphs[at]?.id ?? '');
  } catch {}
}

/** A browser may refuse to remember. */
function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export {};
