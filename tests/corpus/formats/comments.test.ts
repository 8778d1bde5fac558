import { expect, test } from 'vitest';
import { readDocument } from '../../../src/commands/read-document.ts';
import { paragraphs } from '../../../src/corpus/model.ts';

test.each<[what: string, text: string, shown: string[]]>([
  ['in a line', 'One <!-- a --> two.', ['One two.']],
  ['as a block', 'One.\n\n<!-- a\n\nb -->\n\nTwo.', ['One.', 'Two.']],
  ['whole ones that hold nothing', 'One <!--> two <!---> three.', ['One two three.']],
  ['inside an element, over empty lines', '<div>\n<!-- a\n\nb\n\n- c --> d\n</div>\n\nTwo.', ['d', 'Two.']],
  ['to the end of a paragraph', '<div><!-- a\n\nb -->\n\nTwo.', ['Two.']],
  ['without an end', '<div>One.<!-- a\n\nTwo.', ['One.', 'Two.']],
  ['without an end, before a mark of a link', 'Text.\n<td><!--\n\n- item\n\n</a>', ['Text.', 'item']],
  ['one after the other', '<p>One<!-- a --> and <!-- b\n\nc --> two.', ['One and', 'two.']],
  ['in the words for a picture', 'One ![a <!-- b -->c](https://e.x/d.png) two.', ['One a c two.']],
])('a comment is nowhere: %s', (_, text, shown) => {
  const { document } = readDocument('a document.md', text);
  expect(document && paragraphs(document).map((one) => one.text)).toEqual(shown);
});
