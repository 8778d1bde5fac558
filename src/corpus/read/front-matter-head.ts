import type { Entry } from './metadata.ts';

/** Metadata at the start of a text without lines of signs around it. @property block as it is written */
export type Head = { readonly entries: readonly Entry[]; readonly block: string };

/**
 * The title block of Pandoc, the lines `Title: …` of Pelican and MultiMarkdown, or the lines `title:: …` of Logseq.
 *
 * `Title: The mill\nDate: 2022-10\n\nText.` → title and date
 */
export function readHead(text: string, file: string): Head | undefined {
  return titleBlock(text, file) ?? keyLines(text, file);
}

/** Two or three lines that begin with `%`, for title, authors and date; a line that is indented goes on with the one above. */
function titleBlock(text: string, file: string): Head | undefined {
  const [block] = TITLE_BLOCK.exec(text) ?? [];
  if (block === undefined) return undefined;
  const fields = block.split(/^%/m).slice(1);
  const entries = ['title', 'author', 'date'].flatMap((key, i): Entry[] => {
    const value = fields[i]?.trim().replace(/\s*[\n;]\s*/g, key === 'author' ? ', ' : ' ') ?? '';
    return value === '' ? [] : [{ key, value, place: { file, line: i + 1 } }];
  });
  return { entries, block };
}

const TITLE_BLOCK = /^%[ \t]+\S.*\n(?:[ \t]+\S.*\n)*(?:%.*\n(?:[ \t]+\S.*\n)*){1,2}(?=\s*\n|$)/;

/**
 * A letter may begin with lines of that form, too. So with `:` they are metadata if one is a title and another has a key that tools
 * write; with `::` behind each key, if one key is of those.
 */
function keyLines(text: string, file: string): Head | undefined {
  const [block] = KEY_LINES.exec(text) ?? [];
  if (block === undefined) return undefined;
  const entries: Entry[] = [];
  const signs = new Set<string>();
  block.split('\n').forEach((line, i) => {
    const [, key = '', sign = '', value = ''] = KEY_LINE.exec(line) ?? [];
    const last = entries.at(-1);
    if (key !== '') {
      signs.add(sign);
      entries.push({ key: key.toLowerCase(), value: value.trim(), place: { file, line: i + 1 } });
    } else if (last) entries[entries.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim() };
  });
  const known = entries.filter(({ key }) => WRITTEN_BY_TOOLS.has(key));
  const isOfTools = signs.has(':') ? known.length > 1 && known.some(({ key }) => key === 'title') : known.length > 0;
  return isOfTools ? { entries, block } : undefined;
}

const KEY_LINES = /^(?:[A-Za-z][\w -]{0,30}::?[ \t]+\S.*(?:\n|$)(?:[ \t]+\S.*(?:\n|$))*)+(?=[ \t]*(?:\n|$))/;

const KEY_LINE = /^([A-Za-z][\w -]{0,30}?)(::?)[ \t]+(.*)$/;

const WRITTEN_BY_TOOLS: ReadonlySet<string> = new Set(
  'title subtitle date modified author authors lang language slug summary description category categories tags keywords status alias template copyright public'.split(
    ' ',
  ),
);
