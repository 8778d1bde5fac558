import { expect, test } from 'vitest';
import { readDocument } from '../../../src/commands/read-document.ts';
import { paragraphs } from '../../../src/corpus/model.ts';

test.each<[text: string, shown: string[]]>([
  ['<Steps> Some words\nand more.\n</Steps>', ['Some words and more.']],
  ['<Card>First words.</Card>\n\n<Card title="B">\nMore.\n</Card>', ['First words.', 'B\nMore.']],
  ['<Step>One thing.</Step>\n<Step>\nTwo.\n</Step>', ['One thing.', 'Step\nTwo.']],
  [
    '<Note> Careful with\nthe mill.\n</Note>\n\nText.\n\n<Note>\nSecond.\n</Note>',
    ['Careful with the mill.', 'Text.', 'Note\nSecond.'],
  ],
  ['<Note>\nOne </Note>\n\n<Note>\nTwo\n</Note>', ['One', 'Note\nTwo']],
  ['<Card title="A">one</Card> and more words\n\n<Card title="B">\nx\n</Card>', ['one and more words', 'B\nx']],
  ['<Card title="A" href="/x" />\n<Card title="B" href="/y">\nMore.\n</Card>', ['A', 'B\nMore.']],
  ['<Card\n  title="A -> B"\n  href="/x"\n/>\n\nText.', ['A -> B', 'Text.']],
  ['<Note>\nOne.\n\n<Note>\nTwo.\n</Note>\n\nThree.\n</Note>\n\nFour.', ['Note\nOne.\nNote\nTwo.\nThree.', 'Four.']],
  ['<Note>\n\n<Note> One\ntwo.\n</Note>\n\nThree.\n\n</Note>', ['Note\nOne two.\nThree.']],
  ['<Note to self\n\nand words\n>\n\nText.\n\n</Note>', ['<Note to self', 'and words', 'Text.']],
  ['1. One\n\n   <Note>\n   Careful.\n   </Note>\n\n2. Two', ['One\nNote\nCareful.\nTwo']],
  ['- item\n\n  <Steps>\n  Do.\n  </Steps>\n\n<Note>\nHello\n</Note>', ['item\nDo.', 'Note\nHello']],
  ['Code:\n\n    <Note>\n    x\n    </Note>', ['Code:', '<Note> x </Note>']],
])('parts of MDX lose no words: %j', (text, shown) => {
  const { document } = readDocument('a.md', text);
  expect(document && paragraphs(document).map((one) => one.text)).toEqual(shown);
});
