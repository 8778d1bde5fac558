/** The address promise where it is a matter of degree: each row is red when the threshold that it names is moved. */
import { expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { destinations, type Entry } from '../../../src/corpus/ledger/entry.ts';

const MILL = 'Anna kept the ledger of the mill for thirty years without a single blot.';
const RIVER = 'The river froze twice that winter, and the ferry lay tied to its post until March.';
const TREES = 'Nobody in the village remembered who had planted the walnut trees along the lower road.';
const LETTER = 'A letter from the city arrived on Tuesday; it spoke of taxes, bridges and a new school.';

const OPENED = 'The mayor opened the new bridge on Sunday before a large crowd of guests from the city.';
const CLOSED = 'The mayor closed the old bridge on Monday before a small crowd of guests from the town.';
const CROSSED = 'The mayor crossed the wide bridge on Friday before a loud crowd of guests from the hills.';
const OPENED_EDITED = 'The mayor opened the new bridge on Sunday before a large crowd of men from the hills.';

const FERRY = 'The ferry lay tied to its post, for the river froze again in April.';
const TAKEN_IN = `${RIVER} Its men went home, for the river froze again in April.`;
const SUMMER = 'The river was low in summer, and the ferry went to its post at noon.';

const JOINED = `${MILL} ${RIVER}`;
const REWRITTEN = `${MILL} The river froze twice. The old ferry lay idle until March, and people walked.`;
const LITTLE_LEFT = 'The river froze twice that winter, and nobody who was there has forgotten the cold.';
const CUT = `${MILL} In that year the mill and the school were sold, and the winter was long.`;

test.each<{ name: string; versions: string[][]; addresses: string; leads: Record<string, string | undefined> }>([
  {
    name: 'MARGIN: a moved paragraph as like one former as another takes the address of neither',
    versions: [
      [OPENED, CLOSED, MILL, TREES, LETTER],
      [MILL, TREES, CROSSED, LETTER],
    ],
    addresses: 'p3 p4 p4a p5',
    leads: { p1: undefined, p2: undefined },
  },
  {
    name: 'MARGIN: one that is clearly liker takes its address along',
    versions: [
      [OPENED, CLOSED, MILL, TREES, LETTER],
      [MILL, TREES, OPENED_EDITED, LETTER],
    ],
    addresses: 'p3 p4 p1 p5',
    leads: { p1: 'p1', p2: undefined },
  },
  {
    name: 'FACING_RIVAL: one that is liker to its neighbour was joined to that, and is not what stands in its place',
    versions: [
      [MILL, RIVER, FERRY, TREES],
      [MILL, TAKEN_IN, SUMMER, TREES],
    ],
    addresses: 'p1 p2 p2a p4',
    leads: { p3: 'p2' },
  },
  {
    name: 'LEFT, of a joined paragraph: rewritten thoroughly it still says what the joined one said',
    versions: [
      [MILL, RIVER, TREES],
      [JOINED, TREES],
      [REWRITTEN, TREES],
    ],
    addresses: 'p1 p3',
    leads: { p2: 'p1' },
  },
  {
    name: 'LEFT, of a joined paragraph: cut from it, it is a note, though common words are left',
    versions: [
      [MILL, RIVER, TREES],
      [JOINED, TREES],
      [CUT, TREES],
    ],
    addresses: 'p1 p3',
    leads: { p2: undefined },
  },
  {
    name: 'GONE, of the one that took another in: where its own words were cut the other one stands again, edited',
    versions: [
      [MILL, RIVER, TREES],
      [JOINED, TREES],
      [RIVER.replace('twice', 'once'), TREES],
    ],
    addresses: 'p2 p3',
    leads: { p1: undefined, p2: 'p2' },
  },
  {
    name: 'GONE, of the one that took another in: rewritten thoroughly it is still there',
    versions: [
      [MILL, RIVER, TREES],
      [JOINED, TREES],
      [`For thirty years Anna kept the ledger without a blot. ${RIVER}`, TREES],
    ],
    addresses: 'p1 p3',
    leads: { p1: 'p1', p2: 'p1' },
  },
  {
    name: 'AGAIN, of what is left: so little of the other one is not that',
    versions: [
      [MILL, RIVER, TREES],
      [JOINED, TREES],
      [LITTLE_LEFT, TREES],
    ],
    addresses: 'p1 p3',
    leads: { p1: 'p1' },
  },
  {
    name: 'LEFT, of an earlier wording: divided, a paragraph is where the smaller half is that it had from the first',
    versions: [
      [MILL, TREES],
      [`${LETTER} ${MILL}`, TREES],
      [LETTER, MILL, TREES],
    ],
    addresses: 'p0a p1 p2',
    leads: { p1: 'p1' },
  },
])('$name', ({ versions, addresses, leads }) => {
  const { entries, last } = publish(versions);
  const lead = destinations(entries);
  expect(last).toBe(addresses);
  for (const [address, leadsTo] of Object.entries(leads)) expect(lead.get(address), address).toBe(leadsTo);
});

function publish(versions: readonly (readonly string[])[]) {
  let entries: readonly Entry[] = [];
  let last = '';
  for (const [index, version] of versions.entries()) {
    const carried = carry(entries, version, index + 1);
    entries = carried.entries;
    last = carried.addresses.join(' ');
  }
  return { entries, last };
}
