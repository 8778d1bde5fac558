/** The list of names: shows only what the reader types, and of which kind. Without it the whole list is there. */
import { filterWords } from '../../frame/words.ts';

const bar = document.querySelector<HTMLElement>('#names-filter');
const lines = [...document.querySelectorAll<HTMLElement>('[data-kind-of]')].map((element) => ({
  element,
  kind: element.dataset.kindOf ?? '',
  text: folded(element.textContent ?? ''),
}));
const chosen = new Set<string>();
let typed = '';

const field = bar?.querySelector('input');
field?.addEventListener('input', () => {
  typed = folded(field.value);
  show();
});
for (const button of bar?.querySelectorAll('button') ?? []) {
  button.addEventListener('click', () => {
    if (!chosen.delete(button.value)) chosen.add(button.value);
    button.setAttribute('aria-pressed', `${chosen.has(button.value)}`);
    show();
  });
}

function show(): void {
  let count = 0;
  for (const { element, kind, text } of lines) {
    const isShown = (chosen.size === 0 || chosen.has(kind)) && ` ${text}`.includes(` ${typed}`);
    element.hidden = !isShown;
    if (isShown) count += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('section.names')) {
    section.hidden = !section.querySelector('li:not([hidden])');
  }
  const status = bar?.querySelector('[role=status]');
  const isFiltered = typed !== '' || chosen.size > 0;
  if (status) status.textContent = isFiltered ? filterWords.found(count, lines.length) : '';
}

/** Without case and marks, words parted by one space. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
