import type { Sources } from '../index/sources.ts';
import { type Token, tokens } from '../words/tokens.ts';

/** Words of a query that are looked for side by side: what is longer was pasted by mistake. */
const MOST_TOKENS = 48;

/** The tokens of a query. One in capitals keeps them where some text has it so: "US" is not "us". */
export async function readTokens({ candidates }: Sources, text: string): Promise<Token[]> {
  const all = tokens(text, { isTyped: true }).slice(0, MOST_TOKENS);
  const upper = new Set(
    all.flatMap(({ whole, ...token }) => [token, whole].flatMap((one) => (one?.isUpper ? (one.forms[0] ?? '') : []))),
  );
  const known = await Promise.all(
    [...upper].map(async (word) => ((await candidates({ capitals: word })).length > 0 ? word : '')),
  );
  const settled = <One extends { forms: readonly string[]; isUpper: boolean }>(one: One): One => ({
    ...one,
    isUpper: one.isUpper && known.includes(one.forms[0] ?? ''),
  });
  return all.map((token) => ({ ...settled(token), ...(token.whole && { whole: settled(token.whole) }) }));
}
