import { fold } from '../../lists/fold.ts';
import type { LanguageRules } from '../../lists/languages/language-rules.ts';
import { isFirstName, isFirstNameIn, isSurname, isUsualFirstName } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { placesIn } from '../../lists/places/place-names.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import type { Token } from '../tokens/tokens.ts';

/** The token after a person's name that starts here; the start itself, if there is none. */
export function nameEnd(tokens: readonly Token[], at: number, limit: number, rules: LanguageRules): number {
  let [end, next] = [at, at];
  let isComplete = false;
  for (let words = 0; words < MOST_WORDS && next < limit && !isComplete;) {
    const token = tokens[next] as Token;
    if (next > at && !IS_WITHIN.test(token.gap)) break;
    if (token.shape === 'small') {
      if (!isParticle(tokens, next, at, rules)) break;
      next++;
      continue;
    }
    const isCapitalParticle = next > at && rules.particles.has(token.lower) && isCapitalAt(tokens, next + 1);
    if (!isCapital(token) || (!isCapitalParticle && isNoPart(token, next > at, rules))) break;
    words++;
    next++;
    end = next;
    // Behind a surname any noun may follow.
    const isAtParticle = words === 1 && isParticle(tokens, next, at, rules) && isCapitalAt(tokens, next + 1);
    isComplete =
      token.isPossessive || (rules.hasCapitalNouns && !isAtParticle && isSurnameHere(tokens, end, at, rules));
  }
  if (isComplete && end - at > 1 && isSecondSurname(tokens, end, limit, rules)) end++;
  return isNumeral(tokens[end]) && end > at && end < limit ? end + 1 : end;
}

/** Words with capitals of the longest name of a person. */
const MOST_WORDS = 4;

const IS_WITHIN = /^(?: |-|'|\. )$/;

/** "von der": the articles only behind another particle. */
function isParticle(tokens: readonly Token[], at: number, from: number, { particles }: LanguageRules): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.shape !== 'small') return false;
  const { lower, gap } = token;
  if (!particles.has(lower) || (at > from && gap !== ' ')) return false;
  return !/^(?:der|den|dem)$/.test(lower) || (at > from && before?.shape === 'small');
}

/** The last word is no first name of the language, or a particle stands before it. */
function isSurnameHere(tokens: readonly Token[], end: number, from: number, { language }: LanguageRules): boolean {
  const [last, before] = [tokens[end - 1] as Token, tokens[end - 2]];
  if (/^\p{Lu}\.$/u.test(last.text)) return false;
  if (end - from > 1 && before?.shape === 'small') return true;
  const first = last.lower.split('-')[0] ?? '';
  return !isFirstNameIn(language, first) && (end - from > 1 || !isFirstName(first));
}

/** "Hillary Rodham Clinton": a surname of the lists, behind one that is no genitive. */
function isSecondSurname(tokens: readonly Token[], at: number, limit: number, rules: LanguageRules): boolean {
  const [before, next] = [tokens[at - 1] as Token, tokens[at]];
  if (at >= limit || next?.gap !== ' ' || next.shape !== 'capital' || before.lower.endsWith('s')) return false;
  return isSurname(next.lower) && !isEnglishWord(next.lower) && !isNoPart(next, true, rules) && !isHeadWord(next.lower);
}

/** "XIV" */
function isNumeral(token: Token | undefined): boolean {
  return token?.gap === ' ' && /^[IVX]{1,5}$/.test(token.text);
}

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.gap === ' ' && isCapital(token);
}

export function isNoPart({ lower, text }: Token, isLater: boolean, rules: LanguageRules): boolean {
  if (/^\p{Lu}\.$/u.test(text)) return false;
  return (
    rules.words.has(lower) ||
    rules.elided?.test(text) === true ||
    (isLater && rules.titles.has(lower)) ||
    (isLater && rules.heads.has(lower))
  );
}

export function isPlaceName({ text }: Token, { language }: LanguageRules): boolean {
  const key = fold(text);
  return placeOf(text)?.isCity === false || placesIn(language).get(key)?.place.isCity === false;
}

/** Whether a word is a first name here: one of the language's, or one that is not also a word of something else. */
export function isGivenName(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const token = tokens[at] as Token;
  const { lower, text } = token;
  if (lower.length < 3 || rules.words.has(lower) || rules.notFirstNames.has(lower) || rules.titles.has(lower))
    return false;
  if (rules.elided?.test(text) || isPlaceName(token, rules)) return false;
  if (rules.wordsAndFirstNames.has(lower) && !isListedName(tokens[at + 1], rules)) return false;
  if (isFirstNameIn(rules.language, lower.split('-')[0] ?? '')) return true;
  if (isUsualFirstName(lower) && !isEnglishWord(lower)) return true;
  const next = tokens[at + 1];
  if (next?.gap !== ' ' || !isCapital(next) || token.isFirst || placeOf(text)) return false;
  const isBeforeFirstName = isFirstNameIn(rules.language, next.lower) && !rules.notFirstNames.has(next.lower);
  if (isBeforeFirstName && (rules.hasCapitalNouns ? isFirstName(lower) : !rules.words.has(lower))) return true;
  if (isEnglishWord(lower)) return isUsualFirstName(lower) && isSurname(next.lower) && !isEnglishWord(next.lower);
  return isFirstName(lower) && isSurname(next.lower);
}

function isListedName(token: Token | undefined, { language }: LanguageRules): boolean {
  if (token?.gap !== ' ' || !isCapital(token)) return false;
  return isSurname(fold(token.text)) || isFirstNameIn(language, token.lower);
}

export function isCapital({ shape }: Token): boolean {
  return shape === 'capital' || shape === 'capitals';
}
