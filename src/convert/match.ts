import { matchAlike, matchAlikeAnywhere, matchJoined, reviveAlike } from './alike.ts';
import { matchEqual, matchMoved, reviveEqual } from './equal.ts';
import { createMatching, type Former, type Matching, open } from './matching.ts';
import { matchSurviving } from './surviving.ts';
import { textsOf } from './texts.ts';
import { plainSpaces } from './white-space.ts';
import { wordsOf } from './words.ts';

/**
 * Which paragraph of a new version is which of the last edition, or a former one come back.
 *
 * In stages, the surest first; what no stage is sure of stays without an heir, and becomes a removed note.
 */
export function match(olds: readonly string[], news: readonly string[], formers: readonly Former[]): Matching {
  const matching = createMatching(olds.length, formers.length, news.length);
  matchEqual(matching, olds.map(plainSpaces), news.map(plainSpaces));
  if (isSettled(matching)) return matching;

  const oldWords = olds.map(wordKey);
  const newWords = news.map(wordKey);
  matchEqual(matching, oldWords, newWords);
  reviveEqual(
    matching,
    formers.map(({ text }) => wordKey(text)),
    newWords,
    formers,
    oldWords,
  );
  if (isSettled(matching)) return matching;

  const texts = textsOf(matching, olds, news, formers);
  matchSurviving(matching, texts);
  matchAlike(matching, texts);
  matchMoved(matching, oldWords, newWords);
  matchAlikeAnywhere(matching, texts);
  matchJoined(matching, texts);
  reviveAlike(matching, texts, formers);
  return matching;
}

/** No paragraph of either version waits for another. */
function isSettled({ heirs, keepers, alive }: Matching): boolean {
  return open(keepers).length === 0 && open(heirs).every((old) => old >= alive);
}

/** Equal for texts that differ in case, quotes, dashes and punctuation only; none for a text without words. */
function wordKey(text: string): string | undefined {
  return wordsOf(text).join(' ') || undefined;
}
