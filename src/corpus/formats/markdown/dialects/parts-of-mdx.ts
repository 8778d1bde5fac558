import { titled } from './box-of.ts';

/**
 * Markdown with the tabs, notes and cards of Docusaurus, Nextra, Mintlify and Starlight as tabs of MkDocs: a part that is indented in
 * them is no code, and what is in them is Markdown.
 *
 * `<TabItem value="os" label="Linux">\n  One.\n</TabItem>` → `=== "Linux"\n    One.\n`
 */
export function partsOfMdx(text: string): string {
  return PART.test(text) ? read(text.split('\n'), 0).join('\n') : text;
}

/** Elements of which only the content is shown. */
const GROUPS = 'Tabs|Steps|CardGroup|CardGrid|AccordionGroup|Columns|CodeGroup';

/** Notes, whose name is their title where they have none. */
const NOTES = 'Aside|Admonition|Callout|Note|Tip|Info|Warning|Caution|Danger|Important|Hint|Alert';

const PART = new RegExp(`^( *)<(/?)(${GROUPS}|${NOTES}|TabItem|Tab|Card|Step|Accordion|Expandable)(?![\\w-])`, 'm');

const IS_GROUP = new RegExp(`^(?:${GROUPS})$`);

const IS_NOTE = new RegExp(`^(?:${NOTES})$`);

/** @param depth tabs around these lines */
function read(lines: readonly string[], depth: number): string[] {
  const shown: string[] = [];
  let fence = '';
  let indent = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const [, own = '', closes, name] = (fence === '' && PART.exec(line)) || [];
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    const [, inLine] = (name && new RegExp(`^ *<${name}[^<>]*>(.+)</${name}>\\s*$`).exec(line)) || [];
    if (inLine !== undefined && (IS_NOTE.test(name ?? '') || /\s(?:title|label)=/.test(line))) {
      shown.push(`${own}=== "${labelOf(name ?? '', line)}"`, `${own}    ${inLine}`);
      continue;
    }
    const last = name === undefined ? -1 : lines.findIndex((one, at) => at >= i && /(?<!=)>\s*$/.test(one));
    if (name === undefined || last < 0 || last > i + MOST_LINES) {
      shown.push(line);
      continue;
    }
    const isGroup = IS_GROUP.test(name);
    if (isGroup) indent = own;
    const end = closes || isGroup ? -1 : lines.findIndex((one, at) => at > last && one.trim() === `</${name}>`);
    const opening = lines.slice(i, last + 1);
    if (end < 0 || depth > DEEPEST) {
      shown.push(...(isGroup || closes ? opening.map(() => '') : opening));
      i = last;
      continue;
    }
    const inside = read(withoutIndent(lines.slice(last + 1, end)), depth + 1);
    shown.push(...opening.slice(1).map(() => ''), `${indent}=== "${labelOf(name, opening.join(' '))}"`);
    // What a tab becomes has a line more than its opening: an empty one is spared.
    const first = inside[0]?.trim() === '' ? 1 : 0;
    shown.push(...inside.slice(first).map((one) => (one === '' ? '' : `${indent}    ${one}`)));
    i = end;
  }
  return shown;
}

/** Of an opening of a tab with all that it says of itself, and tabs inside each other. */
const [MOST_LINES, DEEPEST] = [20, 4];

/** What the part is called; else its value or kind, which is a word of a program. */
function labelOf(name: string, opening: string): string {
  const saidBy = (key: string) => new RegExp(`\\s${key}=\\{?(["'])(.*?)\\1`).exec(opening)?.[2];
  const label = ['label', 'title', 'name'].map(saidBy).find(Boolean);
  return (label ?? titled(saidBy(IS_NOTE.test(name) ? 'type' : 'value') || name)).replaceAll('"', "'");
}

function withoutIndent(lines: readonly string[]): string[] {
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}
