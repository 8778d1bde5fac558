import { NOTES, titled } from './box-of.ts';
import { type Part, titledBy } from './note-part.ts';

/** The directive of MyST that a fence begins: a note, a picture, a formula or code; others stay as they are. */
export function directive(lines: readonly string[], start: number): Part | undefined {
  const [, indent = '', fence = '', name = '', words = ''] = DIRECTIVE.exec(lines[start] ?? '') ?? [];
  if (fence === '') return undefined;
  const isEnd = (line: string) => line.trim().startsWith(fence) && /^([`~])\1*$/.test(line.trim());
  const end = lines.findIndex((line, i) => i > start && isEnd(line));
  const last = end < 0 ? lines.length - 1 : end;
  const content = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .map((line) => line.slice(Math.min(indent.length, line.search(/\S|$/))));
  const settings = settingsOf(content);
  const body = content.slice(settings.length);
  const part = { indent, closing: [''], last };
  if (NOTES.test(name)) return { ...part, ...titledBy(words || titled(name)), inside: body, isQuoted: true };
  if (name === 'figure' || name === 'image') {
    const alt = settings.map((line) => /^:alt: *(.*)$/.exec(line)?.[1]).find(Boolean) ?? '';
    const caption = body.join(' ').trim().replaceAll('"', '\\"');
    const picture = `![${alt}](${encodeURI(words.trim())}${caption && ` "${caption}"`})`;
    return { ...part, opening: [picture], inside: [], isQuoted: false };
  }
  if (name === 'math') return { ...part, opening: ['$$'], inside: body, closing: ['$$'], isQuoted: false };
  return { ...part, opening: [fence + words], inside: body, closing: [fence], isQuoted: false };
}

/** What stands first in a directive and says how it looks: `:class: wide`, or YAML between two lines of `---`. */
function settingsOf(content: readonly string[]): readonly string[] {
  if (content[0] === '---') return content.slice(0, content.indexOf('---', 1) + 1);
  const length = content.findIndex((line) => !/^:[\w-]+:(?:\s|$)/.test(line));
  return content.slice(0, length < 0 ? content.length : length);
}

const DIRECTIVE =
  /^( {0,12})(`{3,}|~{3,})\{(admonition|note|tip|hint|important|seealso|attention|caution|warning|danger|error|dropdown|sidebar|margin|topic|figure|image|math|code|code-block|code-cell|sourcecode)\}[ \t]*(.*?)[ \t]*$/;
