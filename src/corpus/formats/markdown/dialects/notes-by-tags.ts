import { titled } from './box-of.ts';

/**
 * Markdown with the notes of PyMdown, GitBook, Hugo and Nuxt, between two tags, as notes between lines of `:::`. A line stays a line.
 *
 * `/// tip | Try it`, `{% hint style="tip" %}`, `{{< callout type="tip" >}}` → `:::note[Try it]`, `:::note[Tip]`
 */
export function notesByTags(text: string): string {
  if (!/^ *(?:\/\/\/|\{[{%]|::[a-z])/m.test(text)) return text;
  const lines = text.split('\n');
  const open: (typeof TAGS)[number][] = [];
  const lastEnds = TAGS.map(({ end }) => lines.findLastIndex((line) => end.test(line)));
  let fence = '';
  let isSetting = false;
  return lines
    .map((line, i) => {
      const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      const isCode = fence !== '' || mark !== '';
      if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
      if (isCode) return line;
      isSetting = isSetting && /^ {4}[\w-]+:/.test(line);
      if (isSetting) return '';
      if (open.at(-1)?.end.test(line)) {
        open.pop();
        return ':::';
      }
      if (AROUND.test(line)) return boldTitle(line);
      const tag = TAGS.find(({ start }, at) => i < (lastEnds[at] ?? -1) && start.test(line));
      if (!tag) return line;
      open.push(tag);
      isSetting = tag === PYMDOWN;
      return `:::note[${titleOf(tag.start.exec(line)?.slice(1) ?? [])}]`;
    })
    .join('\n');
}

const KINDS = '(?:hint|callout|notice|admonition|alert|tab)';

/** Tags of GitBook and Hugo around such parts or code, of which only the content is shown. */
const AROUND =
  /^ {0,3}\{[{%][<%]? *(?:\/ *|end)?(?:tabs|code|content-ref|stepper|step|columns?)(?![\w-])[^{}]*?[>%]?[}%]\}\s*$/;

/** `/// note | Title`: its kind, and its title. */
const PYMDOWN = { start: /^\/{3,} ?([a-z]+)(?: \| (.+))?\s*$/, end: /^\/{3,}\s*$/ };

/** What opens a note, with all that it says of itself, and what closes it. */
const TAGS = [
  PYMDOWN,
  {
    start: new RegExp(String.raw`^ {0,3}\{[{%][<%]? *${KINDS}\b([^{}]*?)[>%]?[}%]\}\s*$`),
    end: new RegExp(String.raw`^ {0,3}\{[{%][<%]? *(?:\/ *|end)${KINDS} *[>%]?[}%]\}\s*$`),
  },
  { start: /^::((?:note|tip|info|warning|caution|danger|success|alert|callout)(?:\{[^{}]*)?)\}?\s*$/, end: /^::\s*$/ },
];

/** `{% code title="a.js" %}` → `**a.js**` */
function boldTitle(line: string): string {
  const title = /\btitle="([^"]+)"/.exec(line)?.[1];
  return title === undefined ? '' : `**${title}**`;
}

function titleOf([said = '', title]: readonly string[]): string {
  const named = (key: string) => new RegExp(`\\b(?:${key})=["']?([^"']+?)["']?(?:\\s|$)`).exec(said)?.[1];
  const [kind, own] = Array.from(
    said.replace(/[\w-]+=(?:"[^"]*"|'[^']*'|\S+)|[{}]/g, '').matchAll(/"([^"]*)"|([\w-]+)/g),
    (one) => one[1] ?? one[2],
  );
  const shown = title ?? named('title') ?? own ?? titled(named('style|type|color') ?? kind ?? 'note');
  return shown.trim().replace(/[[\]]/g, '');
}
