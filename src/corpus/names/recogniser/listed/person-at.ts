import type { LanguageRules } from '../../lists/languages/language-rules.ts';
import { genderOf, isFirstName, isFirstNameIn, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { placesIn } from '../../lists/places/place-names.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { COMPANY_SUFFIXES, FAMOUS_SURNAMES } from '../../lists/words/vocabulary.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { fold } from '../../lists/fold.ts';
import type { Token } from '../tokens/tokens.ts';

export type ListedPerson = { readonly to: number; readonly title?: string; readonly reason: string };

/** The person who is named at a token: behind a title, or by a first name and what follows it. */
export function personAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  rules: LanguageRules,
): ListedPerson | undefined {
  const first = tokens[at] as Token;
  const title = titleBefore(tokens, at, rules);
  if (title !== undefined) {
    const one = nameEnd(tokens, at, limit, rules);
    const to = rules.hasCapitalNouns && one === at + 1 ? surnameEnd(tokens, one, limit, rules) : one;
    if (to > at && !isPlaceName(first, rules)) return { to, title, reason: `follows the title ${title}` };
  }
  if (first.shape !== 'capital' || isBesideHead(tokens, at, rules) || !isGivenName(tokens, at, rules)) return undefined;
  const to = nameEnd(tokens, at, limit, rules);
  const words = tokens.slice(at, to).filter(isCapital);
  if (words.length > 1)
    return isHeaded(words, rules) ||
      isTeam(words) ||
      (rules.hasCapitalNouns && endsLikeNoun(words.at(-1)?.lower ?? '')) ||
      isFirm(tokens[to], rules)
      ? undefined
      : { to, reason: `first name ${first.text}` };
  return isAloneName(tokens, at, rules) ? { to: at + 1, reason: `first name ${first.text}` } : undefined;
}

/** Behind a title the second word is the surname, unless it ends as German nouns do: "Trainer Raimond Domenech". */
function surnameEnd(tokens: readonly Token[], at: number, limit: number, rules: LanguageRules): number {
  const [first, last] = [tokens[at - 1] as Token, tokens[at]];
  if (at >= limit || last?.gap !== ' ' || !isCapital(last) || isNoPart(last, true, rules) || isSurname(first.lower))
    return at;
  const isNoun = endsLikeNoun(last.lower) || FAMOUS_SURNAMES.has(first.lower);
  return isNoun || last.shape === 'capitals' || first.isPossessive || first.lower.endsWith('s') ? at : at + 1;
}

/** "Gelegenheit", "Entwicklungen": no surname ends so. */
function endsLikeNoun(lower: string): boolean {
  return /(?:ung|heit|keit|schaft|tion|nis|tum|tät|chen)(?:en|s|e)?$/.test(lower);
}

function isCapital({ shape }: Token): boolean {
  return shape === 'capital' || shape === 'capitals';
}

/** The title before a name, as written; a particle may stand between, "général de Gaulle", and belongs to the name. */
function titleBefore(tokens: readonly Token[], at: number, rules: LanguageRules): string | undefined {
  const [first, before] = [tokens[at] as Token, tokens[at - 1]];
  if (!before || first.gap !== ' ' || !rules.titles.has(before.lower)) return undefined;
  const isParticle = first.shape === 'small' && rules.particles.has(first.lower);
  if (isParticle ? !rules.titlesOfAll.has(before.lower) : !isCapital(first)) return undefined;
  if (/^g[eé]n[eé]ral$/.test(before.lower) && !isRank(tokens[at - 2])) return undefined;
  return rules.words.has(first.lower) && !isParticle ? undefined : before.text;
}

/** "le général", not "le directeur général" */
function isRank(before: Token | undefined): boolean {
  return (
    before === undefined ||
    /^(?:le|du|au|un|el|al|del|ex|der|dem|den|des)$/.test(before.lower) ||
    before.shape !== 'small'
  );
}

/** The token after a person's name that starts here; the start itself, if there is none. */
function nameEnd(tokens: readonly Token[], at: number, limit: number, rules: LanguageRules): number {
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

function isNoPart({ lower, text }: Token, isLater: boolean, rules: LanguageRules): boolean {
  if (/^\p{Lu}\.$/u.test(text)) return false;
  return (
    rules.words.has(lower) ||
    rules.elided?.test(text) === true ||
    (isLater && rules.titles.has(lower)) ||
    (isLater && rules.heads.has(lower))
  );
}

function isPlaceName({ text }: Token, { language }: LanguageRules): boolean {
  const key = fold(text);
  return placeOf(text)?.isCity === false || placesIn(language).get(key)?.place.isCity === false;
}

/** Whether a word is a first name here: one of the language's, or one that is not also a word of something else. */
function isGivenName(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const token = tokens[at] as Token;
  const { lower, text } = token;
  if (lower.length < 3 || rules.words.has(lower) || rules.notFirstNames.has(lower) || rules.titles.has(lower))
    return false;
  if (rules.elided?.test(text) || isPlaceName(token, rules)) return false;
  if (isFirstNameIn(rules.language, lower.split('-')[0] ?? '')) return true;
  if (genderOf(lower) !== undefined && !isEnglishWord(lower)) return true;
  const next = tokens[at + 1];
  if (next?.gap !== ' ' || !isCapital(next) || token.isFirst || placeOf(text)) return false;
  const isBeforeFirstName = isFirstNameIn(rules.language, next.lower) && !rules.notFirstNames.has(next.lower);
  if (isBeforeFirstName && (rules.hasCapitalNouns ? isFirstName(lower) : !rules.words.has(lower))) return true;
  if (isEnglishWord(lower)) return genderOf(lower) !== undefined && isSurname(next.lower) && !isEnglishWord(next.lower);
  return isFirstName(lower) && isSurname(next.lower);
}

/** "rue Victor Hugo", "Universidad Carlos Slim" */
function isBesideHead(tokens: readonly Token[], at: number, { heads, ties }: LanguageRules): boolean {
  const before = tokens[at - 1];
  if (!before || (tokens[at] as Token).gap === '-') return before !== undefined;
  const noun = ties.has(before.lower) ? tokens[at - 2] : before;
  return (tokens[at] as Token).gap === ' ' && heads.has(noun?.lower ?? '');
}

function isHeaded(words: readonly Token[], { heads }: LanguageRules): boolean {
  return heads.has(words.at(-1)?.lower ?? '');
}

/** "Karl Brandt KG", "Leopold Brandt Verlag", "Johann Brandt & Sohn" */
function isFirm(next: Token | undefined, { heads }: LanguageRules): boolean {
  if (next?.gap === ' & ') return true;
  return next?.gap === ' ' && isCapital(next) && (heads.has(next.lower) || isCompanySuffix(next));
}

function isCompanySuffix({ lower }: Token): boolean {
  return COMPANY_SUFFIXES.has(lower) || lower === 'kg' || lower === 'associates';
}

/** "Denver Nuggets": a city that people are called, and a word of English. */
function isTeam([first, last]: readonly Token[]): boolean {
  if (!first || !last || !placeOf(first.text) || isSurname(last.lower)) return false;
  return isEnglishWord(last.lower) || isHeadWord(last.lower);
}

/** A first name by itself: only where a capital tells something, and the name is the language's. */
function isAloneName(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const [token, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (rules.hasCapitalNouns || token.isFirst || placeOf(token.text) || !isFirstNameIn(rules.language, token.lower))
    return false;
  const isJoined = (next?.gap === ' ' && isCapital(next)) || next?.gap === '-' || token.gap === '-';
  return !isJoined && !(before && isCapital(before) && token.gap === ' ' && !before.isFirst);
}
