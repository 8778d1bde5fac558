import type { LanguageRules } from '../../lists/languages/language-rules.ts';
import { isFirstName, isFirstNameIn, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { COMPANY_SUFFIXES, FAMOUS_SURNAMES } from '../../lists/words/vocabulary.ts';
import { hasInnerCapital } from '../cues/word-cues.ts';
import type { Token } from '../tokens/tokens.ts';
import { isCapital, isGivenName, isNoPart, isPlaceName, nameEnd } from './name-end.ts';

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
  if (title !== undefined && !isTitleOf(tokens, at, rules)) {
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
      (rules.hasCapitalNouns && to - at === 2 && isBorrowedNoun(words.at(-1) as Token, rules)) ||
      isFirm(tokens[to], rules)
      ? undefined
      : { to, reason: `first name ${first.text}` };
  return isAloneName(tokens, at, rules) ? { to: at + 1, reason: `first name ${first.text}` } : undefined;
}

/** "Frau Dr. Anna Lindner", "Herr Minister": a title before another one, to which the name belongs if there is one. "Herr Kaiser" may be called so. */
function isTitleOf(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const [{ lower }, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!rules.titles.has(lower)) return false;
  const isBeforeName = next !== undefined && /^\.? $/.test(next.gap) && isCapital(next);
  return isBeforeName || !(isSurname(lower) || TITLES_AND_SURNAMES.has(lower));
}

const TITLES_AND_SURNAMES: ReadonlySet<string> = new Set(['könig', 'prinz', 'fürst', 'papst', 'bischof', 'maler']);

/** "Alma Community", "Major Updates", "Alma ExLibris": what German and others took from English; a surname of the lists is none. */
function isBorrowedNoun({ lower, text }: Token, { language }: LanguageRules): boolean {
  if (hasInnerCapital(text)) return true;
  return isEnglishWord(lower) && !isSurname(lower) && !isFirstName(lower) && !isFirstNameIn(language, lower);
}

/** Ranks that are adjectives or nouns of English too. */
const WORDS_AND_RANKS: ReadonlySet<string> = new Set(['major', 'general', 'private', 'master', 'count']);

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

/** The title before a name, as written; a particle may stand between, "général de Gaulle", and belongs to the name. */
function titleBefore(tokens: readonly Token[], at: number, rules: LanguageRules): string | undefined {
  const [first, before] = [tokens[at] as Token, tokens[at - 1]];
  if (!before || first.gap !== ' ' || !rules.titles.has(before.lower)) return undefined;
  const isParticle = first.shape === 'small' && rules.particles.has(first.lower);
  if (isParticle ? !maySurnameFollow(tokens, at, rules) : !isCapital(first)) return undefined;
  if (isOfInitials(tokens, at)) return undefined;
  if (WORDS_AND_RANKS.has(before.lower) && isBorrowedNoun(first, rules)) return undefined;
  // In German the adjective has no capital of its own.
  if (!rules.hasCapitalNouns && /^g[eé]n[eé]ral$/.test(before.lower) && !isRank(before, tokens[at - 2]))
    return undefined;
  return rules.words.has(first.lower) && !isParticle ? undefined : before.text;
}

/** "Ullman, J. D. Introducción", "Johnson, D. S. Computadoras": a letter of initials, and no "don" or "monsieur". */
function isOfInitials(tokens: readonly Token[], at: number): boolean {
  const [before, title, first] = [tokens[at - 2], tokens[at - 1] as Token, tokens[at] as Token];
  if (title.lower.length > 1) return false;
  const isBehindInitial = title.gap === ' ' && IS_INITIAL.test(before?.text ?? '');
  return isBehindInitial || (/^ ?, $/.test(title.gap) && IS_INITIAL.test(first.text));
}

const IS_INITIAL = /^\p{Lu}\.$/u;

/** Whether a surname may begin with the particle behind a title: "madame du Barry", "colonel de Brissac", but not "colonel du CSM". */
function maySurnameFollow(tokens: readonly Token[], at: number, { addresses, ranks }: LanguageRules): boolean {
  const [title, particle, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (addresses.has(title?.lower ?? '')) return true;
  return (
    ranks.has(title?.lower ?? '') && /^(?:de|d|von|van|zu)$/.test(particle?.lower ?? '') && next?.shape === 'capital'
  );
}

/** "le général", not "le directeur général" or "Référentiel Général" */
function isRank({ gap }: Token, before: Token | undefined): boolean {
  return before === undefined || gap !== ' ' || /^(?:le|du|au|un|el|al|del|ex)$/.test(before.lower);
}

/** A first name by itself: only where a capital tells something, and the name is the language's. */
function isAloneName(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const [token, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (rules.hasCapitalNouns || token.isFirst || placeOf(token.text) || !isFirstNameIn(rules.language, token.lower))
    return false;
  const isJoined = (next?.gap === ' ' && isCapital(next)) || next?.gap === '-' || token.gap === '-';
  return !isJoined && !(before && isCapital(before) && token.gap === ' ' && !before.isFirst);
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
