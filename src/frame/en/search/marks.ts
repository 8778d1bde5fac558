/** The bar that steps through marked words. */
export const markWords = {
  bar: 'Marked words',
  previous: 'Previous match',
  next: 'Next match',
  remove: 'Remove the marks',
  position: (current: number, all: number, paragraph: string | undefined) =>
    `${current} of ${all}${paragraph ? `, ¶ ${paragraph}` : ''}`,
};
