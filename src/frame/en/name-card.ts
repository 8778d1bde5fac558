/** The card of a name in a text. */
export const cardWords = {
  kinds: { person: 'person', organisation: 'organisation', place: 'place', other: 'name' },
  kind: (kind: string, isReviewed: boolean) => (isReviewed ? kind : `${kind}, found automatically`),
  introduction: <Node>(words: Node, paragraph: Node) => ['“', words, '” ', paragraph],
  paragraph: (number: string) => `¶ ${number}`,
  spellings: <Node>(forms: readonly Node[]) => [
    'Also written ',
    ...forms.flatMap((form, i) => (i > 0 ? [', ', form] : [form])),
  ],
  next: (number: string) => `Next: ¶ ${number}`,
  previous: (number: string) => `Previous: ¶ ${number}`,
  page: (mentions: number) => (mentions === 1 ? 'Its page' : `All ${mentions} mentions`),
};
