import type { Element, ElementContent, RootContent as HtmlContent } from 'hast';
import { isBlank } from '../../../text/white-space.ts';

/** The items of a list. What stands between them, as a list that nobody put into one, goes on with the item above. */
export function itemsOf(children: readonly HtmlContent[]): Element[] {
  const items: Element[] = [];
  for (const child of children as readonly ElementContent[]) {
    const last = items.at(-1);
    if (child.type === 'element' && child.tagName === 'li') items.push(child);
    else if (child.type !== 'element' && (child.type !== 'text' || isBlank(child.value))) continue;
    else if (last) items[items.length - 1] = { ...last, children: [...last.children, child] };
    else items.push({ type: 'element', tagName: 'li', properties: {}, children: [child] });
  }
  return items;
}
