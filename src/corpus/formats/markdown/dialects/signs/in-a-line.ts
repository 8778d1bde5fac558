import { asItIs, type Dialect } from './dialect.ts';
import { roleAs } from './role-as.ts';

/** What stands among words: roles, formulas, links, notes, marks. */
export const IN_A_LINE: readonly Dialect[] = [
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
