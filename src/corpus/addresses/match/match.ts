import { candidatePairs } from './candidate-pairs.ts';
import { comparedTexts } from '../likeness/compared-texts.ts';
import { leadBeside, leadRemains } from './lead-remains.ts';
import { matchEditedElsewhere, matchEditedInPlace, matchEditedNext } from './match-edited.ts';
import { matchEqual, orderTwins } from './match-equal.ts';
import { createMatching, type Former, type Known, type Matching, open } from './matching.ts';
import { reviveAlike } from './revive-alike.ts';
import { reviveEqual } from './revive-equal.ts';
import { matchRewritten } from './match-rewritten.ts';
import { matchShort } from './match-short.ts';
import { matchSurviving } from './surviving.ts';
import { yieldToJoined } from './yield-to-joined.ts';
import { plainSpaces } from '../../text/white-space.ts';
import { wordsOf } from '../../text/words.ts';

/**
 * Which paragraph of a new version is which of the last edition, or a former one come back.
 *
 * In stages, the surest first; what no stage is sure of stays without an heir, and becomes a removed note. `parts` says of
 * new paragraphs which old one they were divided from.
 */
export function match(
  known: readonly Known[],
  news: readonly string[],
  formers: readonly Former[],
): Matching & { readonly parts: ReadonlyMap<number, number> } {
  const olds = known.map(({ text }) => text);
  const matching = createMatching(olds.length, formers.length, news.length);
  const parts = matchAll(matching, known, news, formers);
  orderTwins(matching, olds, news);
  return { ...matching, parts };
}

function matchAll(
  matching: Matching,
  known: readonly Known[],
  news: readonly string[],
  formers: readonly Former[],
): ReadonlyMap<number, number> {
  const olds = known.map(({ text }) => text);
  matchEqual(matching, olds.map(plainSpaces), news.map(plainSpaces));
  if (isSettled(matching)) return NO_PARTS;

  const oldWords = olds.map((text, old) => (matching.heirs[old] === -1 ? wordKey(text) : undefined));
  const newWords = news.map((text, fresh) => (matching.keepers[fresh] === -1 ? wordKey(text) : undefined));
  matchEqual(matching, oldWords, newWords);
  reviveEqual(
    matching,
    formers.map(({ text }) => wordKey(text)),
    newWords,
    formers,
    oldWords,
  );
  if (isSettled(matching)) return NO_PARTS;

  const { texts, whole, inPlace } = comparedTexts(matching, olds, news, formers);
  const parts = matchSurviving(matching, texts, known);
  const candidates = candidatePairs(matching, texts);
  matchEditedInPlace(matching, texts, candidates);
  if (inPlace) matchEditedInPlace(matching, inPlace, candidatePairs(matching, inPlace));
  matchEqual(matching, oldWords, newWords);
  matchEditedElsewhere(matching, candidates);
  leadRemains(matching, texts, whole ?? texts, candidates);
  if (whole) leadBeside(matching, whole, candidatePairs(matching, whole));
  matchEditedNext(matching, texts, candidates);
  reviveAlike(matching, texts, formers, parts);
  matchRewritten(matching, texts, { olds, news, formers }, parts);
  matchShort(matching, oldWords, newWords);
  yieldToJoined(matching, known, news, formers);
  return parts;
}

const NO_PARTS: ReadonlyMap<number, number> = new Map();

/** No paragraph of the new version, or none that the ledger knows, waits for another; and no old one may have been joined. */
function isSettled({ heirs, keepers, alive }: Matching): boolean {
  const waiting = open(heirs);
  return waiting.length === 0 || (open(keepers).length === 0 && waiting.every((old) => old >= alive));
}

/** Equal for texts that differ in case, quotes, dashes and punctuation only; none for a text without words. */
function wordKey(text: string): string | undefined {
  return wordsOf(text).join(' ') || undefined;
}
