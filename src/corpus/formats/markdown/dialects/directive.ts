import { indexFrom, KINDS, NOTES, TITLED, titled } from './box-of.ts';
import { type Part, titledBy } from './note-part.ts';

/**
 * The directive of MyST that a fence begins: a note, a part of a page, a picture, a formula or code; others stay as they are. Or a note
 * in a fence of mdBook, `admonish tip "Try it"`, or of Obsidian, `ad-tip`.
 */
export function directive(lines: readonly string[], start: number): Part | undefined {
  const line = lines[start] ?? '';
  const [, indent = '', fence = '', name = '', words = ''] = DIRECTIVE.exec(line) ?? ADMONISH.exec(line) ?? [];
  if (fence === '' || (name.startsWith('ad-') && !KINDS.test(name.slice(3)))) return undefined;
  const isEnd = (line: string) => line.trim().startsWith(fence) && /^([`~])\1*$/.test(line.trim());
  const end = indexFrom(lines, start + 1, isEnd);
  const last = end < 0 ? lines.length - 1 : end;
  const content = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .map((line) => line.slice(Math.min(indent.length, line.search(/\S|$/))));
  const settings = settingsOf(content);
  const body = content.slice(settings.length);
  const part = { indent, closing: [''], last };
  if (/^ad(?:monish$|-)/.test(name)) return { ...part, ...admonished(name, words, content) };
  if (PLACED.test(name)) return { ...part, opening: [''], inside: body, isQuoted: false };
  if (NOTES.test(name) || TITLED.test(name))
    return { ...part, ...titledBy(words || titled(name)), inside: body, isQuoted: true };
  if (name === 'figure' || name === 'image') {
    const alt = settings.map((line) => /^:alt: *(.*)$/.exec(line)?.[1]).find(Boolean) ?? '';
    const caption = body.join(' ').trim().replaceAll('"', '\\"');
    const picture = `![${alt}](${encodeURI(words.trim())}${caption && ` "${caption}"`})`;
    return { ...part, opening: [picture], inside: [], isQuoted: false, isCode: true };
  }
  if (name === 'math')
    return { ...part, opening: ['$$'], inside: body, closing: ['$$'], isQuoted: false, isCode: true };
  return { ...part, opening: [fence + words], inside: body, closing: [fence], isQuoted: false, isCode: true };
}

/** `admonish tip title='Try it'`, and `ad-tip` with a line `title: Try it` below. */
function admonished(
  name: string,
  words: string,
  content: readonly string[],
): Pick<Part, 'opening' | 'inside' | 'isQuoted'> {
  const first = name === 'admonish' ? 0 : content.findIndex((line) => !/^(?:title|collapse|icon|color):/.test(line));
  const settings = first < 0 ? content.length : first;
  const given = content
    .slice(0, settings)
    .find((line) => line.startsWith('title:'))
    ?.slice(6)
    .trim();
  const quoted = /(?:title=|^|\s)(["'])(.*?)\1/.exec(words)?.[2];
  const kind = /^[a-z]+/.exec(name === 'admonish' ? words : name.slice(3))?.[0] ?? 'note';
  return { ...titledBy(given ?? quoted ?? titled(kind)), inside: content.slice(settings), isQuoted: true };
}

/** What stands first in a directive and says how it looks: `:class: wide`, or YAML between two lines of `---`. */
function settingsOf(content: readonly string[]): readonly string[] {
  if (content[0] === '---') return content.slice(0, content.indexOf('---', 1) + 1);
  const length = content.findIndex((line) => !/^:[\w-]+:(?:\s|$)/.test(line));
  return content.slice(0, length < 0 ? content.length : length);
}

const DIRECTIVE =
  /^( {0,12})(`{3,}|~{3,})\{(admonition|note|tip|hint|important|seealso|attention|caution|warning|danger|error|dropdown|sidebar|margin|topic|tab-set|tab-item|grid|grid-item|grid-item-card|card|figure|image|math|code|code-block|code-cell|sourcecode)\}[ \t]*(.*?)[ \t]*$/;

/** Parts that only say where their content stands. */
const PLACED = /^(?:tab-set|grid|grid-item)$/;

const ADMONISH = /^( {0,12})(`{3,}|~{3,})(admonish|ad-[a-z]+)(?:[ \t]+(.*?))?[ \t]*$/;
