import { toString as textOf } from 'mdast-util-to-string';
import { plainSpaces } from '../../text/white-space.ts';
import { parseMarkdown } from './markdown-tree.ts';

/** The `#` heading with which a Markdown text opens, if it has no other of that depth. */
export function openingHeading(text: string): string | undefined {
  const body = text.replace(/^(?:\s|<!--[\s\S]*?-->)+/, '');
  const [line = ''] = body.split('\n', 1);
  if (!/^#[ \t]+\S/.test(line)) return undefined;
  const others = body.slice(line.length).replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '');
  if (/^#[ \t]+\S/m.test(others)) return undefined;
  const [heading] = parseMarkdown(line).children;
  return (heading && plainSpaces(textOf(heading).replace(/<!--[\s\S]*?-->/g, ''))) || undefined;
}
