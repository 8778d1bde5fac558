import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  LANDSCAPE,
  NAME_SUFFIXES,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PLACE_HEADS,
  PLACE_STARTS,
} from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule } from '../rule.ts';
import { isPeople } from '../runs/is-people.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Cue } from './cue.ts';
import {
  HOUSES,
  PARTS,
  STREETS,
  headBeforeCity,
  isClub,
  isForeignHead,
  isForeignTeam,
  isProduct,
  isSurnameOfLand,
  isTeam,
} from './head-conditions.ts';
import { wordCues } from './word-cues.ts';

/** What the head word of a form says of its kind: it stands last ("Zabul Province"), or first with "of" ("Bank of Kabul"). */
export function headCues(words: readonly Token[]): readonly Cue[] {
  const lowers = words.map(({ lower }) => lower);
  const tie = words.findIndex(({ shape, lower }) => shape === 'small' && TIES.has(lower));
  const last = lowers.findLast((lower) => !NAME_SUFFIXES.has(lower)) ?? '';
  const head = tie > 0 ? (lowers[tie - 1] ?? '') : last;
  return firstDecision(HEADS, { words, lowers, isTied: tie > 0, head, last, start: lowers[0] ?? '' }) ?? [];
}

const TIES: ReadonlySet<string> = new Set(['of', 'for', 'on']);

type Headed = {
  readonly words: readonly Token[];
  readonly lowers: readonly string[];
  /** Whether "of", "for" or "on" stands behind the head. */
  readonly isTied: boolean;
  readonly head: string;
  readonly last: string;
  readonly start: string;
};

/** The first rule that applies decides. */
export const HEADS: readonly Rule<Headed, readonly Cue[]>[] = [
  {
    name: 'a foreign head, anywhere',
    example: 'Later [O Lashkar-e-Taiba] denied it.',
    decide: ({ lowers }) => headOf('organisation', 6, lowers.flatMap((lower) => lower.split('-')).find(isForeignHead)),
  },
  {
    name: 'a word by itself',
    example: 'In 1990 [O SEFRAK] was closed.',
    decide: ({ words, last }) => (words.length === 1 ? wordCues(words[0]?.text ?? '', last) : undefined),
  },
  {
    name: 'a surname that is a word of the land',
    example: 'Then [P Eleanor Marsh] spoke.',
    decide: ({ words, last }) => headOf('place', 1, isSurnameOfLand(words) ? last : undefined),
  },
  {
    name: 'a company’s suffix',
    example: 'Shares of [O Norvik Ltd] fell.',
    decide: ({ words, last }) => headOf('organisation', 7, COMPANY_SUFFIXES.has(last) ? words.at(-1)?.text : undefined),
  },
  {
    name: 'letters of a club',
    example: 'He moved to [O FC Norvik] in 1990.',
    decide: ({ words }) => headOf('organisation', 5, [words[0], words.at(-1)].find(isClub)?.text),
  },
  {
    name: 'the head of an organisation',
    example: 'The [O University of Norvik] agreed.',
    decide: ({ head, isTied }) =>
      headOf(
        'organisation',
        7,
        ORGANISATION_HEADS.has(head) || (isTied && ORGANISATION_STARTS.has(head)) ? head : undefined,
      ),
  },
  {
    name: 'the head of an event',
    example: 'He fell in the [X Battle of Norvik].',
    decide: ({ head }) => headOf('other', 5, EVENT_HEADS.has(head) ? head : undefined),
  },
  {
    name: 'a product of a company',
    example: 'They stored it on [X Google Drive] again.',
    decide: ({ words, head }) =>
      PLACE_HEADS.has(head) && !STREETS.has(head) && isProduct(words) ? [{ kind: 'other', weight: 4 }] : undefined,
  },
  {
    name: 'the head of a place',
    example: 'He comes from [L Zabul Province].',
    decide: ({ head }) => headOf('place', 4, PLACE_HEADS.has(head) ? head : undefined),
  },
  {
    name: 'the head of an organisation, before its city',
    example: 'She read at [O Imperial College London] again.',
    decide: ({ words, lowers }) =>
      headOf(
        'organisation',
        5,
        words.length > 2 && placeOf(words.at(-1)?.text ?? '') ? headBeforeCity(lowers) : undefined,
      ),
  },
  {
    name: 'a place on its river',
    example: 'He moved to [L Norvik upon Tyne] in May.',
    decide: ({ lowers }) =>
      headOf(
        'place',
        4,
        lowers.slice(1).find((lower) => /^(?:upon|am|sur)$/.test(lower)),
      ),
  },
  {
    name: 'a part of a place, or a new one',
    example: 'They sailed to [L New France] again.',
    decide: ({ words, start }) =>
      PARTS.has(start) &&
      placeOf(
        words
          .slice(1)
          .map(({ text }) => text)
          .join(' '),
      )
        ? [{ kind: 'place', weight: 6, reason: 'a part of a place of the lists, or a new one' }]
        : undefined,
  },
  {
    name: 'several of America, or for something',
    example: 'She left the [O Girl Guides of America] in May.',
    decide: ({ words, head, last, isTied }) =>
      isTied &&
      ((head.endsWith('s') && last === 'america') ||
        words.some(({ lower, shape }) => lower === 'for' && shape === 'small'))
        ? [{ kind: 'organisation', weight: 3, reason: 'called as organisations are' }]
        : undefined,
  },
  {
    name: '"of" behind another word',
    example: 'He heard the [X Voice of Norvik].',
    decide: ({ isTied }) => (isTied ? [{ kind: 'other', weight: 2 }] : undefined),
  },
  {
    name: 'the start of an organisation',
    example: 'They met at [O Universität Norvik] again.',
    decide: ({ start }) => headOf('organisation', 4, ORGANISATION_STARTS.has(start) ? start : undefined),
  },
  {
    name: 'two parts with "&"',
    example: 'She left [O Norvik & Brandt] early.',
    decide: ({ words }) =>
      words.slice(1).some(({ gap }) => gap === ' & ')
        ? [{ kind: 'organisation', weight: 4, reason: 'two parts with "&"' }]
        : undefined,
  },
  {
    name: 'a word and a city',
    example: 'He plays for [O Gamba Osaka] now.',
    decide: ({ words }) =>
      isForeignTeam(words)
        ? [{ kind: 'organisation', weight: 2, reason: 'a word and a city, as teams are called' }]
        : undefined,
  },
  {
    name: 'a place and a plural',
    example: 'They beat the [O Minnesota Vikings] twice.',
    decide: ({ words }) =>
      isTeam(words)
        ? [{ kind: 'organisation', weight: 4, reason: 'a place and a plural, as teams are called' }]
        : undefined,
  },
  {
    name: 'a people before a word',
    example: 'They met the [O American Beekeepers] there.',
    decide: ({ words }) =>
      words.slice(0, -1).some(({ text }) => isPeople(text)) ? [{ kind: 'organisation', weight: 2 }] : undefined,
  },
  {
    name: 'a house',
    example: 'They walked to [L Norvik Lodge] again.',
    decide: ({ last }) => headOf('place', 2, HOUSES.has(last) ? last : undefined),
  },
  {
    name: 'a new thing',
    example: 'They said that [X New Voucher] was late.',
    decide: ({ start, last }) => (start === 'new' && isEnglishWord(last) && !LANDSCAPE.has(last) ? [] : undefined),
  },
  {
    name: 'the start of a place',
    example: 'They met near [L Mount Norvik] again.',
    decide: ({ start }) => headOf('place', isEnglishWord(start) ? 2 : 3, PLACE_STARTS.has(start) ? start : undefined),
  },
];

/** The cue of a head word; none without one. */
function headOf(kind: Cue['kind'], weight: number, head: string | undefined): readonly Cue[] | undefined {
  if (head === undefined) return undefined;
  return [{ kind, weight, reason: `head word ${head[0]?.toUpperCase()}${head.slice(1)}` }];
}
