import type { Conversion } from '../../corpus/conversion.ts';
import { type Document, paragraphs } from '../../corpus/model.ts';
import { introductionOf, type Said } from '../../corpus/names/pages/introduction.ts';
import type { Introduction, Name, Occurrence } from '../../corpus/names/model.ts';
import { spellingsOf } from '../../corpus/names/pages/name-page.ts';
import { nameLink } from '../../corpus/names/name-link.ts';
import { absolute, namesPath, paragraphPath } from '../../site.ts';
import type { NameCard } from './name-card.ts';

/** `/names/<name>.json`: a name with every mention of it. What stands in footnotes has no offsets and is left out. */
export function nameData({ id, name, kind, aliases, wikidata, at, occurrences }: Name, base: string): string {
  const mentions = occurrences
    .filter(({ isInNote }) => !isInNote)
    .map(({ document, address, text, start, end }) => ({
      url: paragraphPath(base, document, address),
      text: text.slice(start, end),
      start,
      end,
    }));
  return `${JSON.stringify({ format: 1, id, name, kind, aliases, wikidata, at, mentions })}\n`;
}

/**
 * `/<document>/names.json`, for each document: what the cards of its names say, by id. A name is introduced as the document itself
 * does it, or else the first that does.
 */
export function documentNames(
  { names, documents }: Pick<Conversion, 'names' | 'documents'>,
  base: string,
): (document: Document) => string {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const known = new Map(names.map((name) => [name.id, name]));
  const cards = new Map<string, NameCard>();
  const cardOf = (name: Name) => {
    const card = cards.get(name.id) ?? newCard(name, base, titles);
    cards.set(name.id, card);
    return card;
  };
  return (document) => {
    const here = Map.groupBy(mentionsIn(document), ({ name }) => name);
    const shown = [...here.keys()].sort().flatMap((id) => {
      const name = known.get(id);
      const own = name && introductionOf(name.kind, here.get(id) ?? []);
      return name ? [[id, { ...cardOf(name), ...introduced(own, base) }]] : [];
    });
    return `${JSON.stringify({ format: 1, names: Object.fromEntries(shown) })}\n`;
  };
}

/** `/names.csv`: a name a line, as spreadsheets read it. */
export function namesCsv({ names, site }: Conversion): string {
  const head = 'id,name,kind,aliases,mentions,documents,wikidata,latitude,longitude,reviewed,url'.split(',');
  const lines = names.map((name) => toLine(name, site.base));
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function toLine(listed: Name, base: string): (string | number | undefined)[] {
  const { id, name, kind, aliases, tally, wikidata, at, isReviewed } = listed;
  return [
    id,
    name,
    kind,
    aliases.join('; '),
    tally.mentions,
    tally.documents,
    wikidata,
    ...(at ?? ['', '']),
    isReviewed ? 'yes' : 'no',
    nameLink(listed, base),
  ];
}

/**
 * `/names.txt`: the names whose Wikidata entry is known, as BEACON: who has that entry finds what these texts say of it.
 *
 * `Q889||afghanistan`, with nothing between the bars: one bar alone would make an annotation of the id.
 */
export function beacon({ names, corpus, site }: Conversion): string {
  const head = [
    '#FORMAT: BEACON',
    '#PREFIX: http://www.wikidata.org/entity/',
    `#TARGET: ${absolute(site, namesPath(site.base))}{ID}/`,
    `#NAME: ${corpus.title}`,
  ];
  const lines = names.flatMap(({ id, wikidata, hasPage }) => (wikidata && hasPage ? [`${wikidata}||${id}`] : []));
  return [...head, ...lines].map((line) => `${line}\n`).join('');
}

/** `/places.geojson`: the places whose position is known (RFC 7946). */
export function placesGeoJson({ names, site }: Conversion): string {
  const features = names.flatMap((place) =>
    place.kind === 'place' && place.at
      ? [
          {
            type: 'Feature',
            id: place.id,
            geometry: { type: 'Point', coordinates: [place.at[1], place.at[0]] },
            properties: { name: place.name, mentions: place.tally.mentions, url: nameLink(place, site.base) },
          },
        ]
      : [],
  );
  return `${JSON.stringify({ format: 1, type: 'FeatureCollection', features }, null, 1)}\n`;
}

function mentionsIn(document: Document): (Said & Pick<Occurrence, 'name'>)[] {
  return paragraphs(document).flatMap(({ mentions, text, address }) =>
    mentions.map((mention) => ({ ...mention, text, address, document: document.id })),
  );
}

/** @param titles of the documents: the card stands beside any of them */
function newCard(name: Name, base: string, titles: ReadonlyMap<string, string>): NameCard {
  const { kind, note, isReviewed, hasPage, tally } = name;
  const spellings = spellingsOf(name).filter(({ text, isMisprint }) => !isMisprint && text !== name.name);
  return {
    name: name.name,
    kind,
    url: nameLink(name, base),
    hasPage,
    mentions: tally.mentions,
    spellings: spellings.map(({ text }) => text),
    ...introduced(tally.introduction, base, titles),
    ...(note !== undefined && { note }),
    isReviewed,
  };
}

/** @param titles if it may be of another document than the one that is read */
function introduced(
  found: Introduction | undefined,
  base: string,
  titles?: ReadonlyMap<string, string>,
): Pick<NameCard, 'introduction'> {
  if (!found) return {};
  const { text, document, address, isFirst } = found;
  const title = titles?.get(document);
  const place = { number: address.slice(1), url: paragraphPath(base, document, address) };
  return { introduction: { text, ...place, ...(title === undefined ? { isFirst } : { isFirst: false, title }) } };
}

/** RFC 4180: quoted where it must be. */
function cell(value: string | number | undefined): string {
  const text = `${value ?? ''}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
