import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { firstDecision, type Rule } from '../rule.ts';
import type { Cue } from './cue.ts';

/** What the letters of a word by itself say of its kind. */
export function wordCues(text: string, lower: string): readonly Cue[] {
  return firstDecision(LETTERS, { text, lower }) ?? [];
}

/** Whether a word, in lower case, ends as surnames do. */
export function endsLikeSurname(lower: string): boolean {
  return LIKE_SURNAMES.test(lower);
}

/** Whether a word has a capital inside as names of products have, and no surname: "ExLibris", not "McCoy". */
export function hasInnerCapital(text: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(text) && !LIKE_MACBETH.test(text);
}

type Word = { readonly text: string; readonly lower: string };

/** The first rule that applies decides. */
export const LETTERS: readonly Rule<Word, readonly Cue[]>[] = [
  {
    name: 'capitals alone',
    example: 'The [O SEFRAK] was closed.',
    decide: ({ text }) => cueIf(/^\d?(?:\p{Lu}[.&-]?){2,8}s?$/u.test(text), 'organisation', 2, 'written in capitals'),
  },
  {
    name: 'capitals inside',
    example: 'They use [O SefRak] daily.',
    decide: ({ text }) =>
      cueIf(
        /^\p{Lu}.*\p{Ll}\p{Lu}/u.test(text) && !LIKE_MACBETH.test(text),
        'organisation',
        2,
        'capitals inside the word',
      ),
  },
  {
    name: 'a word of the lists',
    example: 'Then [P Anna] left.',
    decide: ({ lower }) => (isSurname(lower) || isFirstName(lower) || isEnglishWord(lower) ? [] : undefined),
  },
  {
    name: 'the ending of places',
    example: 'It was [L Norvikstan].',
    decide: ({ lower }) => cueIf(LIKE_PLACES.test(lower), 'place', 2, 'ends like a place'),
  },
  {
    name: 'the ending of companies',
    example: 'It was [O Norviksoft].',
    decide: ({ lower }) => cueIf(LIKE_COMPANIES.test(lower), 'organisation', 2, 'ends like a company'),
  },
  {
    name: 'the ending of surnames',
    example: 'It was [P Norvikenko].',
    decide: ({ lower }) => cueIf(LIKE_SURNAMES.test(lower), 'person', 1, 'ends like a surname'),
  },
];

function cueIf(holds: boolean, kind: Cue['kind'], weight: number, reason: string): readonly Cue[] | undefined {
  return holds ? [{ kind, weight, reason }] : undefined;
}

/** Surnames with a capital behind an article or a father: "McCoy", "LaBeouf", "FitzRoy". */
const LIKE_MACBETH = /^(?:(?:Mc|Mac|De|Di)|(?:Du|Da|La|Le|Lo|Fitz|Van|Von)\p{Lu}\p{Ll}+$|O['’])/u;

const LIKE_PLACES =
  /(?:stan|burg|grad|ville|shire|land|abad|polis|pur|istan|chester|stadt|hausen|heim|dorf|borg|havn|hamn|vik|mouth|bury|nagar|garh|puram|patnam|kand|tsk|ovo|ingen|wick|minster|sund|fjord|voort|brück|dale|combe)$/;

const LIKE_COMPANIES = /(?:bank|soft|corp|tech|tel|air|works|media|pharma|motors|group|jet|gas|chem|com)$/;

/** Endings of surnames in many languages, none of them oftener a place's. */
const LIKE_SURNAMES =
  /(?:[nmrlkdtvsz]ov|ova|[^aeiou]ev|eva|sk[iy]|skaya|[aeio]vi[cć]h?|ić|enko|chuk|escu|sson|[dnst]sen|ström|gren|quist|mann|stein|opoulos|[aio]kis|idis|ides|shvili|adze|oğlu|oglu|zadeh|ullah|zai|etti|elli|ucci|acci|oni|ini|[nrdlu]ez|eira|inho|aldo|wala|eau|ault|ière|[aeiou]yan|[oai]shi|moto)$/;
