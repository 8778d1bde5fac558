/** A document of plausible prose with nothing in it that any syntax would read: letters, commas, full stops. */
export type Prose = { readonly title: string; readonly paragraphs: readonly string[] };

/** The size of every document, where no other is asked for: an essay of a few pages. */
export const WORDS = 1000;

/** Words of a paragraph. */
const A_PARAGRAPH = 83;

/** Words of a sentence, fewest and most. */
const SHORTEST = 7;
const LONGEST = 24;

/** The share of words that are a name, as in reporting on a place and its people. */
const NAMES_SHARE = 0.03;

/** The share of words that only hold a sentence together, about half in English. */
const SMALL_SHARE = 0.47;

/** The share of the others that are compounds: each new document brings words that no other has, as it does in life. */
const RARE_SHARE = 0.1;

/** Words between commas. */
const CLAUSE = 9;

/** The same document for the same number, on every machine. */
export function prose(number: number, length = WORDS): Prose {
  const random = randomFrom(number);
  const title = `Document ${number} on the ${pick(STEMS, random)} of ${pick(NAMES, random)}`;
  const count = Math.max(1, Math.round(length / A_PARAGRAPH));
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const words = Math.floor(((i + 1) * length) / count) - Math.floor((i * length) / count);
    return paragraph(words, random);
  });
  return { title, paragraphs };
}

function paragraph(length: number, random: () => number): string {
  const sentences: string[] = [];
  for (let left = length; left > 0;) {
    const wanted = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
    const taken = left - wanted < SHORTEST ? left : wanted;
    sentences.push(sentence(taken, random));
    left -= taken;
  }
  return sentences.join(' ');
}

function sentence(length: number, random: () => number): string {
  // A name may be two words.
  const words = Array.from({ length }, () => word(random))
    .join(' ')
    .split(' ')
    .slice(0, length);
  const text = words.map((one, i) => (i % CLAUSE === CLAUSE - 1 && i < length - 1 ? `${one},` : one)).join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function word(random: () => number): string {
  const kind = random();
  if (kind < NAMES_SHARE) return pick(NAMES, random);
  if (kind < NAMES_SHARE + SMALL_SHARE) return pick(SMALL_WORDS, random);
  // A square makes the first stems common and the last ones rare, as in any language.
  const stem = STEMS[Math.floor(random() ** 2 * STEMS.length)] ?? '';
  return stem + pick(random() < RARE_SHARE ? STEMS : ENDINGS, random);
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** Numbers from 0 to 1 by mulberry32, a generator of 32 bits in the public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SMALL_WORDS = 'the of and to in a that it was for on with as had by at from they which not were all'.split(' ');

const NAMES = 'Mirwais Halden, Orla Venn, Tamsin Okoro, Port Alder, Kestrel Bay, Harrow Council, Brenmoor'.split(', ');

const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ment', 'less', 'ward'];

const STEMS = `harbour talk gather report answer border market soldier winter letter reason power govern school river
bridge village mount order offer settle return speak visit garden office paper station master debt peace farm water road
light defend attack found counsel minister claim work build train garrison consent treat elder valley merchant shelter
doubt mention account record witness number season profit labour custom repeat remember wander travel rest hand stone
window hunger silver cotton timber orchard lantern ferry canal tower signal barter ledger oath feast mourn heir banner
drum horse saddle caravan pass summit plain desert well spring flood drought harvest plough seed grain mill oven bread
salt copper iron anvil hammer thread loom dye wool cloth coat boot rope sail mast anchor tide reef shoal gull pepper
clerk scribe judge jury verdict pardon exile prison guard warden ransom truce siege wall gate moat arch dome pillar`.split(
  /\s+/,
);
