import type { Sources } from '../index/sources.ts';
import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import type { NameMatch } from '../names/resolve-name.ts';
import type { Query } from './read-query.ts';
import { typedSounds } from '../words/sounds.ts';
import { type Token, tokens } from '../words/tokens.ts';

/** Words of a query that are looked for side by side: what is longer was pasted by mistake. */
const MOST_TOKENS = 48;

/**
 * The tokens of a query. One in capitals keeps them where some text has it so: "US" is not "us". One that no text has is looked for by its sound
 * too, in names of other letters, if it is not taken for a name already.
 */
export async function readTokens(
  { candidates, stemmers }: Sources,
  { text, words }: Query,
  matches: readonly NameMatch[],
): Promise<Token[]> {
  const all = tokens(text, { isTyped: true }).slice(0, MOST_TOKENS);
  const upper = new Set(
    all.flatMap(({ whole, ...token }) => [token, whole].flatMap((one) => (one?.isUpper ? (one.forms[0] ?? '') : []))),
  );
  const known = await Promise.all(
    [...upper].map(async (word) => ((await candidates({ capitals: word })).length > 0 ? word : '')),
  );
  const isMatched = ({ start }: Token) =>
    matches.some((match) => (words[match.start]?.start ?? 0) <= start && start < (words[match.end - 1]?.end ?? 0));
  const unknown = await Promise.all(all.map((token) => !isMatched(token) && isUnknown(candidates, token, stemmers)));
  const isName =
    all.length > 0 &&
    all.every(({ start, end, isEnding }) => isEnding || /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
  const settled = <One extends { forms: readonly string[]; isUpper: boolean }>(one: One): One => ({
    ...one,
    isUpper: one.isUpper && known.includes(one.forms[0] ?? ''),
    ...(isName && { isName }),
  });
  return all.map((token, at) => ({
    ...settled(token),
    ...(unknown[at] && { forms: [...token.forms, ...token.forms.flatMap(typedSounds)] }),
    ...(token.whole && { whole: settled(token.whole) }),
  }));
}

/** Letters of a name that is known by its sound. */
const SHORTEST_SOUND = 4;

/** Whether no text has a word of Latin letters: it may be a name that stands there in other letters. */
async function isUnknown(
  candidates: Sources['candidates'],
  token: Token,
  stemmers: readonly Stemmer[],
): Promise<boolean> {
  const [word = ''] = token.forms;
  if (word.length < SHORTEST_SOUND || !/^[a-z]+$/.test(word)) return false;
  const stems = new Set(stemmers.flatMap((stem) => stemsOf(token, stem)));
  return (await candidates({ some: [...stems].map((stem) => ({ exactStem: stem })) })).length === 0;
}
