import { slug as headingId } from 'github-slugger';
import { type Context, escaped } from './dialect.ts';

/** What a role of MyST and Sphinx says, by its name: a link, a mark, a formula, or code. */
export function roleAs(role: string, content: string, titles: Context['titles']): string {
  const [, label, target] = /^([\s\S]*?)\s*<([^<>]+)>$/.exec(content) ?? [];
  const name = role.replace(/^.*:/, '');
  if (/^(?:ref|numref|eq)$/.test(name)) {
    const to = (target ?? content).trim();
    return `[${label ?? titles.get(to) ?? to}](#${headingId(to)})`;
  }
  if (name === 'doc' || name === 'download') {
    const to = (target ?? content).trim();
    // Without words it shows the title of what it leads to, which only the whole corpus knows.
    return `[${label ?? ''}](${encodeURI(name === 'doc' && !/\.\w+$/.test(to) ? `${to}.md` : to)})`;
  }
  const element = { subscript: 'sub', superscript: 'sup' }[name] ?? name;
  if (/^(?:sub|sup|kbd)$/.test(element)) return `<${element}>${escaped(content)}</${element}>`;
  if (name === 'math') return `$${content.trim()}$`;
  if (/^(?:abbr|term|dfn|guilabel|menuselection|index|cite|cite[a-z]|button|span)$/.test(name)) return label ?? content;
  return `\`${label ?? content.replace(/^[~!]/, '')}\``;
}
