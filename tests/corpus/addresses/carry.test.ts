import { describe, expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { destinations, type Entry } from '../../../src/corpus/ledger/entry.ts';

const ANNA = 'Anna kept the ledger of the mill for thirty years without a single blot.';
const BELA = 'The river froze twice that winter, and the ferry lay tied to its post until March.';
const CARL = 'Nobody in the village remembered who had planted the walnut trees along the lower road.';
const DORA = 'A letter from the city arrived on Tuesday; it spoke of taxes, bridges and a new school.';
const MAYOR = 'The mayor owned two houses by the harbour, and let neither of them to strangers.';
const EMIL = 'When the bells rang at noon, the men put down their saws and walked home to eat.';

/** Publishes versions one after another. */
function publish(...versions: string[][]) {
  let entries: readonly Entry[] = [];
  let addresses: readonly string[] = [];
  for (const [index, version] of versions.entries()) {
    ({ entries, addresses } = carry(entries, version, index + 1));
  }
  const leads = destinations(entries);
  return { entries, addresses: addresses.join(' '), leads: (address: string) => leads.get(address) };
}

describe('addresses of a new version', () => {
  const typo = BELA.replace('twice', 'twyce');
  const nearly = BELA.replace('winter', 'year').replace('March', 'May');
  test.each<[string, string[][], string]>([
    ['a first publication counts from one', [[ANNA, BELA, CARL]], 'p1 p2 p3'],
    [
      'an unchanged version keeps all',
      [
        [ANNA, BELA],
        [ANNA, BELA],
      ],
      'p1 p2',
    ],
    [
      'a typo mended',
      [
        [ANNA, typo, CARL],
        [ANNA, BELA, CARL],
      ],
      'p1 p2 p3',
    ],
    [
      'two that face each other, both written nearly anew',
      [
        [ANNA, BELA, CARL, DORA],
        [
          ANNA,
          'The river froze over twice that winter, so the ferry could not cross, and people of both towns had to go on foot.',
          'Nobody in the village knew any more who planted those old trees, and in time they were felled for the new railway.',
          DORA,
        ],
      ],
      'p1 p2 p3 p4',
    ],
    [
      'quotes and dashes of another style',
      [
        ['“So it is” — he said.', ANNA],
        ['"So it is" – he said.', ANNA],
      ],
      'p1 p2',
    ],
    [
      'one inserted',
      [
        [ANNA, CARL],
        [ANNA, BELA, CARL],
      ],
      'p1 p1a p2',
    ],
    [
      'one more behind the inserted',
      [
        [ANNA, CARL],
        [ANNA, BELA, CARL],
        [ANNA, BELA, DORA, CARL],
      ],
      'p1 p1a p1b p2',
    ],
    [
      'letters tell the order of time',
      [
        [ANNA, CARL],
        [ANNA, BELA, CARL],
        [ANNA, DORA, BELA, CARL],
      ],
      'p1 p1b p1a p2',
    ],
    [
      'inserted at the start',
      [
        [ANNA, CARL],
        [BELA, DORA, ANNA, CARL],
      ],
      'p0a p0b p1 p2',
    ],
    ['appended at the end', [[ANNA], [ANNA, BELA, CARL]], 'p1 p2 p3'],
    ['a number is not given twice', [[ANNA, BELA], [ANNA], [ANNA, CARL]], 'p1 p3'],
    [
      'swapped',
      [
        [ANNA, BELA, CARL],
        [BELA, ANNA, CARL],
      ],
      'p2 p1 p3',
    ],
    [
      'moved and edited',
      [
        [ANNA, typo, CARL, DORA],
        [ANNA, CARL, DORA, BELA],
      ],
      'p1 p3 p4 p2',
    ],
    [
      'twins',
      [
        [ANNA, 'Yes.', BELA, 'Yes.'],
        [ANNA, 'Yes.', CARL, BELA, 'Yes.'],
      ],
      'p1 p2 p2a p3 p4',
    ],
    [
      'a twin goes with its neighbour',
      [
        [ANNA, 'Yes.', BELA, 'Yes.'],
        [ANNA, BELA, 'Yes.'],
      ],
      'p1 p3 p4',
    ],
    [
      'a near-duplicate is another',
      [
        [ANNA, BELA, CARL],
        [ANNA, nearly, BELA, CARL],
      ],
      'p1 p1a p2 p3',
    ],
    [
      'divided',
      [
        [`${ANNA} ${BELA}`, CARL],
        [ANNA, BELA, CARL],
      ],
      'p1 p1a p2',
    ],
    [
      'divided in three',
      [
        [`${ANNA} ${BELA} ${CARL}`, DORA],
        [ANNA, BELA, CARL, DORA],
      ],
      'p1 p1a p1b p2',
    ],
    [
      'divided behind a short beginning',
      [
        [`So. ${ANNA}`, CARL],
        ['So.', ANNA, CARL],
      ],
      'p0a p1 p2',
    ],
    [
      'joined',
      [
        [ANNA, BELA, CARL],
        [`${ANNA} ${BELA}`, CARL],
      ],
      'p1 p3',
    ],
    [
      'joined and divided again',
      [
        [ANNA, BELA, CARL],
        [`${ANNA} ${BELA}`, CARL],
        [ANNA, BELA, CARL],
      ],
      'p1 p2 p3',
    ],
    [
      'joined to a short one and divided again',
      [['Well then.', ANNA], [`Well then. ${ANNA}`], ['Well then.', ANNA]],
      'p1 p2',
    ],
    [
      'deleted and restored',
      [
        [ANNA, BELA, CARL],
        [ANNA, CARL],
        [ANNA, BELA, CARL],
      ],
      'p1 p2 p3',
    ],
    [
      'restored with an edit',
      [
        [ANNA, BELA, CARL],
        [ANNA, CARL],
        [ANNA, typo, CARL],
      ],
      'p1 p2 p3',
    ],
    [
      'restored elsewhere',
      [
        [ANNA, BELA, CARL],
        [ANNA, CARL],
        [ANNA, CARL, BELA],
      ],
      'p1 p3 p2',
    ],
    [
      'a short one restored in its place',
      [
        [ANNA, 'Yes.', CARL],
        [ANNA, CARL],
        [ANNA, 'Yes.', CARL],
      ],
      'p1 p2 p3',
    ],
    [
      'a short one elsewhere is another',
      [
        [ANNA, 'Yes.', CARL],
        [ANNA, CARL],
        [ANNA, CARL, 'Yes.'],
      ],
      'p1 p3 p4',
    ],
    [
      'all replaced',
      [
        [ANNA, BELA],
        [CARL, DORA],
      ],
      'p3 p4',
    ],
    [
      'a short one replaced is no edit',
      [
        [ANNA, 'Yes, Sir.', CARL],
        [ANNA, 'No, Sir.', CARL],
      ],
      'p1 p1a p3',
    ],
    [
      'breaks moved, words did not',
      [
        [`${ANNA} ${BELA}`, `${CARL} ${DORA}`],
        [ANNA, `${BELA} ${CARL}`, DORA],
      ],
      'p1 p2 p3',
    ],
  ])('%s', (_, versions, expected) => {
    expect(publish(...versions).addresses).toBe(expected);
  });
});

describe('where former addresses lead', () => {
  test('a joined one to the joined paragraph, through every later join', () => {
    const joined = `${ANNA} ${BELA}`;
    const { leads, entries } = publish([ANNA, BELA, CARL], [joined, CARL], [`${joined} ${CARL}`, DORA]);
    expect(['p1', 'p2', 'p3'].map(leads)).toEqual(['p1', 'p1', 'p1']);
    expect(entries[1]).toEqual({ address: 'p2', text: BELA, from: 1, to: 1, earlier: [], into: 'p1' });
  });

  test('a short paragraph is joined with the words beside it', () => {
    expect(publish([ANNA, 'So it was.', CARL], [`${ANNA} So it was.`, CARL]).leads('p2')).toBe('p1');
  });

  test.each([
    ['are still there', `${ANNA} So it was. And so it stayed.`, 'p1'],
    ['are gone', `${ANNA} And it was never so before.`, undefined],
  ])('a short one that was joined, where its words %s', (_, then, leadsTo) => {
    const versions = [
      [ANNA, 'So it was.', CARL],
      [`${ANNA} So it was.`, CARL],
      [then, CARL],
    ];
    expect(publish(...versions).leads('p2')).toBe(leadsTo);
  });

  test('one to the paragraph in which a sentence of it lives on, though the rest is gone, where another was joined before', () => {
    const long = `${BELA} ${DORA} ${EMIL}`;
    const joined = `${ANNA} ${MAYOR}`;
    const { leads } = publish([ANNA, MAYOR, long, CARL], [joined, long, CARL], [joined, `${CARL} ${EMIL}`]);
    expect(['p2', 'p3'].map(leads)).toEqual(['p1', 'p4']);
  });

  test('a removed one to a note, not to a paragraph that took its number', () => {
    const { leads, entries } = publish([ANNA, BELA, CARL], [ANNA, DORA, CARL]);
    expect(leads('p2')).toBeUndefined();
    expect(entries[1]).toEqual({ address: 'p2', text: BELA, from: 1, to: 1, earlier: [], removed: 2 });
  });

  test('a joined one to a note when its words are cut from the joined paragraph', () => {
    const { leads, entries } = publish([ANNA, BELA, CARL], [`${ANNA} ${BELA}`, CARL], [ANNA, CARL]);
    expect(leads('p2')).toBeUndefined();
    expect(entries[1]).toMatchObject({ removed: 3, to: 1 });
    expect(entries[1]).not.toHaveProperty('into');
  });

  test('a joined one to a note when the joined paragraph is removed', () => {
    expect(publish([ANNA, BELA, CARL], [`${ANNA} ${BELA}`, CARL], [CARL]).leads('p2')).toBeUndefined();
  });

  test('a withdrawn one never comes back', () => {
    const { entries } = publish([ANNA, BELA, CARL]);
    const withdrawn = entries.map((entry) =>
      entry.address === 'p2'
        ? { ...entry, to: 1, text: '', withdrawn: { reason: 'asked by the author', marks: [] } }
        : entry,
    );
    const { addresses, entries: after } = carry(withdrawn, [ANNA, BELA, CARL], 2);
    expect(addresses).toEqual(['p1', 'p1a', 'p3']);
    expect(after[1]).toBe(withdrawn[1]);
  });
});

test('entries of which nothing is new are the same objects; white space is nothing new', () => {
  const { entries } = publish([ANNA, BELA, CARL]);
  const again = carry(entries, [ANNA, `  ${BELA.replace(' ', ' \n')}`, CARL], 2);
  expect(again.entries).toHaveLength(3);
  again.entries.forEach((entry, index) => {
    expect(entry).toBe(entries[index]);
  });
  expect(carry(entries, [ANNA, `${BELA}!`, CARL], 2).entries[1]).toEqual({
    address: 'p2',
    text: `${BELA}!`,
    from: 2,
    earlier: [{ text: BELA, from: 1, to: 1 }],
  });
});

test('divided into many, the address stays with the largest part', () => {
  const parts = [ANNA, BELA, `${DORA} So it said.`, EMIL, CARL];
  expect(publish([[ANNA, BELA, DORA, EMIL, CARL].join(' ')], parts).addresses).toBe('p0a p0b p1 p2 p3');
});

test('a text of one word only takes no longer', () => {
  const text = 'a '.repeat(200_000);
  expect(carry(carry([], [text], 1).entries, [`${text}b`], 2).addresses).toEqual(['p1']);
}, 20_000);

test('a long document and a long paragraph take seconds, not minutes', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `${ANNA} ${index} ${BELA} ${index * 7}`);
  const { entries } = carry([], many, 1);
  expect(carry(entries, many.toReversed(), 2).addresses[0]).toBe('p5000');
  const one = carry([], [many.join(' ')], 1);
  expect(carry(one.entries, [`${many.join(' ')} The end.`, EMIL], 2).addresses).toEqual(['p1', 'p2']);
}, 60_000);
