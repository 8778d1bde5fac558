import { shownDate } from '../../corpus/mdx/shown-date.ts';
import type { Metadata } from '../../corpus/model.ts';
import { dataWords } from '../../frame/words.ts';

/** What a reference manager is told of a document. */
export type Reference = {
  readonly id: string;
  readonly title: string;
  readonly author?: Metadata['author'] | undefined;
  readonly date?: Metadata['date'] | undefined;
  readonly supplied?: Metadata['supplied'] | undefined;
  readonly language: string;
  readonly edition: number;
  /** Title of the site. */
  readonly container: string;
  /** Absolute; none where nobody said where the site will live. */
  readonly url: string | undefined;
};

/**
 * The document as an entry of BibTeX. Of the types that every style knows, only a part of a collection has both a container and
 * an address. What the editor supplied stands in brackets, as in any citation, and in the note.
 */
export function bibtex(cited: Reference): string {
  const { title, author, year, month, day, container, language, url, note } = partsOf(cited);
  const fields = Object.entries({
    title: `{${texText(title)}}`,
    author: author && texName(author),
    booktitle: `{${texText(container)}}`,
    year,
    month: month && `${Number(month)}`,
    day: day && `${Number(day)}`,
    language,
    url,
    note: texText(note),
  });
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = {${value}},\n`]));
  return `@incollection{${cited.id},\n${lines.join('')}}\n`;
}

/** The same as RIS, the tagged lines that reference managers exchange. */
export function ris(cited: Reference): string {
  const { title, author, year, month = '', day = '', container, language, url, note } = partsOf(cited);
  const lines = Object.entries({
    TY: 'CHAP',
    TI: title,
    AU: author,
    T2: container,
    PY: year,
    DA: month && `${year}/${month}/${day}/`,
    LA: language,
    UR: url,
    N1: note,
    ER: '',
  });
  return lines
    .flatMap(([tag, value]) =>
      value === undefined || (value === '' && tag !== 'ER') ? [] : [`${tag}  - ${value}\r\n`],
    )
    .join('');
}

/** The same as an item of CSL-JSON, where a supplied date is an approximate one. */
export function cslJson(cited: Reference): object {
  const { title, author, container, language, url, note } = partsOf(cited);
  const date = cited.date?.split('-').map(Number);
  return {
    id: cited.id,
    type: 'webpage',
    title,
    author: author && [{ literal: author }],
    'container-title': container,
    issued: date && { 'date-parts': [date], ...(cited.supplied?.includes('date') && { circa: true }) },
    language,
    URL: url,
    note,
  };
}

/** Each value on one line, without control characters. */
function partsOf({ title, author, date, supplied = [], language, edition, container, url }: Reference) {
  const [year, month, day] = date?.split('-') ?? [];
  const isSupplied = supplied.includes('date');
  const notes = [
    dataWords.edition(edition),
    ...(supplied.length > 0 ? [dataWords.supplied(supplied, date && shownDate(date))] : []),
  ];
  return {
    title: oneLine(title),
    author: oneLine(author ?? '') || undefined,
    year: isSupplied && year ? `[${year}]` : year,
    month: isSupplied ? undefined : month,
    day: isSupplied ? undefined : day,
    container: oneLine(container),
    language,
    url,
    note: notes.join(' '),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Letters of all scripts stay as they are; what TeX would take for a command is written as the character. */
function texText(text: string): string {
  return text.replace(/[\\{}$&#_%^~]/g, (character) => TEX[character] ?? `\\${character}`);
}

/** With commas BibTeX would take a name, or a list of them, for a family, a suffix and a given name. */
function texName(name: string): string {
  return name.includes(',') ? `{${texText(name)}}` : texText(name);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
