import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  CALENDAR,
  EPITHETS,
  EVENT_HEADS,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  OFFICES,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PARTICLES,
  PERSON_VERBS,
  SMALL_IN_TITLES,
  TITLES,
} from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule } from '../rule.ts';
import { formOf } from '../tokens/form-of.ts';
import type { Token } from '../tokens/tokens.ts';
import { isPeople } from './word-class.ts';

/** The token after the small words that may tie a run to what follows; the end if there are none such. */
export function tiesEnd(tokens: readonly Token[], from: number, end: number, limit: number): number {
  const [last, word] = [tokens[end - 1] as Token, tokens[end] as Token];
  return firstDecision(TIES, { tokens, from, end, limit, last, word }) ?? end;
}

/** A run so far, its last word, and the word that may tie it to what follows. */
type Tie = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly limit: number;
  readonly last: Token;
  readonly word: Token;
};

/** The first rule that applies says where the small words end; one that says where they start ends the run there. */
export const TIES: readonly Rule<Tie, number>[] = [
  {
    name: 'a small word with a capital, as in titles',
    example: 'Later the [X Dukes Of Dixieland] played.',
    decide: (tie) => (tie.word.shape === 'capital' ? endInTitle(tie) : undefined),
  },
  {
    name: 'no word of the language',
    example: 'He met [P Ann Bell] 3 times.',
    decide: ({ word, end }) => (word.shape === 'small' ? undefined : end),
  },
  {
    name: 'where a person comes from',
    example: 'He read [P Geoffrey of Monmouth] again.',
    decide: (tie) => (tie.word.lower === 'of' && isOneFrom(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'of America',
    example: 'She joined the [O Girl Guides of America] there.',
    decide: (tie) => (tie.word.lower === 'of' && isOfAmerica(tie) ? tie.end + 1 : undefined),
  },
  {
    name: '"of" before a head',
    example: 'They used the [X Freedom of Information Act] again.',
    decide: (tie) => (tie.word.lower === 'of' && isBeforeHead(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'what an organisation is for',
    example: 'She left the [O Endowment for Democracy] in May.',
    decide: (tie) => (tie.word.lower === 'for' && isForCause(tie) ? tie.end + 1 : undefined),
  },
  {
    name: '"of", "for", "on" behind a head',
    example: 'The [O Bank of England] waits.',
    decide: (tie) => (['of', 'for', 'on'].includes(tie.word.lower) ? endOfTie(tie) : undefined),
  },
  {
    name: '"in" behind an award, or the range of an organisation',
    example: 'He won the [X Nobel Prize in Chemistry].',
    decide: tied('in', takesIn),
  },
  {
    name: '"at" behind a university',
    example: 'He left the [O University of Texas at Austin] early.',
    decide: tied('at', takesAt),
  },
  {
    name: 'a place on its river',
    example: 'He moved to [L Norvik upon Tyne] in May.',
    decide: (tie) => (ON_RIVERS.has(tie.word.lower) && isOnRiver(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'a railway between two places',
    example: 'The [O London and South Western Railway] was closed.',
    decide: (tie) => (tie.word.lower === 'and' && isRailway(tie) ? tie.end + 1 : undefined),
  },
  {
    name: '"and" in what an organisation is for',
    example: 'The [O Ministry of Science and Technology] agreed.',
    decide: tied('and', (tie) => isPlaceOfTwo(tie) || takesAnd(tie) || hasTwoParts(tie)),
  },
  {
    name: '"the" before an epithet',
    example: 'Later [P Peter the Great] came.',
    decide: tied('the', takesEpithet),
  },
  {
    name: 'particles',
    example: 'He met [P Osama bin Laden] there.',
    decide: (tie) => (takesParticle(tie) ? particlesEnd(tie) : undefined),
  },
];

/** Decides for one word: it ties, where a condition holds, and otherwise does not. */
function tied(lower: string, holds: (tie: Tie) => boolean): (tie: Tie) => number | undefined {
  return (tie) => (tie.word.lower !== lower ? undefined : holds(tie) ? tie.end + 1 : tie.end);
}

function endInTitle({ tokens, end, word }: Tie): number {
  if (!SMALL_IN_TITLES.has(word.lower) || word.isFirst) return end;
  return end + (tokens[end + 1]?.lower === 'the' ? 2 : 1);
}

function endOfTie(tie: Tie): number {
  const { tokens, end } = tie;
  const after = tokens[end + 1]?.lower === 'the' && tokens[end + 1]?.shape === 'small' ? end + 2 : end + 1;
  return takesOf(tie, after) ? after : end;
}

/** "of" ties on to a head: "Bank of", "Gulf of", "Battle of"; "for" and "on" only to an organisation. */
function takesOf({ tokens, from, end, last, word }: Tie, after: number): boolean {
  if (TITLES.has(last.lower)) return OFFICES.has(tokens[after]?.lower ?? '');
  if (ORGANISATION_STARTS.has(tokens[from]?.lower ?? '') && isWithin(tokens, from, end) && isCommonWord(last))
    return true;
  const isOrganisation = ORGANISATION_STARTS.has(last.lower) || (end - from > 1 && ORGANISATION_HEADS.has(last.lower));
  if (word.lower !== 'of') return isOrganisation && !TEAMS.has(last.lower) && !isPlaceAt(tokens, after);
  if (after === end + 2 && end - from === 1 && isTitleWord(last)) return true;
  return isOrganisation || PLACES_OF.has(last.lower) || EVENT_HEADS.has(last.lower) || THINGS_OF.has(last.lower);
}

/** Organisations that are for nothing: what stands behind their "for" is another's name. */
const TEAMS: ReadonlySet<string> = new Set('league club team fc band records company corp group'.split(' '));

function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((words) => placeOf(formOf(tokens, at, at + words)) !== undefined);
}

/** A "for" or "of" stands in the run already: "Association for the Advancement", "Council of Designers". */
function isWithin(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from + 1, end).some(({ lower, shape }) => shape === 'small' && /^(?:of|for)$/.test(lower));
}

/** A word of English that names nothing by itself. */
function isCommonWord({ lower, text, shape }: Token): boolean {
  if (shape !== 'capital' || !isEnglishWord(lower)) return false;
  return !placeOf(text) && !knownOrganisation(text) && !TITLES.has(lower) && !(isFirstName(lower) && isSurname(lower));
}

/** "Geoffrey of Monmouth", not "John Smith of Norwich". */
function isOneFrom({ tokens, from, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (end - from > 1 || next?.gap !== ' ' || next.shape !== 'capital' || last.isPossessive) return false;
  if (!isFirstName(last.lower) || isEnglishWord(last.lower) || placeOf(last.text)) return false;
  return !isEnglishWord(next.lower) && !knownOrganisation(next.text) && !isFirstName(next.lower);
}

function isOfAmerica({ tokens, from, end, last }: Tie): boolean {
  return tokens[end + 1]?.text === 'America' && end - from > 1 && isCommonWord(last);
}

/** "Freedom of Information Act" */
function isBeforeHead({ tokens, end, last }: Tie): boolean {
  const [first, second] = [tokens[end + 1], tokens[end + 2]];
  if (last.isFirst || !first || !second || !isCommonWord(last) || GENERIC_CAPITALS.has(last.lower)) return false;
  return isCommonWord(first) && isCapitalBehind(first) && isCapitalBehind(second) && CAUSE_HEADS.has(second.lower);
}

const CAUSE_HEADS: ReadonlySet<string> = new Set(
  'act project foundation movement party award awards institute museum society programme program campaign prize'.split(
    ' ',
  ),
);

/** "Endowment for Democracy", "Veterans for Peace": two words of English with a capital inside a sentence. */
function isForCause({ tokens, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (last.isFirst || last.isPossessive || !next || !isCapitalBehind(next)) return false;
  return (
    isCommonWord(last) &&
    !GENERIC_CAPITALS.has(last.lower) &&
    isCommonWord(next) &&
    !GENERIC_CAPITALS.has(next.lower) &&
    !isPeople(next.text) &&
    !CALENDAR.has(next.lower)
  );
}

const PLACES_OF: ReadonlySet<string> = new Set(
  'gulf bay isle isles island islands cape strait straits sea republic kingdom city county province principality emirate horn rock mount lake valley port coast tower house palace cathedral basilica temple hall duchy territory commonwealth emirates states sultanate caliphate mall colony peninsula'.split(
    ' ',
  ),
);

const THINGS_OF: ReadonlySet<string> = new Set(
  'statue voice walk march game lord lords call heart book house order medal museum cup festival master journal history art theatre sons daughters knights doctors friends'.split(
    ' ',
  ),
);

/** "Flora of the Dales": inside a sentence an ordinary noun has a capital only in a title. */
function isTitleWord({ lower, isFirst, shape }: Token): boolean {
  if (isFirst || shape !== 'capital' || !isEnglishWord(lower)) return false;
  return !isPeople(lower) && !GENERIC_CAPITALS.has(lower) && !placeOf(lower);
}

function takesIn({ tokens, from, end, last }: Tie): boolean {
  if (AWARDS.has(last.lower) && end - from > 1) return true;
  const isFor = ORGANISATION_STARTS.has(tokens[from]?.lower ?? '') && isWithin(tokens, from, end) && isCommonWord(last);
  return isFor && placeOf(tokens[end + 1]?.text ?? '')?.isCity === false;
}

const AWARDS: ReadonlySet<string> = new Set(['prize', 'award', 'medal']);

function takesAt({ tokens, from, end }: Tie): boolean {
  const isCampus = end - from === 1 && placeOf(tokens[end + 1]?.text ?? '') !== undefined;
  return /^(?:university|college)$/.test(tokens[from]?.lower ?? '') && (end - from > 2 || isCampus);
}

/** "Peter the Great", "Louis the German": what follows must not be a noun that the adjective belongs to. */
function takesEpithet({ tokens, end, last }: Tie): boolean {
  const [epithet, next] = [tokens[end + 1], tokens[end + 2]];
  if (!epithet || EPITHETS.has(epithet.lower)) return epithet !== undefined;
  const isAtEnd =
    next?.gap !== ' ' || FUNCTION_WORDS.has(next.lower) || PERSON_VERBS.has(next.lower) || /ed$/.test(next.lower);
  return isPeople(epithet.text) && !epithet.lower.endsWith('s') && isAtEnd && isFirstName(last.lower);
}

/** "Bosnia and Herzegovina" */
function isPlaceOfTwo({ tokens, from, end }: Tie): boolean {
  return [1, 2, 3].some((more) => placeOf(formOf(tokens, from, end + 1 + more))?.isCity === false);
}

const ON_RIVERS: ReadonlySet<string> = new Set(['upon', 'am', 'sur']);

/** "Frankfurt am Main", "Newcastle upon Tyne" */
function isOnRiver({ tokens, from, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (end - from > 2 || last.shape !== 'capital' || last.isPossessive || !next || !isCapitalBehind(next)) return false;
  return (!isEnglishWord(last.lower) || placeOf(last.text) !== undefined) && !isFirstName(next.lower);
}

/** "Boston and Maine Railroad": inside a sentence, or behind a place. */
function isRailway({ tokens, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (last.shape !== 'capital' || last.isPossessive || !next || !isCapitalBehind(next)) return false;
  if (last.isFirst && isEnglishWord(last.lower)) return false;
  const ends = [end + 2, end + 3, end + 4];
  const at = ends.find((place) => RAILWAYS.has(tokens[place]?.lower ?? ''));
  return at !== undefined && tokens.slice(end + 1, at + 1).every(isCapitalBehind);
}

const RAILWAYS: ReadonlySet<string> = new Set('railway railroad canal turnpike tramway railways railroads'.split(' '));

/** "and" ties the second half of what an organisation is for: "Ministry of Science and Technology". */
function takesAnd({ tokens, from, end }: Tie): boolean {
  const words = tokens.slice(from, end);
  const tie = words.findLastIndex(({ lower, shape }) => shape === 'small' && (lower === 'of' || lower === 'for'));
  const next = tokens[end + 1];
  if (tie < 1 || next?.shape !== 'capital' || headEnd(tokens, end + 1) !== undefined) return false;
  return ![...words.slice(tie + 1), next].some(isOwnName) && ORGANISATION_STARTS.has(words[tie - 1]?.lower ?? '');
}

/** "Boone and Crockett Club", "Food and Drug Administration": a word that names nothing by itself, and a head behind the other. */
function hasTwoParts({ tokens, from, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  const isOne = last.shape === 'capital' && !last.isFirst && !last.isPossessive && next?.shape === 'capital';
  // "Bill and Melinda Gates Foundation"
  if (isOne && end - from === 1 && isFirstName(last.lower) && isFirstName(next.lower))
    return tokens[end + 3]?.lower === 'foundation' && headEnd(tokens, end + 1) === end + 3;
  const isLong = end - from > 2 || (end - from === 2 && !isWide(tokens[from] as Token));
  // "Digital Accountability and Transparency Act"
  if (
    isOne &&
    tokens.slice(from, end).every(isCommonWord) &&
    isCommonWord(next) &&
    LAWS.has(tokens[end + 2]?.lower ?? '')
  )
    return isCapitalBehind(tokens[end + 2] as Token);
  if (!isOne || (isLong && !INDUSTRIES.has(last.lower)) || !isPart(last) || !isPart(next)) return false;
  return headEnd(tokens, end + 1) !== undefined;
}

/** "National Gay and Lesbian Task Force", "Minnesota Tuberculosis and Health Association" */
function isWide({ lower, text }: Token): boolean {
  return (
    /^(?:national|international|royal|federal|central|social)$/.test(lower) ||
    isPeople(text) ||
    placeOf(text) !== undefined
  );
}

function isPart({ lower, text }: Token): boolean {
  if (PARTIES.has(lower)) return true;
  if (placeOf(text) || knownOrganisation(text) || isPeople(text) || TITLES.has(lower)) return false;
  if (INDUSTRIES.has(lower)) return true;
  const isName = isFirstName(lower) && !isEnglishWord(lower);
  return !isName && !GENERIC_CAPITALS.has(lower) && !isHeadWord(lower);
}

/** Adjectives of parties: they name nothing by themselves. */
const PARTIES: ReadonlySet<string> = new Set(
  'democratic labour labor conservative liberal progressive socialist republican'.split(' '),
);

const LAWS: ReadonlySet<string> = new Set(['act', 'treaty', 'programme', 'program', 'amendment']);

/** Heads that need a word before them, and stand for what a company does. */
const INDUSTRIES: ReadonlySet<string> = new Set(
  'gas oil steel energy petroleum post electronics insurance securities capital telecom communications television radio arms track history science art music'.split(
    ' ',
  ),
);

/** Where the head of an organisation or an event stands behind one or two words with capitals. */
function headEnd(tokens: readonly Token[], from: number): number | undefined {
  const ends = [from + 1, from + 2, from + 3];
  return ends.find((at) => {
    const between = tokens.slice(from + 1, at + 1);
    return between.length === at - from && between.every(isCapitalBehind) && isJoint(tokens[at] as Token);
  });
}

function isCapitalBehind({ shape, gap }: Token): boolean {
  return shape === 'capital' && gap === ' ';
}

function isJoint({ lower }: Token): boolean {
  return (ORGANISATION_HEADS.has(lower) && !INDUSTRIES.has(lower)) || /^championships?$/.test(lower);
}

function isOwnName({ text, lower }: Token): boolean {
  if (placeOf(text) !== undefined || knownOrganisation(text) !== undefined) return true;
  return ORGANISATION_STARTS.has(lower) || (isFirstName(lower) && !isEnglishWord(lower));
}

/** Particles that between two words are English: "Anna Bell as Ophelia". */
const ENGLISH_PARTICLES: ReadonlySet<string> = new Set(['as', 'an', 'us', 'i', 'ten']);

function takesParticle({ last, word }: Tie): boolean {
  if (ENGLISH_PARTICLES.has(word.lower)) return false;
  return PARTICLES.has(word.lower) && (!placeOf(last.text) || PARTICLES.has(last.lower));
}

function particlesEnd({ tokens, end, limit }: Tie): number {
  let after = end + 1;
  while (after < limit && PARTICLES.has(tokens[after]?.lower ?? '') && tokens[after]?.shape === 'small') after++;
  return after;
}
