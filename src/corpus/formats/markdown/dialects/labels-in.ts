/**
 * The names of the targets that MyST has in a text, and what the headings below them say; nothing for one before a text.
 *
 * `(mill)=\n## The mill` → `mill` → `The mill`
 */
export function labelsIn(text: string): ReadonlyMap<string, string | undefined> {
  if (!text.includes(')=')) return new Map();
  return new Map(Array.from(text.matchAll(LABEL), ([, name = '', title]) => [name, title]));
}

const LABEL = /^\(([\w/.:-]{1,100})\)=[ \t]*$(?:\s*\n#{1,6} +([^\n]+?)[ #]*$)?/gm;
