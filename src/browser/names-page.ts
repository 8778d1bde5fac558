/** The list of names: shows only what the reader types, and of which kind. Without it the whole list is there. */

const WORDS: Readonly<Record<string, string>> = {
  person: 'Persons',
  organisation: 'Organisations',
  place: 'Places',
  other: 'Others',
};

/** Below so many lines a list is seen at a glance. */
const WORTH_FILTERING = 12;

const bar = document.querySelector<HTMLElement>('#names-filter');
const lines = [...document.querySelectorAll<HTMLElement>('[data-kind-of]')].map((element) => ({
  element,
  kind: element.dataset.kindOf ?? '',
  text: folded(element.textContent ?? ''),
}));
const chosen = new Set<string>();
let typed = '';

if (bar && lines.length >= WORTH_FILTERING) {
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  field.addEventListener('input', () => {
    typed = folded(field.value);
    show();
  });
  const label = document.createElement('label');
  label.append('Find a name ', field);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  bar.append(label, ...kindSwitches(bar.dataset.kinds ?? ''), status);
}

function kindSwitches(kinds: string): HTMLElement[] {
  const present = kinds.split(' ').filter((kind) => lines.some((line) => line.kind === kind));
  if (present.length < 2) return [];
  return present.map((kind) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = WORDS[kind] ?? kind;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      if (!chosen.delete(kind)) chosen.add(kind);
      button.setAttribute('aria-pressed', `${chosen.has(kind)}`);
      show();
    });
    return button;
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
  if (status) status.textContent = isFiltered ? (count === 0 ? 'No such name' : `${count} of ${lines.length}`) : '';
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
