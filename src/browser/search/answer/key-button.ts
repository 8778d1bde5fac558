import { element } from '../../element.ts';

/** A button of an answer; by its key it is known again in the next answer, so that it keeps the focus. */
export function keyButton(key: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: label });
  made.dataset.key = key;
  made.addEventListener('click', press);
  return made;
}
