import { guessEncoding } from './guess-encoding.ts';

/** A text, or why it is none and in which line. */
export type Decoded = { readonly text: string } | { readonly reason: string; readonly line: number };

/**
 * The text of a file: UTF-8, or UTF-16 with a byte-order mark; without the mark, every line ending as `\n`.
 * What is not text answers with the reason and the byte at which reading stopped.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const reason = `it is not valid ${encoding.toUpperCase()}${encoding === 'utf-8' ? hintOf(bytes) : ''}`;
    return { reason, line: lineOfBadByte(bytes, encoding) };
  }
  const checked = checkText(text);
  return 'text' in checked ? checked : { ...checked, reason: checked.reason + hintOf(bytes) };
}

/** What the bytes look like, and how to convert them. */
function hintOf(bytes: Uint8Array): string {
  const encoding = guessEncoding(bytes);
  return encoding === undefined ? '' : `, and looks like ${encoding} ("iconv -f ${encoding} -t UTF-8" converts it)`;
}

/** The same checks for a text that is a string already. */
export function checkText(text: string): Decoded {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { reason: 'it holds a NUL character', line: lineOf(text, nul) };
  if (!text.isWellFormed()) {
    return { reason: 'it holds half of a surrogate pair', line: lineOf(text, text.search(/\p{Surrogate}/u)) };
  }
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

/** U+FFFD stands where reading failed, and perhaps before, where the author wrote it. */
function lineOfBadByte(bytes: Uint8Array, encoding: string): number {
  const readable = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const replaced = encoding === 'utf-8' ? Buffer.from('\uFFFD') : Buffer.from('\uFFFD', 'utf16le');
  if (encoding === 'utf-16be') replaced.swap16();
  let end = 0;
  for (let at = readable.indexOf('\uFFFD'), from = 0; at >= 0; from = at + 1, at = readable.indexOf('\uFFFD', from)) {
    const between = readable.slice(from, at);
    const start = end + (encoding === 'utf-8' ? Buffer.byteLength(between) : 2 * between.length);
    end = start + replaced.length;
    if (!replaced.equals(bytes.subarray(start, end))) return lineOf(readable, at);
  }
  return lineOf(readable, readable.length);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split(/\r\n?|\n/).length;
}
