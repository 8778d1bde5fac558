import { knownOrganisation } from '../../../lists/organisations/known-organisation.ts';
import { isFirstName } from '../../../lists/people/person-names.ts';
import { placeOf } from '../../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../../lists/words/english-word.ts';
import { isHeadWord } from '../../../lists/words/is-head-word.ts';
import { GENERIC_CAPITALS, ORGANISATION_HEADS, ORGANISATION_STARTS, TITLES } from '../../../lists/words/vocabulary.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isPeople } from '../is-people.ts';
import { isCapitalBehind, isCommonWord, type Tie } from './tie.ts';

/** "Boston and Maine Railroad": inside a sentence, or behind a place. */
export function isRailway({ tokens, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (last.shape !== 'capital' || last.isPossessive || !next || !isCapitalBehind(next)) return false;
  if (last.isFirst && isEnglishWord(last.lower)) return false;
  const ends = [end + 2, end + 3, end + 4];
  const at = ends.find((place) => RAILWAYS.has(tokens[place]?.lower ?? ''));
  return at !== undefined && tokens.slice(end + 1, at + 1).every(isCapitalBehind);
}

const RAILWAYS: ReadonlySet<string> = new Set('railway railroad canal turnpike tramway railways railroads'.split(' '));

/** "and" ties the second half of what an organisation is for: "Ministry of Science and Technology". */
export function takesAnd({ tokens, from, end }: Tie): boolean {
  const words = tokens.slice(from, end);
  const tie = words.findLastIndex(({ lower, shape }) => shape === 'small' && (lower === 'of' || lower === 'for'));
  const next = tokens[end + 1];
  if (tie < 1 || next?.shape !== 'capital' || headEnd(tokens, end + 1) !== undefined) return false;
  return ![...words.slice(tie + 1), next].some(isOwnName) && ORGANISATION_STARTS.has(words[tie - 1]?.lower ?? '');
}

/** "Boone and Crockett Club", "Food and Drug Administration": a word that names nothing by itself, and a head behind the other. */
export function hasTwoParts({ tokens, from, end, last }: Tie): boolean {
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

function isJoint({ lower }: Token): boolean {
  return (ORGANISATION_HEADS.has(lower) && !INDUSTRIES.has(lower)) || /^championships?$/.test(lower);
}

function isOwnName({ text, lower }: Token): boolean {
  if (placeOf(text) !== undefined || knownOrganisation(text) !== undefined) return true;
  return ORGANISATION_STARTS.has(lower) || (isFirstName(lower) && !isEnglishWord(lower));
}
