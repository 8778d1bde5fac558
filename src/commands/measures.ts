import { readFile } from 'node:fs/promises';
import { carry } from '../corpus/addresses/carry.ts';
import { type Fault, fault } from '../corpus/faults.ts';
import { destinations, type Entry } from '../corpus/ledger/entry.ts';
import { composeBody } from '../corpus/mdx/document/compose.ts';
import { NO_AUTHORITY, parseAuthority } from '../corpus/names/authority/parse-authority.ts';
import { recognise } from '../corpus/names/recogniser/recognise.ts';
import { paragraphStarts } from '../corpus/paragraphs/segment.ts';
import { textsOf } from '../data/documents/document-data.ts';
import { reasonsText } from '../frame/words.ts';
import { createRender } from '../markdown/render.ts';
import type { Way } from '../search/rank.ts';
import { readSettings } from '../settings.ts';
import { askSite } from './ask-site.ts';
import { parseText, readDocument } from './read-document.ts';

/** Answers one line. */
export type Measure = (input: Record<string, unknown>) => unknown;

/** What may follow the word on the command line. */
type Options = { readonly authority?: string | undefined };

/** One thing that can be asked. @property strings keys under which a line must have some, beside what a measure checks by itself */
type MeasureRule = {
  readonly strings: readonly string[];
  readonly open: (options: Options) => Measure | Promise<Measure>;
};

/** What can be asked, by the word on the command line. */
export const MEASURES: Readonly<Record<string, MeasureRule>> = {
  /** `{ id, file, text }` → `{ id, paragraphs, html }` */
  text: {
    strings: ['file', 'text'],
    async open() {
      const render = await createRender();
      return async ({ id, file, text }) => {
        const read = readDocument(String(file), String(text));
        if (!('document' in read)) return refusal(id, read.faults);
        const html = await render(composeBody(read.document.blocks));
        return { id, paragraphs: textsOf(read.document), html };
      };
    },
  },
  /** `{ id, text }` → `{ id, starts }` */
  segment: {
    strings: ['text'],
    open:
      () =>
      ({ id, text }) => {
        const { faults } = parseText('x.txt', String(text));
        return faults.length > 0 ? refusal(id, faults) : { id, starts: paragraphStarts(String(text)) };
      },
  },
  /** `{ id, versions }` → `{ id, addresses, now }` */
  carry: {
    strings: [],
    open:
      () =>
      ({ id, versions }) =>
        areTexts(versions)
          ? { id, ...carryAll(versions) }
          : refusal(id, [fault('not-text', { file: 'versions' }, 'a version is no list of texts')]),
  },
  /** `{ id, text }` → `{ id, mentions }`; offsets count in the text as it is given. */
  names: {
    strings: ['text'],
    async open({ authority: file }) {
      const read =
        file === undefined
          ? { authority: NO_AUTHORITY, faults: [] }
          : parseAuthority(await readFile(file, 'utf8'), file);
      return ({ id, text }) => {
        const faults = [...read.faults, ...parseText('x.txt', String(text)).faults].filter(
          ({ level }) => level === 'error',
        );
        if (faults.length > 0) return refusal(id, faults);
        return { id, mentions: recognise([[String(text)]], read.authority).mentions[0]?.[0] ?? [] };
      };
    },
  },
  /** `{ q, limit? }` → `{ q, total, results, ignored, nearest, offered }`, of the built site; of its endpoint, if `SEARCH` is its address. */
  find: {
    strings: ['q'],
    async open() {
      const { ask } = await askSite(readSettings([], process.env).out, process.env.SEARCH || undefined);
      return async ({ q, limit }) => {
        const { results, total, ignored, nearest, offered } = await ask({
          query: String(q),
          enough: Number.POSITIVE_INFINITY,
        });
        return {
          q,
          total,
          results: results
            .slice(0, typeof limit === 'number' && limit >= 0 ? limit : undefined)
            .map(({ document, address, way, reasons }) => ({
              document,
              address,
              reason: (reasons ? reasonsText(reasons) : REASONS[way]) + (ignored.length > 0 ? LEFT_OUT : ''),
            })),
          ignored,
          nearest: nearest.map(({ id }) => id),
          offered,
        };
      };
    },
  },
};

/** Why a paragraph answers, where a page shows it by the marked words alone. */
const REASONS: Readonly<Record<Way, string>> = {
  number: 'the paragraph of this number',
  typed: 'as it was typed',
  capitals: 'as it was typed, but for capitals',
  folded: 'as it was typed, but for marks and accents',
  stems: 'other forms of the words',
  heading: 'under a heading of these words',
  words: 'all of the words, small ones aside',
  name: 'its name',
  alias: 'another name of it',
  part: 'a part of its name',
  slip: 'a spelling like its name',
  spread: 'some of the words',
};

const LEFT_OUT = '; without what is ignored';

function areTexts(versions: unknown): versions is string[][] {
  const isTexts = (version: unknown) => Array.isArray(version) && version.every((text) => typeof text === 'string');
  return Array.isArray(versions) && versions.every(isTexts);
}

/** The addresses of each version of a document, and where each address ever given leads in the last; `null` is a note. */
function carryAll(versions: readonly (readonly string[])[]) {
  const addresses: (readonly string[])[] = [];
  let entries: readonly Entry[] = [];
  for (const [index, paragraphs] of versions.entries()) {
    const carried = carry(entries, paragraphs, index + 1);
    addresses.push(carried.addresses);
    entries = carried.entries;
  }
  const now = Object.fromEntries([...destinations(entries)].map(([address, target]) => [address, target ?? null]));
  return { addresses, now };
}

/** What is answered for an input that the build would refuse. */
export function refusal(id: unknown, faults: readonly Fault[]) {
  return { id, faults: faults.map(({ code, message }) => ({ code, message })) };
}
