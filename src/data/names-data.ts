import type { Conversion } from '../convert/convert.ts';
import { type Document, paragraphs } from '../convert/model.ts';
import type { Name } from '../convert/names/model.ts';
import { spellingsOf } from '../convert/names/name-page.ts';
import { namePath, paragraphPath } from '../site.ts';

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
  return `${JSON.stringify({ format: 1, id, name, kind, aliases, wikidata, at, mentions }, null, 1)}\n`;
}

/** `/<document>/names.json`: what the card of a name says in this document, by id. */
export function documentNames(document: Document, byId: ReadonlyMap<string, Name>, base: string): string {
  const ids = [...new Set(paragraphs(document).flatMap(({ mentions }) => mentions.map(({ name }) => name)))].sort();
  const names = ids.flatMap((id) => {
    const known = byId.get(id);
    return known ? [[id, cardOf(known, base)] as const] : [];
  });
  return `${JSON.stringify({ format: 1, names: Object.fromEntries(names) })}\n`;
}

/** `/names.csv`: a name a line, as spreadsheets read it. */
export function namesCsv({ names, site }: Conversion): string {
  const head = 'id,name,kind,aliases,mentions,documents,wikidata,latitude,longitude,reviewed,url'.split(',');
  const lines = names.map(({ id, name, kind, aliases, occurrences, wikidata, at, isReviewed }) => [
    id,
    name,
    kind,
    aliases.join('; '),
    occurrences.length,
    new Set(occurrences.map(({ document }) => document)).size,
    wikidata,
    ...(at ?? ['', '']),
    isReviewed ? 'yes' : 'no',
    namePath(site.base, id),
  ]);
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** `/places.geojson`: the places whose position is known (RFC 7946). */
export function placesGeoJson({ names, site }: Conversion): string {
  const features = names.flatMap(({ id, name, kind, at, occurrences }) =>
    kind === 'place' && at
      ? [
          {
            type: 'Feature',
            id,
            geometry: { type: 'Point', coordinates: [at[1], at[0]] },
            properties: { name, mentions: occurrences.length, url: namePath(site.base, id) },
          },
        ]
      : [],
  );
  return `${JSON.stringify({ format: 1, type: 'FeatureCollection', features }, null, 1)}\n`;
}

function cardOf(name: Name, base: string) {
  return {
    name: name.name,
    kind: name.kind,
    url: namePath(base, name.id),
    mentions: name.occurrences.length,
    spellings: spellingsOf(name)
      .filter(({ text, isMisprint }) => !isMisprint && text !== name.name)
      .map(({ text }) => text),
    note: name.note,
    isReviewed: name.isReviewed,
  };
}

/** RFC 4180: quoted where it must be. */
function cell(value: string | number | undefined): string {
  const text = `${value ?? ''}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
