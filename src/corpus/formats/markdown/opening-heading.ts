import { toString as textOf } from 'mdast-util-to-string';
import { plainSpaces } from '../../text/white-space.ts';
import { parseMarkdown } from './markdown-tree.ts';

/** The heading of the first depth, by `#` or a line of `=`, with which a Markdown text opens, if it has no other of that depth. */
export function openingHeading(text: string): string | undefined {
  const body = text.replace(/^(?:\s|<!--[\s\S]*?-->)+/, '');
  const [line] = OPENING.exec(body) ?? [];
  if (line === undefined) return undefined;
  const others = body.slice(line.length).replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '');
  if (HEADING.test(others)) return undefined;
  const [heading] = parseMarkdown(line).children;
  return (heading && plainSpaces(textOf(heading).replace(/<!--[\s\S]*?-->/g, ''))) || undefined;
}

const OPENING = /^(?:#[ \t]+\S.*|[^\s#>|`~<=*+-].*\n=+[ \t]*$)/m;

const HEADING = /^#[ \t]+\S|^[^\s#>|`~<=*+-].*\n=+[ \t]*$/m;
