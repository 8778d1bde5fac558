import type { Element, ElementContent, RootContent as HtmlContent } from 'hast';
import { isBlank } from '../../../text/white-space.ts';

/** The items of a list. What stands between them, as a list that nobody put into one, goes on below the words of the item above. */
export function itemsOf(children: readonly HtmlContent[]): Element[] {
  const items: Element[] = [];
  let loose: ElementContent[] | undefined;
  for (const child of children as readonly ElementContent[]) {
    if (child.type === 'element' && child.tagName === 'li') {
      items.push(child);
      loose = undefined;
    } else if (loose) loose.push(child);
    else if (child.type === 'element' || (child.type === 'text' && !isBlank(child.value))) {
      loose = [child];
      const last = items.pop();
      items.push(last ? { ...last, children: [...last.children, elementOf('div', loose)] } : elementOf('li', loose));
    }
  }
  return items;
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
