/**
 * The list of names: shows only what the reader types, and of which kind. Other forms are lines of their own while something is typed,
 * so that they are found at their letter; without it the whole list is there, a line a name.
 */
import { filterWords } from '../../frame/words.ts';
import { plainWords } from '../../search/words/plain-words.ts';

const bar = document.querySelector<HTMLElement>('#names-filter');
const lines = [...document.querySelectorAll<HTMLElement>('[data-kind-of]')].map((element) => {
  const isForm = element.classList.contains('see');
  return {
    element,
    kind: element.dataset.kindOf ?? '',
    isForm,
    name: element.querySelector('a')?.textContent ?? '',
    text: plainWords(element.querySelector(isForm ? 'bdi' : 'a')?.textContent ?? ''),
  };
});
const all = lines.filter(({ isForm }) => !isForm).length;
const chosen = new Set<string>();
let typed = '';

const field = bar?.querySelector('input');
const read = () => {
  typed = plainWords(field?.value ?? '');
  show();
};
field?.addEventListener('input', read);
// A reader may have typed before this code came, or come back to what she had typed.
if (field?.value) read();
for (const button of bar?.querySelectorAll('button') ?? []) {
  button.addEventListener('click', () => {
    if (!chosen.delete(button.value)) chosen.add(button.value);
    button.setAttribute('aria-pressed', `${chosen.has(button.value)}`);
    show();
  });
}

function show(): void {
  const names = new Set<string>();
  for (const { element, kind, text, isForm, name } of lines) {
    const isMeant = (chosen.size === 0 || chosen.has(kind)) && ` ${text}`.includes(` ${typed}`);
    element.hidden = !isMeant || (isForm && typed === '');
    if (!element.hidden) names.add(name);
  }
  for (const section of document.querySelectorAll<HTMLElement>('section.names')) {
    section.hidden = !section.querySelector('li:not([hidden])');
  }
  const status = bar?.querySelector('[role=status]');
  const isFiltered = typed !== '' || chosen.size > 0;
  if (status) status.textContent = isFiltered ? filterWords.found(names.size, all) : '';
}
