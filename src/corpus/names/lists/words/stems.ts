/**
 * Shorter words that a lower-case English word may be made from, by spelling alone: some are no words.
 *
 * `'ladies'` → `['ladie', 'lady']`, among others
 */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, endings] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const stem = word.slice(0, -ending.length);
    for (const other of endings) stems.push(stem + other);
  }
  const doubled = word.endsWith('ed') || word.endsWith('ing') ? DOUBLED.exec(word) : null;
  if (doubled) stems.push(`${doubled[1]}${doubled[2]}`);
  return stems;
}

/** What is left of a word if it starts with a prefix. It takes one: "reinhold" is not made from "hold". */
export function withoutPrefix(word: string): string[] {
  return PREFIXES.flatMap((prefix) => {
    const isPrefixed = word.startsWith(prefix) && word.length - prefix.length > SHORTEST;
    return isPrefixed ? [word.slice(prefix.length)] : [];
  });
}

/** Letters that a stem has at least: "his" is not made from "hi". */
const SHORTEST = 3;

/** Endings, and what may have stood in their place. Not -er: it makes too many surnames, Bayer and Parker. */
const ENDINGS: readonly (readonly [ending: string, endings: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['ally', ['']],
  ['ness', ['']],
  ['nesses', ['']],
  ['ily', ['y']],
  ['iness', ['y']],
  ['ment', ['']],
  ['ments', ['']],
  ['able', ['', 'e']],
  ['ation', ['', 'e']],
  ['ations', ['', 'e']],
  ['less', ['']],
  ['ful', ['']],
  ['fully', ['']],
];

/** "stopped" is made from "stop". */
const DOUBLED = /^(.+?)([bdfglmnprt])\2(?:ed|ing)$/;

const PREFIXES = ['un', 're', 'non', 'over', 'under', 'out', 'mis', 'dis', 'in', 'pre'];
