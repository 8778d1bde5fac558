/**
 * The text of a file: UTF-8, or UTF-16 with a byte-order mark; without the mark, every line ending as `\n`.
 * What is not text answers with the reason and the byte at which reading stopped.
 */
export function decode(
  bytes: Uint8Array,
): { readonly text: string } | { readonly reason: string; readonly line: number } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder(encoding).decode(bytes);
    return { reason: `it is not valid ${encoding.toUpperCase()}`, line: lineOf(readable, readable.indexOf('\uFFFD')) };
  }
  return checkText(text);
}

/** The same checks for a text that is a string already. */
export function checkText(
  text: string,
): { readonly text: string } | { readonly reason: string; readonly line: number } {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { reason: 'it holds a NUL character', line: lineOf(text, nul) };
  if (!text.isWellFormed()) {
    const surrogate = text.toWellFormed().search(/\uFFFD/);
    return { reason: 'it holds half of a surrogate pair', line: lineOf(text, surrogate) };
  }
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split(/\r\n?|\n/).length;
}
