import { slug as headingId } from 'github-slugger';
import { comment, type Dialect, escaped } from './dialect.ts';

/** What stands in lines of its own. */
export const BLOCKS: readonly Dialect[] = [
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
    name: 'note of Docsify',
    example: ['!> Mind\nthe mill.', '> Mind\nthe mill.'],
    pattern: /(?<=^|\n[ \t]*\n)[!?]>[ \t]+(?=\S)/,
    write: () => '> ',
  },
  {
    name: 'look or film of DocFX',
    example: ['> [!div class="next"]\n> [!VIDEO https://e.x]', '> \n> <https://e.x>'],
    pattern: /(?<=^>[ \t]?)\[!(?:div\b[^\]\n]*|VIDEO[ \t]+(?<film>https?:[^\]\s<>]+))\][ \t]*$/,
    write: ({ groups }) => (groups?.film === undefined ? '' : `<${groups.film}>`),
  },
  {
    name: 'picture of DocFX',
    example: [':::image type="content" source="a b.png" alt-text="The mill":::', '![The mill](<a b.png>)'],
    pattern: /^:::[ \t]*image[ \t](?<picture>[^\n]*?):::[ \t]*$/,
    write: ({ groups }) => {
      const valueOf = (key: string) => new RegExp(`(?:^|\\s)${key}="([^"<>]*)"`).exec(groups?.picture ?? '')?.[1] ?? '';
      return `![${valueOf('alt-text').replace(/[[\]\\]/g, '\\$&')}](<${valueOf('source')}>)`;
    },
  },
  {
    name: 'place of a part of DocFX',
    example: [':::row:::\n::: moniker range=">= 2"\nText.\n::: moniker-end\n:::row-end:::', '\n\nText.\n\n'],
    pattern:
      /^:::[ \t]*(?:(?:row|column)\b[^\n:]*:::|(?:moniker|zone)[ \t][^\n]*|(?:row|column)-end:::|(?:moniker|zone)-end)[ \t]*$/,
    write: () => '',
  },
  {
    name: 'break of a page',
    example: ['One.\n\n\\newpage\n\nTwo.', 'One.\n\n\n\nTwo.'],
    pattern: /^(?:\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents)|\{\{< pagebreak >\}\})[ \t]*$/,
    write: () => '',
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
];

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
