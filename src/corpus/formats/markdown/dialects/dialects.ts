/** What other tools write beside CommonMark, as a table: what stands first in a text is read first, and what is code is code. */
import { slug as headingId } from 'github-slugger';

export type Dialect = {
  readonly name: string;
  /** What an author writes and what CommonMark and HTML say for it. */
  readonly example: readonly [written: string, meant: string];
  /** Read with the flags `m` and `u`; named groups are named once in the table. */
  readonly pattern: RegExp;
  /** What stands instead; nothing where the pattern does not mean it. */
  readonly write: (found: RegExpExecArray, context: Context) => string | undefined;
};

export type Context = {
  /** The text that is read. */
  readonly text: string;
  /** Whether it has other signs of MyST. */
  readonly isMyst: boolean;
  /** Whether it has formulas between brackets with a backslash, which programs also put before brackets that are only brackets. */
  readonly hasBrackets: boolean;
  /** What the headings below targets of MyST say. */
  readonly titles: ReadonlyMap<string, string | undefined>;
  /** Footnotes that are to stand at its end. */
  readonly notes: string[];
  /** What stands inside of a sign, itself read. */
  readonly inner: (part: string) => string;
};

const asItIs: Dialect['write'] = ([whole]) => whole;

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'formula in a fence',
    example: ['```math\na^2\n```', '$$\na^2\n$$'],
    pattern: /^(?<fenceIndent>[ \t]*)```math[ \t]*\n(?<fenced>(?:(?![ \t]*```)[^\n]*\n)*)[ \t]*```[ \t]*$/,
    write: ({ groups }) => `${groups?.fenceIndent}$$\n${groups?.fenced}${groups?.fenceIndent}$$`,
  },
  {
    name: 'fenced code stays',
    example: ['```\n==a==\n```', '```\n==a==\n```'],
    pattern:
      /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(?<fence>`{3,}|~{3,})(?!\{(?:note|tip|hint|important|seealso|attention|caution|warning|danger|error|admonition|figure|image)\})[^\n]*\n[\s\S]*?(?:^[ \t>]*\k<fence>|(?![\s\S]))/,
    write: asItIs,
  },
  {
    name: 'indented code stays',
    example: ['a\n\n    ==b==\n', 'a\n\n    ==b==\n'],
    pattern: /(?<=\n[ \t]*\n)(?: {4}|\t)[^\n]*(?:\n(?: {4}|\t)[^\n]*)*/,
    write: ({ 0: whole, index }, { text }) => (isInList(text, index) ? undefined : whole),
  },
  {
    name: 'comment of HTML stays',
    example: ['<!-- ==a== -->', '<!-- ==a== -->'],
    pattern: /<!--[\s\S]*?-->/,
    write: asItIs,
  },
  {
    name: 'comment of Obsidian',
    example: ['Seen %%not seen%% here.', 'Seen <!--not seen--> here.'],
    pattern: /(?<![%\w])%%(?!%)(?<obsidian>[^%\n]+?)%%(?![%\w])/,
    write: ({ groups }) => comment(groups?.obsidian),
  },
  {
    name: 'comment of Obsidian, in lines of its own',
    example: ['%%\nNot\n\nseen.\n%%', '<!--\nNot\n\nseen.\n-->'],
    pattern: /^%%[ \t]*\n(?<lines>[\s\S]*?\n)%%[ \t]*$/,
    write: ({ groups }) => comment(`\n${groups?.lines}`),
  },
  {
    name: 'comment of MDX',
    example: ['One {/* not seen */} two.', 'One <!-- not seen --> two.'],
    pattern: /\{\/\*(?<mdx>[\s\S]*?)\*\/\}/,
    write: ({ groups }) => comment(groups?.mdx),
  },
  {
    name: 'imports of MDX, at the start',
    example: ["import Tabs from '@theme/Tabs';\n\n# The mill", '\n\n# The mill'],
    pattern:
      /(?<![\s\S])\s*(?:(?:import[ \t]+(?:[\w*][^'"\n]*?|\{[^{}'"]*\})[ \t]+from[ \t]+['"][^'"\n]+['"]|import[ \t]+['"][^'"\n]+['"]|export[ \t]+const[ \t]+\w+[ \t]*=[^\n]*);?[ \t]*(?:\n|(?![\s\S]))\s*?)+/,
    write: ([whole]) => whole.replace(/[^\n]/g, ''),
  },
  {
    name: 'comment of Kramdown',
    example: ['{::comment}\nNot seen.\n{:/comment}', '<!--\nNot seen.\n-->'],
    pattern: /^\{::comment\}(?<kramdown>[\s\S]*?)\{:\/(?:comment)?\}[ \t]*$/,
    write: ({ groups }) => comment(groups?.kramdown),
  },
  {
    name: 'address of a link below a footnote',
    example: [
      'Oaks[^1] [grow][2].\n\n[^1]: Old.\n[2]: https://e.x',
      'Oaks[^1] [grow][2].\n\n[^1]: Old.\n\n[2]: https://e.x',
    ],
    pattern: /^(?<footnote>\[\^[^\]\n]+\]:[ \t][^\n]*)\n(?=\[(?!\^)[^\]\n]+\]:[ \t]*\S)/,
    write: ({ groups }, { inner }) => `${inner(groups?.footnote ?? '')}\n\n`,
  },
  {
    name: 'target of MyST before a heading',
    example: ['(mill)=\n## The mill', '\n## The mill {#mill}'],
    pattern: /^\((?<named>[\w/.:-]{1,100})\)=[ \t]*\n(?<above>(?:[ \t]*\n)*#{1,6} [^\n]*)$/,
    write: ({ groups }) => `\n${groups?.above} {#${headingId(groups?.named ?? '')}}`,
  },
  {
    name: 'target of MyST before a text',
    example: ['(oaks)=\nOaks grow.', '\n<span id="oaks"></span>Oaks grow.'],
    pattern: /^\((?<target>[\w/.:-]{1,100})\)=[ \t]*\n(?<gap>(?:[ \t]*\n)*)(?=[\p{L}\p{N}])/u,
    write: ({ groups }) => `\n${groups?.gap}<span id="${headingId(groups?.target ?? '')}"></span>`,
  },
  {
    name: 'comment of MyST',
    example: ['H{sub}`2`O\n\n% not seen\n', 'H<sub>2</sub>O\n\n<!-- not seen-->\n'],
    pattern: /^%(?<myst> [^\n]*)$/,
    write: ({ groups }, { isMyst }) => (isMyst ? comment(groups?.myst) : undefined),
  },
  {
    name: 'break of blocks of MyST',
    example: ['One.\n\n+++ { "tags": 1 }\n\nTwo.', 'One.\n\n\n\nTwo.'],
    pattern: /^\+\+\+(?:[ \t]*\{[^\n]*\})?[ \t]*$/,
    write: ([whole], { isMyst }) => (isMyst || whole.includes('{') ? '' : undefined),
  },
  {
    name: 'heading without a space',
    example: ['##The mill##\n##About C#\n', '## The mill\n## About C#\n'],
    pattern: /^(?<level>#{2,6})(?<heading>[^\s#][^\n]*?)\k<level>?[ \t]*$/,
    write: ({ groups }) => `${groups?.level} ${groups?.heading}`,
  },
  {
    name: 'place of the contents, below a heading or in a fold of its own',
    example: [
      '## Contents\n{: .no_toc }\n\n1. TOC\n{:toc}\n\n<details>\n<summary>Contents</summary>\n- TOC\n{:toc}\n</details>\n',
      '\n\n\n\n\n\n\n\n\n\n\n',
    ],
    pattern:
      /^(?:#{1,6} [^\n]*\n\{:[^}\n]*no_toc[^}\n]*\}[ \t]*\n\s*\n|<details\b[^<>\n]*>\s*<summary>[^<]*<\/summary>\s*(?:\{:[^}\n]*\}\s*)?)(?:[-*+]|\d\.)[ \t][^\n]*\n\{:[ \t]*toc[^}\n]*\}[ \t]*$(?:\s*<\/details>)?/,
    write: ([whole]) => whole.replace(/[^\n]/g, ''),
  },
  {
    name: 'place of the contents',
    example: ['[[_TOC_]]\n\nText.', '\n\nText.'],
    pattern:
      /(?<=^|\n[ \t]*\n)(?:\[{1,2}_?[Tt][Oo][Cc]_?\]{1,2}|(?:[-*+]|\d\.)[ \t][^\n]*\n\{:[ \t]*toc[^}\n]*\})[ \t]*(?=\n[ \t]*(?:\n|(?![\s\S]))|(?![\s\S]))/,
    write: ([whole]) => whole.replace(/[^\n]/g, ''),
  },
  {
    name: 'setting of Kramdown',
    example: ['{::options parse_block_html="true" /}\n\nText.', '\n\nText.'],
    pattern: /^\{:(?::\w+[^}\n]*|\/\w*)\}[ \t]*$/,
    write: () => '',
  },
  {
    name: 'abbreviation',
    example: ['*[W3C]: World Wide Web Consortium', '<dl><dt>W3C</dt><dd>World Wide Web Consortium</dd></dl>\n'],
    pattern: /^\*\[(?<short>[^\]\n]+)\]:[ \t]+(?<long>[^\n]+)$/,
    write: ({ groups }) => `<dl><dt>${escaped(groups?.short)}</dt><dd>${escaped(groups?.long)}</dd></dl>\n`,
  },
  {
    name: 'lines of verse',
    example: ['| Up the hill\n|   and down\n', 'Up the hill\\\nand down\n'],
    pattern:
      /(?<=^|\n[ \t]*\n)\|[ \t][^\n]*(?<!\|)(?:\n(?:\|[ \t][^\n]*(?<!\|)|[ \t]+[^\s|][^\n]*|\|[ \t]*))+(?=\n[ \t]*(?:\n|(?![\s\S]))|(?![\s\S]))/,
    write: ([whole], { inner }) =>
      /^\|?[\s:|-]+$/m.test(whole.replace(/^\|[ \t]*$/gm, 'x')) ? undefined : verse(inner(whole)),
  },
  {
    name: 'role of MyST',
    example: ['See {ref}`the mill <mill>`, H{sub}`2`O.', 'See [the mill](#mill), H<sub>2</sub>O.'],
    pattern: /\{(?<role>[a-z][\w:+.-]*)\}(?<ticks>`+)(?<content>(?:(?!\k<ticks>)[^\n]|\n(?![ \t]*\n))+)\k<ticks>(?!`)/,
    write: ({ groups }, { titles }) => roleAs(groups?.role ?? '', groups?.content ?? '', titles),
  },
  {
    name: 'formula in code',
    example: ['So $`a^2`$.', 'So $a^2$.'],
    pattern: /\$`(?<coded>[^`$\n]+)`\$(?!\d)/,
    write: ({ groups }) => `$${groups?.coded?.trim()}$`,
  },
  {
    name: 'code in a line stays',
    example: ['`==a==`', '`==a==`'],
    pattern: /(?<!`)(?<tick>`{1,9})(?!`)(?:(?!\n[ \t]*\n)[\s\S]){1,2000}?(?<!`)\k<tick>(?!`)/,
    write: asItIs,
  },
  {
    name: 'formula stays',
    example: ['$x^2+y^2$ and $$a==b==c$$', '$x^2+y^2$ and $$a==b==c$$'],
    pattern: /\$\$(?:(?!\n[ \t]*\n)[\s\S]){1,5000}?\$\$|(?<![\\$\w])\$(?![\s$])[^$\n]{0,500}?(?<![\s\\])\$(?!\d)/,
    write: asItIs,
  },
  {
    name: 'formula between brackets',
    example: ['So \\(a_1\\) or\n\n\\[\nb\n\\]', 'So $a_1$ or\n\n$$\nb\n$$'],
    pattern:
      /\\{1,2}\((?<inBrackets>(?:(?!\\{1,2}\))[^\n$]|\n(?![ \t]*\n)){1,1000}?)\\{1,2}\)|^(?<bracketIndent>[ \t]*)\\{1,2}\[(?<displayed>(?:(?!\\{1,2}\])[^\n$]|\n(?![ \t]*\n)){1,5000}?)\\{1,2}\][ \t]*$/,
    write: ({ groups }, { hasBrackets }) => {
      if (!hasBrackets) return undefined;
      const { inBrackets, bracketIndent, displayed } = groups ?? {};
      return inBrackets === undefined ? `${bracketIndent}$$${displayed}$$` : `$${inBrackets.trim()}$`;
    },
  },
  {
    name: 'formula in an environment of LaTeX',
    example: ['\\begin{align}\na\n\\end{align}', '$$\\begin{align}\na\n\\end{align}$$'],
    pattern:
      /^[ \t]*\\begin\{(?<environment>(?:equation|align|alignat|gather|multline)\*?)\}(?:[^\n$]|\n(?![ \t]*\n)){1,5000}?\\end\{\k<environment>\}[ \t]*$/,
    write: ([whole]) => whole.replace('\\begin', '$$$$\\begin').replace(/\s*$/, '$$$$'),
  },
  {
    name: 'link by a tag of Hugo, Jekyll or a template',
    example: [
      '[a]({{< relref "b.md#c" >}}) [j]({% page "k/l" %}) [d]({{ site.baseurl }}{% link e.md %}) <img src="{{ site.baseurl }}/g.png">\n\n[h]: {{ site.url }}/i/',
      '[a](b.md#c) [j](/k/l) [d](e.md) <img src="/g.png">\n\n[h]: /i/',
    ],
    pattern:
      /(?<opens>\]\([ \t]*|<[a-zA-Z][^<>\n]*?\s(?:href|src)=["']|^\[(?!\^)[^\]\n]+\]:[ \t]+)(?=\{[{%])(?:\{\{-?[ \t]*(?:site\.(?:base)?url|page\.baseurl|\.Site\.BaseURL)[ \t]*-?\}\}){0,2}(?:\{\{[<%]-?[ \t]*(?:rel)?ref[ \t]+["'`]?(?<page>[^"'`\s>]+)["'`]?[ \t]*-?[>%]\}\}|\{%-?[ \t]*\w+[ \t]+["'](?<path>[^"'\n]+)["'][ \t]*-?%\}|\{%-?[ \t]*(?:link|post_url)[ \t]+(?<linked>[^\s%]+)[ \t]*-?%\}|\{\{-?[ \t]*["'](?<quoted>[^"'\n]+)["'][ \t]*\|[ \t]*(?:relative_url|absolute_url|url|relURL|absURL)[ \t]*-?\}\})?(?<rest>[^\s)"'{}]*)/,
    write: ({ 0: whole, groups }) => {
      if (whole === groups?.opens) return undefined;
      const ofSite = groups?.path?.replace(/^(?![/#.]|\w+:)/, '/');
      const post = groups?.linked?.replace(/^(?:_posts\/)?(.*?)(?:\.md)?$/, '$1.md');
      return `${groups?.opens}${encodeURI(groups?.page ?? groups?.quoted ?? ofSite ?? post ?? '')}${groups?.rest}`;
    },
  },
  {
    name: 'address with spaces',
    example: ['![a](img/my oak.png) [b](<my oak.md>) [c](d e)', '![a](img/my%20oak.png) [b](<my oak.md>) [c](d e)'],
    pattern:
      /\]\((?<spaced>(?![a-z]+:|[<#])[^\s()"'<>]+(?: [^\s()"'<>]+){1,20}\.(?:md|txt|html?|png|jpe?g|gif|webp|avif|svg)(?:#[^\s()]*)?)(?=\)|[ \t]+["'])/,
    write: ({ groups }) => `](${groups?.spaced?.replaceAll(' ', '%20')}`,
  },
  {
    name: 'address of an element without quotation marks',
    example: ['<a class=b href=https://e.x/c?d=e >f</a>', '<a class=b href="https://e.x/c?d=e" >f</a>'],
    pattern: /(?<element><[a-zA-Z][^<>\n]*?\s(?:href|src)=)(?<bare>[^\s"'<>`]*\/[^\s"'<>`]*)(?=[\s>])/,
    write: ({ groups }) => `${groups?.element}"${groups?.bare}"`,
  },
  {
    name: 'address, element or target of a link stays',
    example: [
      '[a](b==c==) <x y="==z=="> https://example.org/==a==',
      '[a](b==c==) <x y="==z=="> https://example.org/==a==',
    ],
    pattern:
      /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*|<[a-zA-Z/][^<>\n]*>|https?:\/\/[^\s<>)\]]+|\[\[[^\]\n]*\]\]|\\[!-/:-@[-`{-~]/,
    write: asItIs,
  },
  {
    name: 'note in its place',
    example: ['Oaks^[Mostly *old*.] grow.', 'Oaks[^in-line-1] grow.\n\n[^in-line-1]: Mostly *old*.\n'],
    pattern: /\^\[(?<note>(?:[^[\]\n]|\n(?![ \t]*[\n>|])|\[[^[\]\n]*\])+)\](?![([])/,
    write: ({ groups }, { notes, inner }) => {
      const note = groups?.note ?? '';
      const name = `in-line-${notes.length + 1}`;
      notes.push('');
      notes[notes.length - 1] = `[^${name}]: ${inner(note).replace(/\s*\n\s*/g, ' ')}`;
      return `[^${name}]${note.replace(/[^\n]/g, '')}`;
    },
  },
  {
    name: 'marked by a pen',
    example: ['It is ==very dry==.', 'It is <mark>very dry</mark>.'],
    pattern: /(?<![=\w])==(?![=\s])(?<marked>(?:`[^`\n]*`|[^=`\n]|`(?![^`\n]*`))+?)(?<!\s)==(?![=\w])/,
    write: ({ groups }, { inner }) => `<mark>${inner(groups?.marked ?? '')}</mark>`,
  },
  {
    name: 'below the line',
    example: ['H~2~O', 'H<sub>2</sub>O'],
    pattern: /(?<=(?<!~)[A-Za-z)])~(?<low>[A-Za-z0-9+-]{1,10})~(?!~)/,
    write: ({ groups }) => `<sub>${groups?.low}</sub>`,
  },
  {
    name: 'above the line',
    example: ['x^2^ and the 4^th^', 'x<sup>2</sup> and the 4<sup>th</sup>'],
    pattern: /(?<=(?<!\^)[A-Za-z0-9)\]])\^(?<high>[A-Za-z0-9+−-]{1,10})\^(?!\^)/,
    write: ({ groups }) => `<sup>${groups?.high}</sup>`,
  },
  {
    name: 'keys',
    example: ['Press ++ctrl+f5++.', 'Press <kbd>ctrl</kbd>+<kbd>f5</kbd>.'],
    pattern: /(?<![+\w])\+\+(?<keys>[a-z][a-z0-9-]+(?:\+[a-z0-9-]+)*|[a-z](?:\+[a-z0-9-]+)+)\+\+(?![+\w])/,
    write: ({ groups }) => (groups?.keys ?? '').replace(/[^+]+/g, '<kbd>$&</kbd>'),
  },
  {
    name: 'icon of MkDocs',
    example: [':material-account:{ .lg } Friends', 'Friends'],
    pattern: /(?<![\w:]):(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:(?:\{[^{}\n]*\})?[ \t]?(?!:)/,
    write: () => '',
  },
];

function comment(words = ''): string {
  return `<!--${words.replaceAll('-->', '-- ').replace(/^>/, ' >')}-->`;
}

function escaped(words = ''): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Text that is indented below an item of a list belongs to it, if it stands less than four columns deeper than the item's own. */
function isInList(text: string, start: number): boolean {
  let indent = columns(text.slice(start, start + LONGEST_LOOK));
  const above = text.slice(Math.max(0, start - LONGEST_LOOK), start).split('\n');
  for (const line of above.reverse()) {
    if (line.trim() === '' || columns(line) >= indent) continue;
    const [item] = /^\s*(?:[-*+]|\d+[.)])[ \t]+/.exec(line) ?? [];
    if (item !== undefined) return indent < item.length + 4;
    indent = columns(line);
    if (indent === 0) return false;
  }
  return false;
}

function columns(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** UTF-16 units before an indented text in which the item is looked for that it may belong to. */
const LONGEST_LOOK = 5000;

/** Lines with a break between them; what is indented below a line goes on with it. */
function verse(lines: string): string {
  return lines
    .split('\n')
    .map((line, i, all) => {
      const shown = line.replace(/^\|?[ \t]*/, '');
      const next = all[i + 1];
      return shown !== '' && next?.startsWith('|') && /\S/.test(next.slice(1)) ? `${shown}\\` : shown;
    })
    .join('\n');
}

/** What a role of MyST and Sphinx says, by its name: a link, a mark, a formula, or code. */
function roleAs(role: string, content: string, titles: Context['titles']): string {
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
