/** Who cites a paragraph: by a link, by a quotation, or by words that both have. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedRuns } from '../../../src/corpus/citations/shared-runs.ts';
import { convert } from '../../../src/corpus/convert.ts';
import { paragraphs } from '../../../src/corpus/model.ts';
import { PROJECT } from '../../../src/settings.ts';
import { writeFiles } from '../../files.ts';

const MILL = 'The miller keeps one key in his coat and hides the other under the third step.';
const WEIR = 'Below the weir the eels wait for the first warm rain of the year before they move.';
const RIGHTS = 'No part of these papers may be copied or sold without the leave of the parish.';

test.each<{ rule: string; one: string; two: string; more?: Record<string, string>; cited: Record<string, string[]> }>([
  {
    rule: 'a link to a paragraph, and one by the title of a document',
    one: `${MILL}\n\n${WEIR}`,
    two: 'As [he says](one.md#p1).\n\nSee [[One#p2|the eels]], and [all of it](one.md).',
    cited: { 'one#p1': ['two#p1 link'], 'one#p2': ['two#p2 link'] },
  },
  {
    rule: 'a link in a footnote is of the paragraph that refers to it; one inside a document counts for nothing',
    one: `${MILL}\n\nSee [above](#p1).`,
    two: 'Keys are hidden.[^1]\n\n[^1]: [So it is said](/one/#p1).',
    cited: { 'one#p1': ['two#p1 link'] },
  },
  {
    rule: 'ten words in quotation marks, with another sign or capital',
    one: `${MILL}\n\n${WEIR}`,
    two: 'He wrote: “the miller keeps one key in his coat and hides — the other” somewhere.',
    cited: { 'one#p1': ['two#p1 quotation'] },
  },
  {
    rule: 'nine words are none',
    one: `${MILL}\n\n${WEIR}`,
    two: 'He wrote: “the miller keeps one key in his coat and”, and no more.',
    cited: {},
  },
  {
    rule: 'a block quotation; the quoted one does not quote',
    one: `${MILL}\n\n${WEIR}`,
    two: `> ${WEIR}`,
    cited: { 'one#p2': ['two#p1 quotation'] },
  },
  {
    rule: 'without marks or dates nobody can say who quotes whom',
    one: `${MILL}\n\n${WEIR}`,
    two: `Eels are patient. ${WEIR}`,
    cited: { 'one#p2': ['two#p1 words'], 'two#p1': ['one#p2 words'] },
  },
  {
    rule: 'with dates the later one quotes',
    one: `---\ndate: 1911\n---\n${MILL}\n\n${WEIR}`,
    two: `---\ndate: 1909-04\n---\nEels are patient. ${WEIR}`,
    cited: { 'two#p1': ['one#p2 quotation'] },
  },
  {
    rule: 'what stands in a third document too, unquoted, is a stock phrase',
    one: `${MILL}\n\n${RIGHTS}`,
    two: `${WEIR}\n\n${RIGHTS}`,
    more: { 'three.md': `Nothing else.\n\n${RIGHTS}` },
    cited: {},
  },
  {
    rule: 'so is what one document has twice',
    one: `${MILL}\n\n${RIGHTS}\n\n${WEIR}\n\nAgain. ${RIGHTS}`,
    two: RIGHTS,
    cited: {},
  },
  {
    rule: 'code and web addresses are no quotations',
    one: `${MILL}\n\n    ${WEIR}\n\nSee https://mill.example/a/b/c/d/e/f/g/h/i/j/k there.`,
    two: `Eels.\n\n    ${WEIR}\n\nAlso https://mill.example/a/b/c/d/e/f/g/h/i/j/k now.`,
    cited: {},
  },
  {
    rule: 'many may quote one, in the order of the index',
    one: MILL,
    two: `“${MILL}”`,
    more: { 'three.md': `He said: "${MILL}"` },
    cited: { 'one#p1': ['two#p1 quotation', 'three#p1 quotation'] },
  },
])('$rule', async ({ one, two, more = {}, cited }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-cited-'));
  const files = ['one', 'two', 'three'].filter((id) => id !== 'three' || 'three.md' in more);
  const index = files.map((id) => `- [${id.replace(/^./, (letter) => letter.toUpperCase())}](${id}.md)`);
  await writeFiles(folder, { 'INDEX.md': `# Papers\n\n${index.join('\n')}\n`, 'one.md': one, 'two.md': two, ...more });
  const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
  const { documents } = await convert(request);
  const found = documents.flatMap((document) =>
    paragraphs(document).flatMap(({ address, citedBy = [] }) =>
      citedBy.map((by) => [`${document.id}#${address}`, `${by.document}#${by.address} ${by.how}`] as const),
    ),
  );
  const byParagraph = Map.groupBy(found, ([paragraph]) => paragraph);
  expect(Object.fromEntries([...byParagraph].map(([key, all]) => [key, all.map(([, by]) => by)]))).toEqual(cited);
});

test('a long text that two documents have is one run, found at once', () => {
  const text = Array.from({ length: 60_000 }, (_, i) => `w${(i * 7919) % 50_021}`).join(' ');
  const runs = sharedRuns([
    { group: 'a', text },
    { group: 'b', text: `so ${text}` },
    { group: 'b', text: 'and nothing of it here' },
  ]);
  expect(runs.map(({ one, other }) => [one, other])).toEqual([[0, 1]]);
});
