import type { Document } from '../corpus/model.ts';
import { shownDate } from '../corpus/mdx/shown-date.ts';
import { dataWords } from '../frame/words.ts';
import { absolute, documentPath, type Site } from '../site.ts';

/**
 * `/<document>.bib`: the document as an entry of BibTeX. A date that the editor supplied stands in the note only; without a
 * public address there is no `url`.
 */
export function bibtex(document: Document, site: Site): string {
  const { title, author, year, month, day, language, url, note } = reference(document, site);
  const fields = Object.entries({
    title: `{${texText(title)}}`,
    author: author && texText(author),
    year,
    month: month && `${Number(month)}`,
    day: day && `${Number(day)}`,
    language,
    url,
    note: texText(note),
  });
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = {${value}},\n`]));
  return `@misc{${document.id},\n${lines.join('')}}\n`;
}

/** `/<document>.ris`: the same as RIS, the tagged lines that reference managers exchange. */
export function ris(document: Document, site: Site): string {
  const { title, author, year, month = '', day = '', language, url, note } = reference(document, site);
  const lines = Object.entries({
    TY: 'ELEC',
    TI: title,
    AU: author,
    PY: year,
    DA: year && `${year}/${month}/${day}/`,
    LA: language,
    UR: url,
    N1: note,
    ER: '',
  });
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** Each value on one line, without control characters. */
function reference(document: Document, site: Site) {
  const { metadata, ledger } = document;
  const { date, supplied = [] } = metadata;
  const [year, month, day] = supplied.includes('date') ? [] : (date?.split('-') ?? []);
  const notes = [
    dataWords.edition(ledger.edition),
    ...(supplied.length > 0 ? [dataWords.supplied(supplied, date && shownDate(date))] : []),
  ];
  return {
    title: oneLine(document.title),
    author: oneLine(metadata.author ?? '') || undefined,
    year,
    month,
    day,
    language: document.language,
    url: site.isPublic ? absolute(site, documentPath(site.base, document.id)) : undefined,
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

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
