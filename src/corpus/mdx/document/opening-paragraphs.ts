import { type Document, paragraphs } from '../../model.ts';

/**
 * The paragraphs with which the author's own text begins, and all after them.
 *
 * What a library put around a text is left out. Such a file holds notes of its transcribers and a title page as well:
 * of it the text begins behind the first heading, if half of the text is behind it.
 */
export function openingParagraphs(document: Document): ReturnType<typeof paragraphs> {
  const all = paragraphs(document);
  const own = all.filter(isOwn);
  if (own.length === all.length) return own;
  const { blocks } = document;
  const heading = blocks.findIndex(({ kind }, at) => kind === 'heading' && blocks.slice(0, at).some(isOwn));
  const behind = heading === -1 ? [] : paragraphs({ ...document, blocks: blocks.slice(heading) }).filter(isOwn);
  return behind.length >= own.length / 2 ? behind : own;
}

function isOwn(block: Document['blocks'][number]): boolean {
  return block.kind === 'paragraph' && block.role !== 'frame';
}
