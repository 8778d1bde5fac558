import { isUtf8 } from 'node:buffer';

/**
 * Whether an SVG, opened by its own address, runs nothing and shows no other page. What cannot be told for sure, by its encoding
 * or by entities of its own, is not inert; a few harmless ones are taken for dangerous, never the other way round.
 */
export function isInertSvg(bytes: Buffer): boolean {
  if (!isUtf8(bytes) || bytes.includes(0)) return false;
  const text = bytes.toString();
  const [, encoding] = /^\ufeff?<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/i.exec(text) ?? [];
  if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) return false;
  return !ACTIVE.test(text) && !RUNS.test(withoutReferences(text).replace(IGNORED, ''));
}

/** Elements that run or embed, under any prefix; handlers of events; entities; a style sheet, which may be XSLT. */
const ACTIVE =
  /<([^\s<>/"'=]*:)?(script|handler|listener|iframe|frame|object|embed|portal|base|meta|form)(?![\w.-])|["'\s/]on[a-z]+\s*=\s*["']|\ssrcdoc\s*=|<!ENTITY|<\?xml-stylesheet/i;

/** An address that runs. */
const RUNS = /["';](javascript|vbscript|data:(text\/(html|xml)|application\/(xhtml|xml)|image\/svg))/i;

/** What a browser leaves out of the scheme of an address. */
const IGNORED = /[\0-\x20]/g;

/** With characters written as numbers as what they are. */
function withoutReferences(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, (_, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  });
}
