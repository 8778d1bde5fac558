/** When an address may go to a paragraph that says something else, and when it becomes a note: one rule a row. */
import { expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { destinations, type Entry } from '../../../src/corpus/ledger/entry.ts';

const MILL = 'Anna kept the ledger of the mill for thirty years without a single blot.';
const RIVER = 'The river froze twice that winter, and the ferry lay tied to its post until March.';
const TREES = 'Nobody in the village remembered who had planted the walnut trees along the lower road.';
const LETTER = 'A letter from the city arrived on Tuesday; it spoke of taxes, bridges and a new school.';
const BELLS = 'When the bells rang at noon, the men put down their saws and walked home to eat.';
const MAYOR = 'The mayor owned two houses by the harbour, and let neither of them to strangers.';

const HOURS = 'The office by the gate is open on every market day from nine until three.';
const KEYS = 'Keys are given out by the porter.';
const STOCK = 'Please write to the clerk of the council if anything in this notice is not clear to you.';

const ASK = 'you should be able to answer these questions about all of it.';

const CATS = 'Visitors have often asked who feeds the cats that live here and sleep on the warm flour sacks.';
const FAIR =
  'Every autumn a fair is held on the common behind the church, with cattle, cider and a band from the coast.';
const FAIR_ANEW =
  'We dance until late on the meadow near our station; farmers bring geese and cheese, and a fair is held for children, as it was long ago.';

const BOOTS = 'The boots of the postman stood under the stove all night and were still wet at dawn.';
const BOOTS_ANEW = 'Nothing of his was dry at dawn: the postman had put both boots too near a stove, and it went out.';
const PEDLAR = 'A pedlar with a blue cart came through in April and sold ribbons, needles and a little gossip.';
const PEDLAR_AND_BOOTS =
  'In April came the pedlar with ribbons, needles, gossip and his blue cart, while the wet boots of our postman dried under a stove.';
const PEDLAR_PIECE = 'He sold ribbons. A pedlar with a blue cart came through in April and sold nothing else.';

test.each<{ rule: string; versions: string[][]; addresses: string; leads: Record<string, string | undefined> }>([
  {
    rule: 'a paragraph that is gone is not joined to one that had always held the same sentences',
    versions: [
      [`${HOURS} ${KEYS}`, MILL, TREES, LETTER, BELLS, `${RIVER} ${HOURS}`],
      [MILL, TREES, LETTER, BELLS, `${RIVER} ${HOURS} The key hangs there.`],
    ],
    addresses: 'p2 p3 p4 p5 p6',
    leads: { p1: undefined },
  },
  {
    rule: 'it is joined to one that gained its words',
    versions: [
      [`${HOURS} ${KEYS}`, MILL, TREES, LETTER, BELLS, RIVER],
      [MILL, TREES, LETTER, BELLS, `${RIVER} ${HOURS}`],
    ],
    addresses: 'p2 p3 p4 p5 p6',
    leads: { p1: 'p6' },
  },
  {
    rule: 'one that was joined does not come back while the paragraph that took it in stays as it is',
    versions: [
      [MILL, RIVER, TREES],
      [`${MILL} ${RIVER}`, TREES],
      [`${MILL} ${RIVER}`, TREES, RIVER],
    ],
    addresses: 'p1 p3 p4',
    leads: { p2: 'p1' },
  },
  {
    rule: 'a short phrase that another paragraph far away gained is no reason to join it',
    versions: [
      ['Keys are given out by the porter alone, who sleeps in the tower.', MILL, TREES, LETTER, BELLS, RIVER],
      [MILL, TREES, LETTER, BELLS, `${RIVER} Keys are given out by the porter.`],
    ],
    addresses: 'p2 p3 p4 p5 p6',
    leads: { p1: undefined },
  },
  {
    rule: 'but a short one of which most is there, with words that no other has, was joined whole',
    versions: [
      [
        `At harvest ${ASK}`,
        `At the end of the lambing in our high valley now ${ASK}`,
        `In drought ${ASK}`,
        MILL,
        TREES,
        RIVER,
      ],
      [`At harvest ${ASK}`, MILL, TREES, `${RIVER} At the end of the lambing ${ASK} Bring a pen.`],
    ],
    addresses: 'p1 p4 p5 p6',
    leads: { p2: 'p6', p3: undefined },
  },
  {
    rule: 'a sentence that several paragraphs have leads none of them to a new one that has it',
    versions: [
      [`Ask at the gate. ${STOCK}`, `${MILL} ${STOCK}`, TREES, `${LETTER} ${STOCK}`, BELLS],
      [`${MILL} ${STOCK}`, TREES, `${LETTER} ${STOCK}`, BELLS, `Dogs wait outside. ${STOCK}`],
    ],
    addresses: 'p2 p3 p4 p5 p6',
    leads: { p1: undefined },
  },
  {
    rule: 'nor does a removed one come back for a sentence that another one has',
    versions: [
      [`Ask at the gate. ${STOCK}`, `${MILL} ${STOCK}`, TREES, LETTER, BELLS],
      [`${MILL} ${STOCK}`, TREES, LETTER, BELLS],
      [`${MILL} ${STOCK}`, TREES, LETTER, BELLS, `Dogs wait outside. ${STOCK}`],
    ],
    addresses: 'p2 p3 p4 p5 p6',
    leads: { p1: undefined },
  },
  {
    rule: 'a stock sentence leads to the paragraph beside it that gained it',
    versions: [
      [`${MILL} ${STOCK}`, TREES, `Ask. ${STOCK}`, LETTER, `${BELLS} ${STOCK}`, RIVER],
      [`${MILL} ${STOCK}`, `${TREES} ${STOCK}`, LETTER, `${BELLS} ${STOCK}`, RIVER],
    ],
    addresses: 'p1 p2 p4 p5 p6',
    leads: { p3: 'p2' },
  },
  {
    rule: 'of two that lost it, the one that is liker',
    versions: [
      [
        `${MILL} ${STOCK}`,
        TREES,
        `Ask at the gate before it is dark. ${STOCK}`,
        `Dogs wait, and so do cats. ${STOCK}`,
        LETTER,
        BELLS,
      ],
      [`${MILL} ${STOCK}`, `${TREES} ${STOCK} So do cats.`, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p5 p6',
    leads: { p3: undefined, p4: 'p2' },
  },
  {
    rule: 'half a sentence that its neighbour gained is reason enough to join it to that',
    versions: [
      [MILL, TREES, CATS, LETTER, BELLS],
      [MILL, `${TREES} People sit on the warm flour sacks when it rains and the road is bad.`, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p4 p5',
    leads: { p3: 'p2' },
  },
  {
    rule: 'but not to one further off',
    versions: [
      [MILL, TREES, CATS, LETTER, BELLS],
      [MILL, TREES, LETTER, `${BELLS} People sit on the warm flour sacks when it rains and the road is bad.`],
    ],
    addresses: 'p1 p2 p4 p5',
    leads: { p3: undefined },
  },
  {
    rule: 'directly behind one that was kept, a little likeness is enough to be the same, though others follow',
    versions: [
      [MILL, TREES, FAIR, LETTER, BELLS],
      [MILL, TREES, FAIR_ANEW, MAYOR, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p3 p3a p4 p5',
    leads: {},
  },
  {
    rule: 'further off it is another one',
    versions: [
      [MILL, TREES, FAIR, LETTER, BELLS],
      [MILL, TREES, MAYOR, FAIR_ANEW, PEDLAR, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p2a p2b p2c p4 p5',
    leads: { p3: undefined },
  },
  {
    rule: 'rewritten in its place, it keeps its address if rare words are left',
    versions: [
      [MILL, TREES, BOOTS, LETTER, BELLS],
      [MILL, TREES, BOOTS_ANEW, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p3 p4 p5',
    leads: {},
  },
  {
    rule: 'what has none of them is another paragraph',
    versions: [
      [MILL, TREES, BOOTS, LETTER, BELLS],
      [MILL, TREES, MAYOR, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p2a p4 p5',
    leads: { p3: undefined },
  },
  {
    rule: 'so is one that is not alone in the place',
    versions: [
      [MILL, TREES, BOOTS, LETTER, BELLS],
      [MILL, TREES, BOOTS_ANEW, MAYOR, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p2a p2b p4 p5',
    leads: { p3: undefined },
  },
  {
    rule: 'two that were rewritten as one are joined',
    versions: [
      [MILL, PEDLAR, BOOTS, LETTER, BELLS],
      [MILL, PEDLAR_AND_BOOTS, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p4 p5',
    leads: { p3: 'p2' },
  },
  {
    rule: 'one that a neighbour took in, in other words, is joined to it',
    versions: [
      [MILL, TREES, BOOTS, LETTER, BELLS],
      [MILL, `${TREES} The postman found his boots soaking under the stove at dawn.`, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p4 p5',
    leads: { p3: 'p2' },
  },
  {
    rule: 'a removed one comes back to its place in other words',
    versions: [
      [MILL, TREES, BOOTS, LETTER, BELLS],
      [MILL, TREES, LETTER, BELLS],
      [MILL, TREES, BOOTS_ANEW, LETTER, BELLS],
    ],
    addresses: 'p1 p2 p3 p4 p5',
    leads: {},
  },
  {
    rule: 'a piece of a removed one comes back anywhere, if most of the new one is it',
    versions: [
      [`${PEDLAR} ${MAYOR} ${HOURS}`, MILL, TREES, LETTER],
      [MILL, TREES, LETTER],
      [MILL, TREES, LETTER, PEDLAR_PIECE],
    ],
    addresses: 'p2 p3 p4 p1',
    leads: {},
  },
  {
    rule: 'less than most of it is another paragraph',
    versions: [
      [`${PEDLAR} ${MAYOR} ${HOURS}`, MILL, TREES, LETTER],
      [MILL, TREES, LETTER],
      [MILL, TREES, LETTER, `${RIVER} ${BELLS} ${PEDLAR_PIECE}`],
    ],
    addresses: 'p2 p3 p4 p5',
    leads: { p1: undefined },
  },
  {
    rule: 'a few words that were edited in their place are the same paragraph',
    versions: [
      [MILL, '“Get out!” said he.', TREES, 'Is he quiet?', LETTER, 'SCENE II.', BELLS],
      [MILL, '“Get out!” he said.', TREES, 'Is quiet?', LETTER, 'SCENE II. The mill.', BELLS],
    ],
    addresses: 'p1 p2 p3 p4 p5 p6 p7',
    leads: {},
  },
  {
    rule: 'a few words of which no more than one is left are another paragraph',
    versions: [
      [MILL, '“Get out!” said he.', TREES],
      [MILL, '“Nobody,” said Anna.', TREES],
    ],
    addresses: 'p1 p1a p3',
    leads: { p2: undefined },
  },
  {
    rule: 'so is what is like them in another place',
    versions: [
      [MILL, '“Get out!” said he.', TREES, LETTER],
      [MILL, TREES, '“Get out!” he said.', LETTER],
    ],
    addresses: 'p1 p3 p3a p4',
    leads: { p2: undefined },
  },
  {
    rule: 'and what stands beside a paragraph that is new as well',
    versions: [
      [MILL, '“Get out!” said he.', TREES, LETTER],
      [MILL, '“Get out!” he said.', MAYOR, TREES, LETTER],
    ],
    addresses: 'p1 p1a p1b p3 p4',
    leads: { p2: undefined },
  },
  {
    rule: 'of twins that all stand elsewhere, nothing tells which is which: notes',
    versions: [
      [MILL, 'ANNA.', RIVER, TREES, LETTER, 'ANNA.', BELLS],
      [BELLS, 'ANNA.', LETTER, MAYOR, 'ANNA.', TREES, RIVER, MILL],
    ],
    addresses: 'p7 p7a p5 p5a p5b p4 p3 p1',
    leads: { p2: undefined, p6: undefined },
  },
  {
    rule: 'of twins between which a paragraph was taken out, each stays itself',
    versions: [
      ['ANNA.', MILL, 'ANNA.', RIVER],
      [MILL, 'ANNA.', '  ANNA.', RIVER],
    ],
    addresses: 'p2 p1 p3 p4',
    leads: {},
  },
])('$rule', ({ versions, addresses, leads }) => {
  let entries: readonly Entry[] = [];
  let last = '';
  for (const [index, version] of versions.entries()) {
    const carried = carry(entries, version, index + 1);
    entries = carried.entries;
    last = carried.addresses.join(' ');
  }
  expect(last).toBe(addresses);
  const lead = destinations(entries);
  for (const [address, leadsTo] of Object.entries(leads)) expect(lead.get(address), address).toBe(leadsTo);
});
