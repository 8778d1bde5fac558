/** `npm run -s measure -- WHAT`: lines of JSON in, one line of JSON out for each, made by the code that the build uses. */
import { readFile } from 'node:fs/promises';
import { askSite } from './ask-site.ts';
import { carry } from '../corpus/addresses/carry.ts';
import { composeBody } from '../corpus/mdx/document/compose.ts';
import { destinations, type Entry } from '../corpus/ledger/entry.ts';
import { type Fault, fault, hasErrors } from '../corpus/faults.ts';
import { linkTargets } from '../corpus/formats/links/link-targets.ts';
import { resolveLinks } from '../corpus/formats/links/links.ts';
import type { Corpus, Listing } from '../corpus/model.ts';
import { NO_AUTHORITY, parseAuthority } from '../corpus/names/authority/parse-authority.ts';
import { recognise } from '../corpus/names/recogniser/recognise.ts';
import { publish } from '../corpus/ledger/publish.ts';
import { isDocumentName, parseSeed } from '../corpus/read/read-seeds.ts';
import { readManuscript } from '../corpus/formats/read-manuscript.ts';
import { paragraphStarts } from '../corpus/paragraphs/segment.ts';
import { settle } from '../corpus/read/settle.ts';
import { NOTHING_WITHHELD } from '../corpus/ledger/withheld.ts';
import { textsOf } from '../data/documents/document-data.ts';
import { reasonsText } from '../frame/words.ts';
import { createRender } from '../markdown/render.ts';
import type { Way } from '../search/rank.ts';
import { readSettings } from '../settings.ts';

/** Answers one line. */
type Measure = (input: Record<string, unknown>) => unknown;

/** What a line must have of texts, beside what a measure checks by itself. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  text: ['file', 'text'],
  segment: ['text'],
  names: ['text'],
  find: ['q'],
};

/** What may follow the word on the command line. */
type Options = { readonly authority?: string | undefined };

/** The corpus around a document by itself. */
const NO_CORPUS: Corpus = { title: '', language: 'en' };

const MEASURES: Readonly<Record<string, (options: Options) => Measure | Promise<Measure>>> = {
  /** `{ id, file, text }` → `{ id, paragraphs, html }` */
  text: async () => {
    const render = await createRender();
    return async ({ id, file, text }) => {
      const read = readDocument(String(file), String(text));
      if (!('document' in read)) return refusal(id, read.faults);
      const html = await render(composeBody(read.document.blocks));
      return { id, paragraphs: textsOf(read.document), html };
    };
  },
  /** `{ id, text }` → `{ id, starts }` */
  segment:
    () =>
    ({ id, text }) => {
      const { faults } = parseText('x.txt', String(text));
      return faults.length > 0 ? refusal(id, faults) : { id, starts: paragraphStarts(String(text)) };
    },
  /** `{ id, versions }` → `{ id, addresses, now }` */
  carry:
    () =>
    ({ id, versions }) =>
      areTexts(versions)
        ? { id, ...carryAll(versions) }
        : refusal(id, [fault('not-text', { file: 'versions' }, 'a version is no list of texts')]),
  /** `{ id, text }` → `{ id, mentions }`; offsets count in the text as it is given. */
  names: async ({ authority: file }) => {
    const read =
      file === undefined ? { authority: NO_AUTHORITY, faults: [] } : parseAuthority(await readFile(file, 'utf8'), file);
    return ({ id, text }) => {
      const faults = [...read.faults, ...parseText('x.txt', String(text)).faults].filter(
        ({ level }) => level === 'error',
      );
      if (faults.length > 0) return refusal(id, faults);
      return { id, mentions: recognise([[String(text)]], read.authority).mentions[0]?.[0] ?? [] };
    };
  },
  /** `{ q, limit? }` → `{ q, total, results, ignored, nearest, offered }`, of the built site; of its endpoint, if `SEARCH` is its address. */
  find: async () => {
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
            reason: reasons ? reasonsText(reasons) : REASONS[way],
          })),
        ignored,
        nearest: nearest.map(({ id }) => id),
        offered,
      };
    };
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
  words: 'all of the words',
  name: 'its name',
  alias: 'another name of it',
  part: 'a part of its name',
  slip: 'a spelling like its name',
  spread: 'some of the words',
};

function areTexts(versions: unknown): versions is string[][] {
  const isTexts = (version: unknown) => Array.isArray(version) && version.every((text) => typeof text === 'string');
  return Array.isArray(versions) && versions.every(isTexts);
}

/** What is answered for an input that the build would refuse. */
function refusal(id: unknown, faults: readonly Fault[]) {
  return { id, faults: faults.map(({ code, message }) => ({ code, message })) };
}

if (import.meta.main) {
  const [what = '', flag, authority, ...rest] = process.argv.slice(2);
  const create = Object.hasOwn(MEASURES, what) ? MEASURES[what] : undefined;
  const isUsed = flag === undefined || (what === 'names' && flag === '--authority' && authority !== undefined);
  if (!create || !isUsed || rest.length > 0) {
    console.error(`Usage: npm run -s measure -- ${Object.keys(MEASURES).join(' | ')} [--authority FILE]`);
    process.exitCode = 1;
  } else {
    try {
      await answerAll(await create({ authority }), TEXTS[what] ?? []);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}

async function answerAll(measure: Measure, texts: readonly string[]): Promise<void> {
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number += 1;
    if (line.trim() === '') continue;
    const input = parseLine(line, number);
    const missing = texts.find((key) => typeof input[key] !== 'string');
    const answer = missing
      ? refusal(input.id, [fault('not-text', { file: missing }, `"${missing}" is no string`)])
      : await measure(input);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw new Error(`Line ${number} of the input is not JSON. Give one object a line, without line breaks in it.`);
  }
}

/** Lines end at `\n` only: `node:readline` ends them at U+2028 too, which JSON may hold as it is. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    const last = others.pop();
    if (last === undefined) {
      rest += first;
      continue;
    }
    yield rest + first;
    yield* others;
    rest = last;
  }
  yield rest;
}

/** The addresses of each version of a document, and where each address ever given leads in the last; `null` is a note. */
export function carryAll(versions: readonly (readonly string[])[]) {
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

/** One document by itself, as a corpus of nothing else would publish it; or why none would. */
export function readDocument(file: string, text: string) {
  if (!isDocumentName(file)) return { faults: [fault('unsupported-type', { file }, file)] };
  const parsed = parseText(file, text);
  if (!parsed.seed) return { faults: parsed.faults };
  const { manuscripts, faults } = settle([parsed], [], [], true);
  const manuscript = manuscripts[0];
  const all: Fault[] = [...parsed.faults, ...faults];
  if (!manuscript || hasErrors(all)) return { faults: all };
  const read = readManuscript(manuscript, NOTHING_WITHHELD);
  if (hasErrors(read.faults)) return { faults: [...all, ...read.faults] };
  const linked = resolveLinks(read, linkTargets([], new Map(), ''));
  return { document: publish(linked, NO_CORPUS, NOTHING_WITHHELD) };
}

function parseText(file: string, text: string) {
  // With a title of its own, a heading that opens the text is shown.
  const listing: Listing = { file, title: file.replace(/\.[^.]*$/, ''), metadata: {}, place: { file } };
  // A string can hold what no UTF-8 can: half of a surrogate pair must reach the check, not become U+FFFD.
  return text.isWellFormed() ? parseSeed(listing, Buffer.from(text)) : parseSeed(listing, utf16(text));
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
