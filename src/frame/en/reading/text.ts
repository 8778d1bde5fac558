/** What stands among the words of a text, or beside its title, without being of it. */
export const textWords = {
  paragraph: (number: string) => `Paragraph ${number}`,
  permalink: (number: string) => `Paragraph ${number}, its address`,
  table: 'Table',
  done: 'done',
  toDo: 'to do',
  footnotes: 'Footnotes',
  backToReference: (reference: string) => `Back to reference ${reference}`,
  removed: (number: string) => `Paragraph ${number} was removed.`,
  lastWording: 'Its last wording',
  withdrawn: (number: string, reason: string) => `Paragraph ${number} was withdrawn: ${reason}`,
  /** Reasons, where nobody gave one. */
  earlierWording: 'an earlier wording was taken back',
  editorsComment: 'a comment of the editors, published by mistake',
  continued: (number: string) => `continued in ¶ ${number}`,
  nowHeading: (former: string) => `¶ ${former} is no paragraph any more`,
  joined: (former: string, number: string) => `¶ ${former} is now part of ¶ ${number}`,
  minutes: (minutes: number) => `${minutes} min read`,
  hours: (hours: number) => `${hours}-hour read`,
  /** `date(2022, 10, 5)` → `5 October 2022` */
  date: (year: string, month?: number, day?: number) =>
    [day, month && MONTHS[month - 1], year].filter(Boolean).join(' '),
};

// A literal: a call here would have every page load this module, whether it shows a date or not.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
