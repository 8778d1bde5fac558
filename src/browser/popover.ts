import { FRAME_DIRECTION, FRAME_LANGUAGE } from '../frame/words.ts';
import { element } from './element.ts';

/** A box of the frame that closes by itself. It has its place in the page once it is put there. */
export function newPopover(className: string, role: string): HTMLElement {
  return element('div', { className, role, popover: 'auto', lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION });
}

/** Opens a box with this content, whether it is open or not. By keyboard it comes next after its source. */
export function openPopover(box: HTMLElement, source: HTMLElement, label: string, content: readonly Node[]): void {
  if (box.matches(':popover-open')) box.hidePopover();
  box.ariaLabel = label;
  box.replaceChildren(...content);
  box.showPopover({ source });
}
