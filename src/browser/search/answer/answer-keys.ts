/** The keys in an answer: arrows move the focus through its links, letters go to the field, Escape leads back to it. */

/** Where arrows stop. */
const STOPS = 'a, summary, .more button';

/** @param found holds the answer, below the field that it answers */
export function moveByKeys(input: HTMLElement, found: HTMLElement): void {
  found.addEventListener('keydown', (event) => {
    const { key } = event;
    const stops = visible(found, STOPS);
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? input : stops[Math.min(next, stops.length - 1)])?.focus();
    } else if (key === 'Escape' && !found.closest('dialog')) {
      input.focus();
    } else if (key === 'Backspace' || (key.length === 1 && key !== ' ')) {
      // The key itself arrives where the focus is by then.
      input.focus();
    }
  });
}

/** Moves the focus to the best result, past the names; where there is none, to the first link. */
export function reachFirst(found: HTMLElement): void {
  (visible(found, '.results a')[0] ?? visible(found, STOPS)[0])?.focus();
}

/** Moves the focus to the result of this rank, counted from 1, and unfolds it. */
export function reachResult(found: HTMLElement, rank: number): void {
  const link = found.querySelector<HTMLElement>(`[data-rank="${rank}"]`);
  link?.closest('details')?.toggleAttribute('open', true);
  link?.focus();
}

function visible(found: HTMLElement, selector: string): HTMLElement[] {
  return [...found.querySelectorAll<HTMLElement>(selector)].filter((stop) => stop.checkVisibility());
}
