/** The card of a name in a text. */
export const cardWords = {
  kind: (kind: string, isReviewed: boolean) => (isReviewed ? kind : `${kind}, found automatically`),
  /** @param isFirst no paragraph before this one has the name */
  introduction: <Node>(words: Node, paragraph: Node, isFirst: boolean) => [
    isFirst ? 'Introduced in ' : 'Described in ',
    paragraph,
    ' as “',
    words,
    '”.',
  ],
  paragraph: (number: string, title?: string) => (title === undefined ? `¶ ${number}` : `${title}, ¶ ${number}`),
  spellings: <Node>(forms: readonly Node[]) => [
    'Also written ',
    ...forms.flatMap((form, i) => (i > 0 ? [i === forms.length - 1 ? ' and ' : ', ', form] : [form])),
    '.',
  ],
  next: (number: string) => `Next mention: ¶ ${number}`,
  previous: (number: string) => `Previous mention: ¶ ${number}`,
  page: (mentions: number) => (mentions === 1 ? 'Its page' : `All ${mentions} mentions`),
};
