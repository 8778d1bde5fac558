import { slug } from '../../text/slug.ts';
import { type AuthorityIndex, findAuthority, isRejected } from '../authority/find-authority.ts';
import { type CorpusHints, countForms, withHints } from './tokens/form-counts.ts';
import { isEnglishWord } from '../lists/words/english-word.ts';
import { isFirstName, isSurname } from '../lists/people/person-names.ts';
import { FAMOUS_SURNAMES } from '../lists/words/vocabulary.ts';
import { formOf } from './tokens/form-of.ts';
import { listedRules } from '../lists/languages/language-rules.ts';
import { inflectedSightings } from './inflected/inflected-sightings.ts';
import { isInflected, isOfLists } from './languages.ts';
import { listedSightings } from './listed/listed-sightings.ts';
import { placeOf, placeOfDemonym } from '../lists/places/gazetteer.ts';
import { headingForms, headingSightings } from './sightings/heading-sightings.ts';
import type { Demonym, FoundName, Mention } from '../model.ts';
import { overlapping } from './sightings/overlapping.ts';
import { type Pool, poolForms } from './pools/pool-forms.ts';
import type { Unnamed } from './recognise.ts';
import type { TokenisedParagraph } from './tokens/read-paragraphs.ts';
import type { Sighting } from './sightings/sighting.ts';
import { type ReadParagraph, sightingsOf } from './sightings/sightings.ts';
import type { Token } from './tokens/tokens.ts';

/** The names of a document. */
export type DocumentNames = {
  /** For each paragraph, sorted, none over another. */
  readonly mentions: readonly (readonly Mention[])[];
  /** In the order in which the document names them first. */
  readonly names: readonly Found[];
  readonly demonyms: readonly Demonym[];
};

/** A name that is found in a document: which of the corpus it is, the document does not know. */
type Found = Omit<FoundName, 'first'> & { readonly first: Omit<FoundName['first'], 'document'> };

/** The names in the paragraphs of a document, known from the authority file and guessed by the rules. @param read its words and sentences */
export function recogniseDocument(
  { texts, guessable, language }: Unnamed,
  read: readonly TokenisedParagraph[],
  authority: AuthorityIndex,
  hints: CorpusHints = [],
): DocumentNames {
  const paragraphs = paragraphsOf(texts, read, authority, guessable);
  const rules = listedRules(language);
  const all = isInflected(language)
    ? inflectedSightings(paragraphs)
    : rules
      ? listedSightings(paragraphs, rules)
      : sightingsIn(paragraphs, hints);
  const sightings = all.filter(
    ({ form, authority: known }) =>
      known !== undefined || (form.length <= LONGEST_NAME && !isRejected(form, authority)),
  );
  const isAllowed = (id: string) => guessable === undefined || authority.kinds.has(id) || guessable.has(id);
  const named = namedBy(sightings, authority).filter(({ id }) => id !== '' && isAllowed(id));
  return {
    mentions: mentionsIn(named, texts.length),
    names: [...Map.groupBy(named, ({ id }) => id)].map(([id, its]) => foundName(id, its, authority)),
    demonyms: guessable === undefined && !isOfLists(language) ? demonymsIn(paragraphs) : [],
  };
}

/** UTF-16 units of the longest name that is guessed: "Ann-Ann-Ann-…" may go on for pages. */
const LONGEST_NAME = 150;

function paragraphsOf(
  texts: readonly string[],
  read: readonly TokenisedParagraph[],
  authority: AuthorityIndex,
  guessable: ReadonlySet<string> | undefined,
): ReadParagraph[] {
  const findings = findAuthority(texts, authority);
  return read.map(({ tokens, segments }, i) => ({
    text: texts[i] ?? '',
    tokens,
    segments: guessable?.size === 0 ? [] : segments,
    finding: findings[i] ?? NOTHING,
  }));
}

const NOTHING = { mentions: [], unsettled: [] };

/** What each sighting names; nothing for what only looks like a name. */
function namedBy(sightings: readonly Sighting[], authority: AuthorityIndex): Named[] {
  const poolOf = poolForms(sightings, authority.kinds);
  const counts = new Map<Pool | undefined, number>();
  for (const sighting of sightings) counts.set(poolOf(sighting), (counts.get(poolOf(sighting)) ?? 0) + 1);
  return sightings.flatMap((sighting) => {
    const pool = poolOf(sighting);
    if (!pool || isOnlyStressed(sighting, pool, counts.get(pool) ?? 0)) return [];
    const known = sighting.authority ?? pool.authority ?? authority.places.get(pool.place ?? '');
    const id = known ?? slug(pool.name);
    return [{ sighting, pool, id, kind: authority.kinds.get(id) ?? pool.kind }];
  });
}

type Named = { readonly sighting: Sighting; readonly pool: Pool; readonly id: string; readonly kind: Mention['kind'] };

function mentionsIn(named: readonly Named[], paragraphs: number): Mention[][] {
  const mentions = Array.from({ length: paragraphs }, (): Mention[] => []);
  for (const { sighting, id, kind } of named)
    mentions[sighting.paragraph]?.push({ start: sighting.start, end: sighting.end, kind, name: id });
  return mentions.map((its) => its.sort((a, b) => a.start - b.start));
}

/**
 * A word of English with a capital inside a sentence, or a code, of which too little tells what it names: "the Guarantee",
 * "S100". A word that is also somebody's name, or that the document names often, is kept.
 */
function isOnlyStressed(
  { words, form, authority, title }: Sighting,
  { kind, margin, name }: Pool,
  count: number,
): boolean {
  const [word, ...others] = words;
  if (!word || others.length > 0 || authority !== undefined || title !== undefined || form !== name) return false;
  if (kind === 'other' && margin === 0 && /\d/.test(word.text)) return true;
  if (word.shape !== 'capital' || !isEnglishWord(word.lower) || isSurname(word.lower) || isFirstName(word.lower))
    return false;
  if (kind === 'other' || kind === 'organisation') return kind === 'other' && margin === 0;
  return count < OFTEN && margin < SURE && !placeOf(form) && !FAMOUS_SURNAMES.has(word.lower);
}

/** Of a common word that one verb or preposition makes a person or a place. */
const SURE = 3;

/** Mentions from which on a common word is a name in its document: a character called Boxer. */
const OFTEN = 4;

function sightingsIn(paragraphs: readonly ReadParagraph[], hints: CorpusHints): Sighting[] {
  const counts = withHints(countForms(paragraphs), hints);
  const inProse = paragraphs.map((paragraph, index) => sightingsOf(paragraph, index, counts));
  if (!paragraphs.some(hasHeading)) return inProse.flat();
  const known = headingForms(inProse.flat());
  return paragraphs.flatMap((paragraph, index) => {
    const sure = inProse[index] ?? [];
    const others = headingSightings(paragraph, index, known);
    return [...sure, ...others.filter(({ start, end }) => overlapping(sure, start, end).length === 0)];
  });
}

function hasHeading({ segments }: ReadParagraph): boolean {
  return segments.some(({ style }) => style !== 'prose');
}

function foundName(id: string, named: readonly Named[], { kinds }: AuthorityIndex): Found {
  const [{ pool, kind, sighting }] = named as [Named, ...Named[]];
  const forms = [...Map.groupBy(named, ({ sighting }) => sighting.form)]
    .map(([form, its]) => ({ form, count: its.length }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
  const cues = pool.cues.filter((cue) => cue.kind === kind && cue.weight > 0).sort((a, b) => b.weight - a.weight);
  const place = kind === 'place' ? placeOf(pool.place ?? pool.name) : undefined;
  return {
    id,
    name: pool.name,
    kind,
    isKnown: kinds.has(id),
    forms,
    count: named.length,
    reasons: [...new Set(cues.flatMap(({ reason }) => reason ?? []))],
    evidence: Number.isFinite(pool.margin) ? pool.margin : 0,
    first: { text: sighting.paragraph, start: sighting.start, end: sighting.end },
    ...(place && { place: place.name }),
    ...(place?.at && { at: place.at }),
    ...(place?.namesakes && { namesakes: place.namesakes }),
  };
}

function demonymsIn(paragraphs: readonly ReadParagraph[]): Demonym[] {
  const found = new Map<string, Demonym>();
  for (const { tokens, finding } of paragraphs) {
    for (let at = 0; at < tokens.length; at++) {
      const { shape, start, end } = tokens[at] as Token;
      if (shape !== 'capital' || overlapping(finding.mentions, start, end).length > 0) continue;
      const longest = tokens[at + 1]?.gap === ' ' && tokens[at + 1]?.shape === 'capital' ? 2 : 1;
      const form = [longest, 1].map((words) => formOf(tokens, at, at + words)).find((form) => placeOfDemonym(form));
      const place = form === undefined || placeOf(form) ? undefined : placeOfDemonym(form);
      if (form === undefined || !place) continue;
      found.set(form, { form, place: place.name, count: (found.get(form)?.count ?? 0) + 1 });
      at += form.includes(' ') ? 1 : 0;
    }
  }
  return [...found.values()];
}
