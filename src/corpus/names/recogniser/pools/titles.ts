import { genderOf } from '../../lists/people/person-names.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Sighting } from '../sightings/sighting.ts';

/** Whom a title is for; a married and an unmarried woman of one surname are two. */
export type Bearer = (typeof BEARERS)[number];

export const BEARERS = ['man', 'woman', 'unmarried woman'] as const;

/** Whom the title before a name is for; nothing, if there is none or it may be for anybody. */
export function bearerOf({ title }: Pick<Sighting, 'title'>): Bearer | undefined {
  return BEARER_OF.get(title?.toLowerCase().replace(/\.$/, '') ?? '');
}

/** Whether two forms cannot mean one person, by their titles and given names: "Mr. Bingley", "Caroline Bingley". */
export function areOpposed(one: Borne, other: Borne): boolean {
  const [its, others] = [sexOf(one), sexOf(other)];
  return its !== undefined && others !== undefined && its !== others;
}

/** Whether a surname stands after this title, and no given name: "Colonel Fitzwilliam", not "Lady Catherine". */
export function takesSurname(title: string): boolean {
  return !BEFORE_GIVEN_NAMES.has(title.toLowerCase().replace(/\.$/, ''));
}

type Borne = { readonly words: readonly Token[]; readonly bearers: ReadonlySet<Bearer> };

/** Of whom a form is the name, by its titles or its given name. */
export function sexOf({ words, bearers }: Borne): 'man' | 'woman' | undefined {
  const sexes = new Set([...bearers].map((bearer) => (bearer === 'man' ? 'man' : 'woman')));
  if (sexes.size > 0) return sexes.size === 1 ? [...sexes][0] : undefined;
  return words.length > 1 ? genderOf(words[0]?.lower ?? '') : undefined;
}

const BEARER_OF: ReadonlyMap<string, Bearer> = new Map<string, Bearer>([
  ...listed(
    'man',
    'mr mister sir lord king prince baron count duke earl monsieur señor signor herr uncle father brother',
  ),
  ...listed(
    'woman',
    'mrs ms lady madam madame mme queen princess baroness countess duchess dame frau señora signora aunt',
  ),
  ...listed('unmarried woman', 'miss mlle fräulein señorita'),
]);

function listed(bearer: Bearer, titles: string): [string, Bearer][] {
  return titles.split(' ').map((title) => [title, bearer]);
}

const BEFORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  'miss sir lady lord dame king queen prince princess emperor empress tsar czar sultan shah pope father mother brother sister uncle aunt sheikh shaikh sheik mullah maulana imam rabbi don doña grandpa grandma'.split(
    ' ',
  ),
);
