import { asItIs, comment, type Dialect } from './dialect.ts';

/** What is code, or nowhere shown: nothing in it is a sign of anything. */
export const CODE_AND_COMMENTS: readonly Dialect[] = [
  {
    name: 'code between tags of Jekyll, Hexo or Hugo',
    example: ['{% highlight ruby %}\n# a_b_\n{% endhighlight %}', '```ruby\n# a_b_\n```'],
    pattern:
      /^(?<tagIndent>[ \t]*)\{(?:%-?|\{[<%])[ \t]*(?<codeTag>highlight|codeblock)\b(?<said>[^{}\n]{0,500}?)[ \t]{0,20}-?(?:%|[>%]\})\}[ \t]*\n(?<tagged>(?:(?![ \t]*\{(?:%-?|\{[<%])[ \t]*\k<codeTag>\b)[^\n]*\n)*?)[ \t]*\{(?:%-?|\{[<%])[ \t]*(?:\/[ \t]*|end)\k<codeTag>[ \t]*-?(?:%|[>%]\})\}[ \t]*$/,
    write: ({ groups }) => {
      const { tagIndent = '', codeTag, said = '', tagged = '' } = groups ?? {};
      const { title, language } = codeTag === 'codeblock' ? ofHexo(said) : { title: '', language: said.trim() };
      const inside = tagged.replace(/^(\s*)\{%-? *raw *-?%\}([\s\S]*)\{%-? *endraw *-?%\}(\s*)$/, '$1$2$3');
      const fence = '```'.padEnd(
        Math.max(3, ...Array.from(inside.matchAll(/`+/g), ([ticks]) => ticks.length + 1)),
        '`',
      );
      const above = title === '' ? '' : `${tagIndent}**${title}**\n\n`;
      return `${above}${tagIndent}${fence}${language.replaceAll('`', '')}\n${inside}${tagIndent}${fence}`;
    },
  },
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
    // In a sentence they are words about such a tool.
    name: 'comment of Liquid or Jinja, in lines of its own',
    example: ['{% comment %}b{% endcomment %}\n{# c #}\n', '<!--b-->\n<!--c-->\n'],
    pattern:
      /^[ \t]*\{%-?[ \t]*comment[ \t]*-?%\}(?<liquid>[^\n]*?|[ \t]*\n(?:(?![ \t]*\{%-?[ \t]*comment\b)[^\n]*\n)*?[ \t]*)\{%-?[ \t]*endcomment[ \t]*-?%\}[ \t]*$|^[ \t]*\{#-?[ \t](?<jinja>(?:[^#{}\n]|\n(?![ \t]*\n))*?)[ \t]-?#\}[ \t]*$/,
    write: ({ groups }) => comment(groups?.liquid ?? groups?.jinja),
  },
  {
    name: 'comment of Hugo',
    example: ['a {{/* b */}}\n{{- /* c\n\nd */ -}}\n', 'a <!-- b -->\n<!-- c\n\nd -->\n'],
    pattern:
      /\{\{(?:-[ \t]+)?\/\*(?<hugo>(?:[^\n]|\n(?![ \t]*\n)){0,2000}?)\*\/(?:[ \t]+-)?\}\}|^\{\{(?:-[ \t]+)?\/\*(?<hugoLines>(?:(?!\/\*)[\s\S])*?)\*\/(?:[ \t]+-)?\}\}[ \t]*$/,
    write: ({ groups }) => comment(groups?.hugo ?? groups?.hugoLines),
  },
  {
    name: 'comment of MDX',
    example: ['One {/* not seen */} two.', 'One <!-- not seen --> two.'],
    pattern:
      /\{\/\*(?<mdx>(?:[^\n]|\n(?![ \t]*\n)){0,2000}?)\*\/\}|^[ \t]*\{\/\*(?<mdxLines>(?:(?!\{\/\*)[\s\S])*?)\*\/\}[ \t]*$/,
    write: ({ groups }) => comment(groups?.mdx ?? groups?.mdxLines),
  },
  {
    name: 'imports of MDX, at the start or below the title',
    example: [
      "# The mill\n\nimport Tabs from '@theme/Tabs';\nimport a from 'b';\n\nText.",
      '# The mill\n\n\n\n\nText.',
    ],
    pattern:
      /(?<![\s\S])(?<mdxTitle>\s*(?:# [^\n]*\n\s*)?)(?:(?:import[ \t]+(?:[\w*][^'"\n]*?|\{[^{}'"]*\})[ \t]+from[ \t]+['"][^'"\n]+['"]|import[ \t]+['"][^'"\n]+['"]|export[ \t]+const[ \t]+\w+[ \t]*=[^\n]*);?[ \t]*(?:\n|(?![\s\S]))\s*?)+/,
    write: ({ 0: whole, groups: { mdxTitle = '' } = {} }) =>
      mdxTitle + whole.slice(mdxTitle.length).replace(/[^\n]/g, ''),
  },
  {
    name: 'comment of Kramdown',
    example: ['{::comment}\nNot seen.\n{:/comment}', '<!--\nNot seen.\n-->'],
    pattern: /^\{::comment\}(?<kramdown>(?:(?!\{::comment\})[\s\S])*?)\{:\/(?:comment)?\}[ \t]*$/,
    write: ({ groups }) => comment(groups?.kramdown),
  },
];

/** Hexo: `Title of several words lang:js line_number:false`. */
function ofHexo(said: string): { title: string; language: string } {
  const language = /(?<!\S)lang:(\S+)/.exec(said)?.[1] ?? '';
  const setting =
    /(?<!\S)(?:lang|line_number|line_threshold|highlight|first_line|mark|wrap|tab|language_attr):[^\s,]+(?:,[^\s,]+)*/g;
  return { title: said.replace(setting, '').trim(), language };
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
