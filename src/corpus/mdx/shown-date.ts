const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2022-10-05` as "5 October 2022", `2022-10` as "October 2022", `2022` as it is. */
export function shownDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
