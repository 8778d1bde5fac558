import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/formats/markdown/markdown-tree.ts';
import { plainText } from '../../../src/corpus/formats/plain-text.ts';

test.each([
  ['One *two*\n`three` [four](x).', 'One two three four.'],
  ['One  \ntwo', 'One\ntwo'],
  ['- a\n- b\n\n  c\n  - d', 'a\nb\nc\nd'],
  ['> a\n>\n> - b\n>\n> c', 'a\nb\nc'],
  ['| a | b |\n|-|-|\n| *c* |  |', 'a\tb\nc\t'],
  ['~~~\n  one {\n\n two\n~~~', 'one { two'],
  ['a[^1] b\n\n[^1]: note', 'a b'],
  ['![alt](x "Caption")', 'Caption'],
  ['![alt](x)', ''],
  ['- [ ] a\n- [x] b', 'a\nb'],
])('%j says %j', (markdown, text) => {
  const [block] = parseMarkdown(markdown).children;
  expect(block && plainText(block)).toBe(text);
});
