import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { editionOf, inOrder } from '../../../src/corpus/ledger/editions/editions.ts';
import { destinations, type Entry, isAlive } from '../../../src/corpus/ledger/entry.ts';

/** Few words, so that paragraphs are often alike, equal, or part of one another. */
const word = fc.constantFrom(
  ...'the river mill letter of and bridge winter ferry walnut school tax Tuesday noon saw bell'.split(' '),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const version = fc.array(paragraph, { minLength: 0, maxLength: 8 });

/** Versions that come from one another: paragraphs kept, cut, joined, doubled, moved, new. */
const history = fc
  .tuple(version, fc.array(fc.array(fc.tuple(fc.nat(5), fc.nat(20), paragraph), { maxLength: 5 }), { maxLength: 6 }))
  .map(([first, steps]) => {
    const versions = [first];
    for (const edits of steps) versions.push(edits.reduce(edited, versions.at(-1) ?? []));
    return versions;
  });

function edited(texts: string[], [kind, place, fresh]: [number, number, string]): string[] {
  const at = texts.length === 0 ? 0 : place % texts.length;
  const text = texts[at] ?? '';
  const words = text.split(' ');
  switch (kind) {
    case 0:
      return texts.toSpliced(at, 0, fresh);
    case 1:
      return texts.toSpliced(at, 1);
    case 2:
      return texts.toSpliced(
        at,
        1,
        ...[words.slice(0, 3), words.slice(3)].map((part) => part.join(' ')).filter(Boolean),
      );
    case 3:
      return texts.length < 2 ? texts : texts.toSpliced(at, 2, texts.slice(at, at + 2).join(' '));
    case 4:
      return text === '' ? texts : [text, ...texts];
    default:
      return texts.toReversed();
  }
}

type State = {
  readonly addresses: readonly string[];
  readonly entries: readonly Entry[];
  readonly texts: readonly string[];
};

function publish(versions: readonly string[][]): State[] {
  const states: State[] = [];
  for (const [index, texts] of versions.entries()) {
    states.push({ ...carry(states.at(-1)?.entries ?? [], texts, index + 1), texts });
  }
  return states;
}

describe('of any history', () => {
  test('an address is for ever: a paragraph, a former one of a paragraph, or a note', () => {
    fc.assert(
      fc.property(history, (versions) => {
        const states = publish(versions);
        for (const [index, { addresses, entries }] of states.entries()) {
          expect(new Set(addresses).size).toBe(addresses.length);
          const known = new Set(entries.map(({ address }) => address));
          expect(known.size).toBe(entries.length);
          for (const earlier of states.slice(0, index + 1))
            for (const given of earlier.addresses) expect(known).toContain(given);
          for (const [address, target] of destinations(entries)) {
            const entry = entries.find((one) => one.address === address);
            if (target !== undefined) expect(addresses).toContain(target);
            expect(
              [isAlive(entry as Entry), entry?.into !== undefined, entry?.removed !== undefined].filter(Boolean),
            ).toHaveLength(1);
          }
          expect(
            entries
              .filter(isAlive)
              .map(({ address }) => address)
              .sort(),
          ).toEqual(addresses.toSorted());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every edition can be rebuilt from the last entries alone', () => {
    fc.assert(
      fc.property(history, (versions) => {
        const states = publish(versions);
        const { entries } = JSON.parse(JSON.stringify(states.at(-1))) as State;
        for (const [index, { addresses, texts }] of states.entries()) {
          expect(editionOf(entries, index + 1)).toEqual(addresses.map((address, at) => ({ address, text: texts[at] })));
        }
        expect(inOrder(entries)).toHaveLength(entries.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the same version again changes nothing, and the same history gives the same', () => {
    fc.assert(
      fc.property(history, (versions) => {
        const states = publish(versions);
        const last = states.at(-1);
        const again = carry(last?.entries ?? [], last?.texts ?? [], versions.length + 1);
        expect(again.addresses).toEqual(last?.addresses);
        again.entries.forEach((entry, index) => {
          expect(entry).toBe(last?.entries[index]);
        });
        expect(publish(versions)).toEqual(states);
      }),
    );
  });
});

describe('of any document whose words each stand in one paragraph', () => {
  const documents = fc
    .array(fc.integer({ min: 9, max: 20 }), { minLength: 1, maxLength: 6 })
    .map((lengths) => lengths.map((length, at) => Array.from({ length }, (_, word) => `w${at}x${word}`)));
  const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(9)), { maxLength: 8 });

  test('an address leads to words of its paragraph, or to a note', () => {
    fc.assert(
      fc.property(documents, steps, (first, steps) => {
        const versions = [first];
        for (const [kind, place] of steps) versions.push(cutOrJoined(versions.at(-1) ?? [], kind, place));
        const last = publish(versions.map((version) => version.map((words) => words.join(' ')))).at(-1);
        const leads = destinations(last?.entries ?? []);
        for (const [at, words] of first.entries()) {
          const heir = versions.at(-1)?.[last?.addresses.indexOf(leads.get(`p${at + 1}`) ?? '') ?? -1];
          if (heir) expect(heir.some((word) => words.includes(word.replace('edited', '')))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  function cutOrJoined(version: string[][], kind: number, place: number): string[][] {
    const at = version.length === 0 ? 0 : place % version.length;
    const words = version[at] ?? [];
    const half = Math.ceil(words.length / 2);
    switch (kind) {
      case 0:
      case 1:
        return version.length < 2 ? version : version.toSpliced(at, 2, version.slice(at, at + 2).flat());
      case 2:
        return version.toSpliced(at, 1, ...[words.slice(half)].filter(({ length }) => length > 0));
      case 3:
        return version.toSpliced(at, 1, words.slice(0, half));
      case 4:
        return version.toSpliced(at, 1, words.toSpliced(half, 1, `${words[half] ?? ''}edited`));
      default:
        return version.toSpliced(at, 1);
    }
  }
});

describe('of any document of distinct paragraphs', () => {
  const distinct = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 9, selector: (text) => text });

  test('a shuffle keeps the set of addresses, each with its text', () => {
    fc.assert(
      fc.property(
        distinct.chain((texts) =>
          fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
        ),
        ([texts, shuffled]) => {
          const [, after] = publish([texts, shuffled]);
          expect(after?.addresses).toEqual(shuffled.map((text) => `p${texts.indexOf(text) + 1}`));
        },
      ),
    );
  });

  test('whoever is untouched by insertions, deletions and moves keeps the address', () => {
    fc.assert(
      fc.property(distinct, fc.array(paragraph, { maxLength: 3 }), fc.nat(), fc.nat(), (texts, fresh, cut, from) => {
        const added = fresh.filter((text) => !texts.includes(text));
        const left = texts.toSpliced(cut % texts.length, 1);
        const moved = [...left.slice(from % left.length), ...added, ...left.slice(0, from % left.length)];
        const [, after] = publish([texts, moved]);
        for (const text of left) expect(after?.addresses[moved.indexOf(text)]).toBe(`p${texts.indexOf(text) + 1}`);
      }),
    );
  });
});
