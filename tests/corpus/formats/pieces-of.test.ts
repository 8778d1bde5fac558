import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/formats/markdown/markdown-tree.ts';
import { piecesOf } from '../../../src/corpus/formats/markdown/pieces-of.ts';

const LONG = 'The ferry was late again, and nobody on the landing knew why it was. '.repeat(300);

/** As an index lists documents. */
const ITEMS = `- [Ferry](ferry.md) — It was *late*. ${LONG.slice(0, 1000)}\n  - author: Ann\n`.repeat(60);

const BLOCKS = [
  LONG,
  ITEMS,
  `- an item\n${ITEMS}\n\n${ITEMS}`,
  `* an item of another list\n${ITEMS}`,
  `A line above.\n${ITEMS}and one below\n${ITEMS}`,
  `\`\`\`\n\n${ITEMS}\n\`\`\``,
  `## ${LONG.slice(0, 70)}`,
  `- an item\n\n  ${LONG}\n\n- another`,
  `> ${LONG}\nwhich goes on`,
  `\`\`\`\nfirst\n\n${LONG}\n\nlast\n\`\`\``,
  `~~~~\n${LONG}\n\n~~~\n\nin it still\n~~~~`,
  `    code\n\n    ${LONG}`,
  `$$\n${LONG}\n$$`,
  `<div>\n${LONG}\n\nin it\n\n</div>`,
  `| a | b |\n|---|---|\n| c | ${LONG} |`,
  `1. ${LONG}\n\n2. two`,
  `A heading\n===`,
];

test('a long text is read in pieces as it is read at once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(BLOCKS.length - 1), { minLength: 8, maxLength: 12 }), (places) => {
      const written = places.map((place) => BLOCKS[place]).join('\n\n');
      // A definition makes it one piece.
      const { children } = parseMarkdown(`${written}\n\n[x]: y`);
      const apart = parseMarkdown(written).children.findIndex((node, i) => !isDeepStrictEqual(node, children[i]));
      expect([apart, children.length]).toEqual([-1, parseMarkdown(written).children.length + 1]);
    }),
    { numRuns: 6 },
  );
});

test.each<[what: string, text: () => string, isDivided: boolean]>([
  ['prose', () => `${LONG}\n\n`.repeat(10), true],
  ['an index', () => `# Texts\n\n${ITEMS}${ITEMS}`, true],
  ['items among other lines', () => `${ITEMS.replaceAll('  - author: Ann', 'by Ann')}${ITEMS}`, false],
  ['prose of few words', () => 'a\n\n'.repeat(10), false],
  ['one run of lines', () => `${LONG}\n`.repeat(10), false],
  ['code', () => `\`\`\`\n${`${LONG}\n\n`.repeat(10)}\`\`\``, false],
  ['code in a list', () => `- a\n\n  \`\`\`\n  b\n\n${`${LONG}\n\n`.repeat(10)}`, false],
  ['prose with a footnote', () => `${`${LONG}\n\n`.repeat(10)}[^1]: note`, false],
  ['prose with a comment', () => `<!-- a\n\n${`${LONG}\n\n`.repeat(10)}-->`, false],
])('%s', (_what, written, isDivided) => {
  const text = written();
  const pieces = piecesOf(text);
  expect(pieces.length > 1).toBe(isDivided);
  expect(pieces.map((piece) => piece.text).join('') === text).toBe(true);
});
