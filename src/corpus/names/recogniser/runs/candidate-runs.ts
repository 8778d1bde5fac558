import { isEnglishWord } from '../../lists/words/english-word.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isFirstName } from '../../lists/people/person-names.ts';
import type { Run } from './run.ts';
import type { Segment } from '../tokens/segments.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  COMPANY_SUFFIXES,
  EPITHETS,
  EVENT_HEADS,
  GENERIC_CAPITALS,
  NAME_SUFFIXES,
  NUMBERED,
  OFFICES,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PARTICLES,
  PLACE_HEADS,
  SMALL_IN_TITLES,
  TITLES,
} from '../../lists/words/vocabulary.ts';
import { classOf, isPeople } from './word-class.ts';

/** The longest runs of capital words of a sentence, with the small words that tie them: "Bank of England", "Osama bin Laden". */
export function candidateRuns(tokens: readonly Token[], { from, to }: Segment, counts: FormCounts): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; at++) {
    if (classOf(tokens, at, counts) === 'none') continue;
    let end = at + 1;
    for (let next = stepOver(tokens, at, end, to, counts); next > end; next = stepOver(tokens, at, end, to, counts))
      end = next;
    runs.push({ from: particleStart(tokens, at, from, counts), to: end });
    at = end - 1;
  }
  return runs;
}

/** Words of the longest name: a text without small words is no name. */
const LONGEST = 20;

/** A surname begins with its small words, "bin Laden", "van Gogh", unless the language is full of them. */
function particleStart(tokens: readonly Token[], at: number, limit: number, counts: FormCounts): number {
  let start = at;
  while (start > limit && tokens[start]?.gap === ' ' && isSurnameParticle(tokens[start - 1], counts)) start--;
  return start;
}

function isSurnameParticle(token: Token | undefined, { small }: FormCounts): boolean {
  if (token?.shape !== 'small' || !SURNAME_PARTICLES.has(token.lower)) return false;
  const count = small.get(token.lower) ?? 0;
  const isRomance = ['le', 'la', 'el', 'los', 'il'].some((article) => small.has(article));
  return (count <= FEW && !isRomance) || count * RARE <= (small.get('the') ?? 0);
}

const SURNAME_PARTICLES: ReadonlySet<string> = new Set('bin ibn bint van von der den de du ter al el'.split(' '));

/** In an English text a particle is this much rarer than "the". */
const RARE = 5;

/** So often a particle proves no language. */
const FEW = 3;

/** The end of the run after the next capital word, if that belongs to it; else the end as it is. */
function stepOver(tokens: readonly Token[], from: number, end: number, limit: number, counts: FormCounts): number {
  const next = tokens[end];
  if (!next || end >= limit || end - from >= LONGEST) return end;
  if (/^ ?, $/.test(next.gap) && COMPANY_SUFFIXES.has(next.lower) && next.shape !== 'small') return end + 1;
  if (/^ ?, $/.test(next.gap) && /^[js]r$/.test(next.lower) && next.shape !== 'small') return end + 1;
  if (/^ ?, $/.test(next.gap) && placeOf(`${tokens[end - 1]?.text}, ${next.text}`)) return end + 1;
  // "Cravath, Swaine & Moore"
  const isFirm = /^ ?, $/.test(next.gap) && tokens[end + 1]?.gap === ' & ' && end + 1 < limit;
  if (isFirm && [end, end + 1].every((at) => classOf(tokens, at, counts) === 'name')) return end + 2;
  if (next.gap === ' & ' && classOf(tokens, end, counts) === 'name') return end + 1;
  if (tokens[end - 1]?.isPossessive) {
    const owned = next.lower === 's' && next.gap.endsWith("'") ? end + 1 : end;
    return owned < limit && isPartOfTitle(tokens, from, owned, counts) ? owned + 1 : end;
  }
  if (next.gap === ' ' && /^\d{1,3}$/.test(next.text) && NUMBERED.has(tokens[end - 1]?.lower ?? '')) return end + 1;
  if (next.gap !== ' ' && !(next.gap === "'" && tokens[end - 1]?.lower === 'd')) return end;
  if (NAME_SUFFIXES.has(next.lower) && next.shape !== 'small') return end + 1;
  if (next.text === 'I' && isFirstOfName(tokens, end)) return end + 1;
  if (classOf(tokens, end, counts) !== 'none') return end + 1;
  const after = connected(tokens, from, end, limit);
  return after < limit && isTiedOn(tokens, after) && classOf(tokens, after, counts) !== 'none' ? after + 1 : end;
}

/** "Franz Joseph I", "Elizabeth I of England", "World War I": not "In Paris I met her". */
function isFirstOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  return before === 'war' || next?.gap !== ' ' || (isFirstName(before) && BEHIND_RULERS.has(next.lower));
}

const BEHIND_RULERS: ReadonlySet<string> = new Set('of was is became had died ruled succeeded granted in'.split(' '));

/** "Lloyd's Register", "St. John's College": a possessive is inside a name if an organisation's or place's head ends it. */
function isPartOfTitle(tokens: readonly Token[], from: number, end: number, counts: FormCounts): boolean {
  const { lower, gap } = tokens[end] as Token;
  if (!/^'? $/.test(gap)) return false;
  const isHead = ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower);
  const owner = tokens[from] as Token;
  return isHead && end - from <= 3 && classOf(tokens, end, counts) === 'name' && !placeOf(owner.text);
}

function isTiedOn(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === ' ' || gap === "'";
}

/** The token after the small words that may tie a run to what follows; the end if there are none such. */
function connected(tokens: readonly Token[], from: number, end: number, limit: number): number {
  const word = tokens[end] as Token;
  // "Dukes Of Dixieland": whoever writes these with a capital writes a title.
  if (word.shape === 'capital')
    return SMALL_IN_TITLES.has(word.lower) && !word.isFirst ? end + (tokens[end + 1]?.lower === 'the' ? 2 : 1) : end;
  if (word.shape !== 'small') return end;
  if (['of', 'for', 'on'].includes(word.lower)) {
    const after = tokens[end + 1]?.lower === 'the' && tokens[end + 1]?.shape === 'small' ? end + 2 : end + 1;
    return takesOf(tokens, from, end, after) ? after : end;
  }
  if (word.lower === 'in') return AWARDS.has(tokens[end - 1]?.lower ?? '') && end - from > 1 ? end + 1 : end;
  if (word.lower === 'at') return IS_UNIVERSITY.test(tokens[from]?.lower ?? '') && end - from > 2 ? end + 1 : end;
  if (word.lower === 'and') return takesAnd(tokens, from, end) ? end + 1 : end;
  if (word.lower === 'the') return EPITHETS.has(tokens[end + 1]?.lower ?? '') ? end + 1 : end;
  const before = tokens[end - 1] as Token;
  if (!PARTICLES.has(word.lower) || (placeOf(before.text) && !PARTICLES.has(before.lower))) return end;
  let after = end + 1;
  while (after < limit && PARTICLES.has(tokens[after]?.lower ?? '') && tokens[after]?.shape === 'small') after++;
  return after;
}

/** "of" ties on to a head: "Bank of", "Gulf of", "Battle of"; "for" and "on" only to an organisation. */
function takesOf(tokens: readonly Token[], from: number, end: number, after: number): boolean {
  const head = tokens[end - 1] as Token;
  if (TITLES.has(head.lower)) return OFFICES.has(tokens[after]?.lower ?? '');
  const isOrganisation = ORGANISATION_STARTS.has(head.lower) || (end - from > 1 && ORGANISATION_HEADS.has(head.lower));
  if (tokens[end]?.lower !== 'of') return isOrganisation && !placeOf(tokens[after]?.text ?? '');
  if (after === end + 2 && end - from === 1 && isTitleWord(head)) return true;
  return isOrganisation || PLACES_OF.has(head.lower) || EVENT_HEADS.has(head.lower) || THINGS_OF.has(head.lower);
}

/** "Flora of the Dales": inside a sentence an ordinary noun has a capital only in a title. */
function isTitleWord({ lower, isFirst, shape }: Token): boolean {
  return (
    !isFirst &&
    shape === 'capital' &&
    isEnglishWord(lower) &&
    !isPeople(lower) &&
    !GENERIC_CAPITALS.has(lower) &&
    !placeOf(lower)
  );
}

/** "and" ties the second half of what an organisation is for: "Ministry of Science and Technology". */
function takesAnd(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end);
  const tie = words.findLastIndex(({ lower, shape }) => shape === 'small' && (lower === 'of' || lower === 'for'));
  const next = tokens[end + 1];
  if (tie < 1 || !next || next.shape !== 'capital') return false;
  const isName = ({ text, lower }: Token) =>
    placeOf(text) !== undefined || (isFirstName(lower) && !isEnglishWord(lower));
  return !words.slice(tie).some(isName) && !isName(next) && ORGANISATION_STARTS.has(words[tie - 1]?.lower ?? '');
}

/** "Nobel Prize in Chemistry" */
const AWARDS: ReadonlySet<string> = new Set(['prize', 'award', 'medal']);

const IS_UNIVERSITY = /^(?:university|college)$/;

const PLACES_OF: ReadonlySet<string> = new Set(
  'gulf bay isle isles island islands cape strait straits sea republic kingdom city county province principality emirate horn rock mount lake valley port coast tower house palace cathedral basilica temple hall duchy territory commonwealth emirates states sultanate caliphate'.split(
    ' ',
  ),
);

const THINGS_OF: ReadonlySet<string> = new Set(
  'statue voice game lord lords call heart book house order medal museum cup festival master journal history art theatre sons daughters knights doctors friends'.split(
    ' ',
  ),
);
