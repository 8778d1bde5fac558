import { titled } from './box-of.ts';

/**
 * Markdown with the tabs of Docusaurus, Nextra and Starlight as those of MkDocs: a part that is indented in them is no code.
 *
 * `<TabItem value="os" label="Linux">\n  One.\n</TabItem>` → `=== "Linux"\n    One.\n`
 */
export function tabsOfMdx(text: string): string {
  return /^ *<Tab/m.test(text) ? read(text.split('\n'), 0).join('\n') : text;
}

/** @param depth tabs around these lines */
function read(lines: readonly string[], depth: number): string[] {
  const shown: string[] = [];
  let fence = '';
  let indent = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const [, own = '', closes, name] = (fence === '' && /^( *)<(\/?)(Tabs|TabItem|Tab)\b/.exec(line)) || [];
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    const last = name === undefined ? -1 : lines.findIndex((one, at) => at >= i && /(?<!=)>\s*$/.test(one));
    if (name === undefined || last < 0 || last > i + MOST_LINES) {
      shown.push(line);
      continue;
    }
    if (name === 'Tabs') indent = own;
    const end = closes || name === 'Tabs' ? -1 : lines.findIndex((one, at) => at > last && one.trim() === `</${name}>`);
    const opening = lines.slice(i, last + 1);
    if (end < 0 || depth > DEEPEST) {
      shown.push(...(name === 'Tabs' || closes ? opening.map(() => '') : opening));
      i = last;
      continue;
    }
    const inside = read(withoutIndent(lines.slice(last + 1, end)), depth + 1);
    shown.push(...opening.slice(1).map(() => ''), `${indent}=== "${labelOf(opening.join(' '))}"`);
    // What a tab becomes has a line more than its opening: an empty one is spared.
    const first = inside[0]?.trim() === '' ? 1 : 0;
    shown.push(...inside.slice(first).map((one) => (one === '' ? '' : `${indent}    ${one}`)));
    i = end;
  }
  return shown;
}

/** Of an opening of a tab with all that it says of itself, and tabs inside each other. */
const [MOST_LINES, DEEPEST] = [20, 4];

/** What the tab is called; else its value, which is a word of a program. */
function labelOf(opening: string): string {
  const said = ['label', 'title', 'name', 'value'].map(
    (key) => new RegExp(`\\s${key}=\\{?(["'])(.*?)\\1`).exec(opening)?.[2],
  );
  const label = said.find(Boolean) ?? 'Tab';
  return (label === said[3] ? titled(label) : label).replaceAll('"', "'");
}

function withoutIndent(lines: readonly string[]): string[] {
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}
