/** What a reader can do with a paragraph or with words of it: a row of buttons at the foot of the window. */
import { element } from '../../element.ts';
import { newPopover, openPopover } from '../../popover.ts';

export type Choice = { readonly label: string; readonly take: () => void };

let box: HTMLElement | undefined;

/** Whether the choices that are open belong to selected words. */
let isOfSelection = false;

/** Shows the choices; by keyboard they come next after the control that they belong to. */
export function offer(
  control: HTMLElement,
  name: string,
  choices: readonly Choice[],
  { ofSelection = false }: { readonly ofSelection?: boolean } = {},
): void {
  if (!('popover' in HTMLElement.prototype)) return;
  box ??= newBox();
  openPopover(box, control, name, choices.map(button));
  isOfSelection = ofSelection;
}

/** The words are selected no more. */
export function endSelection(): void {
  if (isOfSelection) box?.hidePopover();
}

/** Puts something above the choices that are open, or opens them with it alone. */
export function offerAbove(control: HTMLElement, name: string, above: HTMLElement): void {
  if (!box?.matches(':popover-open')) offer(control, name, []);
  box?.querySelector('label')?.remove();
  box?.prepend(above);
}

function newBox(): HTMLElement {
  const made = newPopover('choices', 'group');
  // A press on a choice must not take the selection away.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  document.querySelector('#status')?.before(made);
  return made;
}

function button({ label, take }: Choice): HTMLElement {
  const made = element('button', { type: 'button', textContent: label });
  made.addEventListener('click', () => {
    box?.hidePopover();
    take();
  });
  return made;
}
