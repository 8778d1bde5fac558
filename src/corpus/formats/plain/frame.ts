import type { Paragraph, RootContent } from 'mdast';

/** What stands around the text in a file of Project Gutenberg: its header and its licence, to the marks that end and begin them. */
export function withoutFrame(parts: readonly string[]) {
  const start = parts.findIndex((part) => FRAME_START.test(part));
  const end = parts.findIndex((part, i) => i > start && FRAME_END.test(part));
  if (start < 0) return { before: [], inside: parts, after: [] };
  const last = end < 0 ? parts.length : end;
  return { before: parts.slice(0, start + 1), inside: parts.slice(start + 1, last), after: parts.slice(last) };
}

const FRAME_START = /^\s*\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG/;

const FRAME_END = /^\s*\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG/;

/** A paragraph as one of the frame. */
export function frameOf(paragraph: Paragraph): Paragraph {
  return { ...paragraph, data: FRAMING };
}

/** Whether a paragraph is of the frame around the text. */
export function isFrame(node: RootContent): boolean {
  return node.data !== undefined && 'isFrame' in node.data;
}

const FRAMING = { isFrame: true } as Paragraph['data'];
