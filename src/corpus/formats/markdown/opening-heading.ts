import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { plainSpaces } from '../../text/white-space.ts';
import { asCommonMark } from './dialects/as-commonmark.ts';
import { withoutAttributeLists } from './dialects/attribute-lists.ts';
import { wikilinks } from './dialects/wikilinks.ts';
import { sanitiseHtml } from './html/sanitise-html.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { resolveReferences } from './resolve-references.ts';

/**
 * What the heading of the first depth says, by `#` or a line of `=`, with which a Markdown text opens, if it has no other of that depth.
 *
 * `# Oaks {#sec-oaks}` → `Oaks`; `# [Oaks][1] ![build](passing.svg)` → `Oaks`
 */
export function openingHeading(text: string): string | undefined {
  const body = (/^\s*import /.test(text) ? asCommonMark(text) : text).replace(/^(?:\s|<!--[\s\S]*?-->)+/, '');
  const [line] = OPENING.exec(body) ?? [];
  if (line === undefined) return undefined;
  const others = body.slice(line.length).replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '');
  if (HEADING.test(others)) return undefined;
  const definitions = line.includes('[') ? (others.match(DEFINITION) ?? []) : [];
  const { tree } = resolveReferences(parseMarkdown(asCommonMark([line, ...definitions].join('\n\n'))), '', 1);
  const [heading] = wikilinks(withoutAttributeLists(sanitiseHtml(tree, '', 1).tree)).children;
  return (heading && titleIn(heading)) || undefined;
}

/** The words of a heading; of one that is a picture, its alternative text. */
export function titleIn(heading: Nodes): string {
  return plainSpaces(textOf(heading, { includeImageAlt: false })) || plainSpaces(textOf(heading));
}

const OPENING = /^(?:#[ \t]+\S.*|[^\s#>|`~<=*+-].*\n=+[ \t]*$)/m;

const HEADING = /^#[ \t]+\S|^[^\s#>|`~<=*+-].*\n=+[ \t]*$/m;

/** Of a reference that the heading may hold. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gm;
