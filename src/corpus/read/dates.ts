import type { Metadata } from '../model.ts';

/**
 * The date by which a document stands in a list: its own, or the one that its file's name begins with; `''` for none.
 *
 * `posts/2014-03-19-hello.md` → `2014-03-19`
 */
export function dateOfOrder(file: string, { date }: Metadata): string {
  return date ?? /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(file.replace(/^.*\//, ''))?.[0] ?? '';
}

/**
 * The date of a post of Jekyll, which stands in the name of its file only; nothing for any other name.
 *
 * `_posts/2014-03-19-hello.md` → `{ date: '2014-03-19' }`
 */
export function dateOfName(file: string): Pick<Metadata, 'date'> {
  const [, date] = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+\.md$/.exec(file) ?? [];
  return date !== undefined && isDate(date) ? { date } : {};
}

/** The day of a date with a time, or in numbers as Hexo and others take it: `2014-03-12 10:11:00 -0400`, `2014/3/12` → `2014-03-12` */
export function dayOf(value: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\s*\d{1,2}:\d{2}.*)?$/i.exec(value) ?? [];
  return year === undefined ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2022`, `2022-10` or `2022-10-05`, if the calendar has it. */
export function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (!year) return false;
  const full = `${year}-${month}-${day}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
