/**
 * Puts a new answer in the place of the one before. What had the focus keeps it and what was unfolded stays so, known by
 * `data-key`; a focus that has no place any more goes to the field.
 */
export function replaceAnswer(found: HTMLElement, content: readonly Node[], field: HTMLElement): void {
  const focused = found.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
  const unfolded = keyed(found, 'details[open] > summary').map(({ dataset }) => dataset.key);
  found.replaceChildren(...content);
  for (const label of keyed(found, 'summary')) {
    if (unfolded.includes(label.dataset.key)) label.parentElement?.toggleAttribute('open', true);
  }
  if (!focused) return;
  const same = keyed(found, '[data-key]').find(({ dataset }) => dataset.key === focused.dataset.key);
  (same ?? field).focus();
}

function keyed(found: HTMLElement, selector: string): HTMLElement[] {
  return [...found.querySelectorAll<HTMLElement>(selector)];
}
