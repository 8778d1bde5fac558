import { textWords } from '../../frame/words.ts';

/** `2022-10-05` as "5 October 2022", `2022-10` as "October 2022", `2022` as it is. */
export function shownDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return textWords.date(
    year,
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}
