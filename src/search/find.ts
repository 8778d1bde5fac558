/** Asks the search of a site, which is loaded once. It runs in the browser and in Node. */
import type { Answer, MeantName, Question } from './answer.ts';
import { ask, surelyMeant } from './ask.ts';
import { openPagefind } from './index/pagefind.ts';
import type { OpenedIndex, OpenIndex, Sources } from './index/sources.ts';
import { fetchNames, type OpenedNames } from './names/fetch-names.ts';
import { readQuery } from './query/read-query.ts';
import { stemsTyped } from './query/stems-typed.ts';
import { stemmerOf } from './stems/stemmer.ts';

/**
 * The answer to a question; any text is one. Rejects when the index cannot be loaded, and the next call tries again; or when
 * nobody waits for the answer any more.
 * @param home the absolute URL of the home page, with its slash at the end
 */
export async function find(home: string, question: Question, signal?: AbortSignal): Promise<Answer> {
  return question.query.trim() === '' ? { ...NOTHING, query: question.query } : answerOf(home, question, signal);
}

/** @param isAgain the site was published anew since it was asked first */
async function answerOf(home: string, question: Question, signal?: AbortSignal, isAgain = false): Promise<Answer> {
  const { sources, isCurrent } = await open(home);
  let failure: unknown = new Error('The site has another search index.');
  try {
    const answer = await ask(sources, question, signal);
    // Nothing found means nothing only where the site is there, and is the one of which the index is.
    if (answer.results.length > 0 || (await isCurrent())) return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    failure = error;
  }
  if (isAgain || (await isCurrent().catch(() => true))) return giveUp(home, failure);
  forget(home);
  return answerOf(home, question, signal, true);
}

/** Loads what every question needs, once, and has it ready to run; after a failure the next call tries again. */
export async function load(home: string): Promise<void> {
  const { warmUp } = await open(home);
  await warmUp();
}

/** Letters of a beginning of a word that seldom lies in another part of the index than the whole word. */
const LONG_BEGINNING = 7;

/** Has the part of the index come in which the word stands that is being typed. */
export async function bringTyped(home: string, typed: string): Promise<void> {
  await bringLast(home, typed, LONG_BEGINNING);
}

/** Does what can be done of a question before it is asked: finds the names that it means, and has come where its last word stands. */
export async function prepare(home: string, typed: string): Promise<void> {
  await Promise.all([findNames(home, typed), bringLast(home, typed)]);
}

async function bringLast(home: string, typed: string, atLeast?: number): Promise<void> {
  const { sources, bringStems } = await open(home);
  await bringStems(stemsTyped(typed, sources.stemmers, atLeast));
}

/** The names that a query means, where each word of it surely belongs to one: known before the index is there. */
export async function findNames(home: string, query: string): Promise<readonly MeantName[]> {
  const { base, namesFor } = await openNames(home);
  const read = readQuery(query);
  const { resolve } = await namesFor(read.words.map(({ folded }) => folded));
  return surelyMeant(read, resolve(read), base);
}

/** Has {@link find} ask another index than the one that lies beside the pages, or load it in another way. */
export function useIndex(home: string, openIndex: OpenIndex): void {
  indexes.set(home, openIndex);
}

const NOTHING: Omit<Answer, 'query'> = {
  names: [],
  results: [],
  total: 0,
  ignored: [],
  offered: [],
  nearest: [],
  facets: [],
};

const indexes = new Map<string, OpenIndex>();

type Search = Omit<OpenedIndex, 'candidates'> & { readonly sources: Sources };

const opened = new Map<string, Promise<Search>>();
const openedNames = new Map<string, Promise<OpenedNames>>();
let failures = 0;

function open(home: string): Promise<Search> {
  const before = opened.get(home);
  if (before) return before;
  const started = start(home).catch((error: unknown) => giveUp(home, error));
  opened.set(home, started);
  return started;
}

async function start(home: string): Promise<Search> {
  const openIndex = indexes.get(home) ?? openPagefind;
  const naming = openNames(home);
  const [{ candidates, ...index }, { base, namesFor, file }, stemmers] = await Promise.all([
    openIndex(home, failures),
    naming,
    naming.then(({ file: { languages = ['en'] } }) => Promise.all(languages.map(stemmerOf))),
  ]);
  const sources: Sources = {
    base,
    isOneDocument: file.documents === 1,
    hasFewDocuments: file.documents <= FEW_DOCUMENTS,
    stemmers,
    namesFor,
    candidates: (need) => candidates(need, file.shards),
  };
  return { sources, ...index };
}

/** Files that say where names stand are then hardly larger than what comes with them. */
const FEW_DOCUMENTS = 200;

function openNames(home: string): Promise<OpenedNames> {
  const loading = openedNames.get(home) ?? fetchNames(home);
  openedNames.set(home, loading);
  loading.catch(() => openedNames.delete(home));
  return loading;
}

function giveUp(home: string, error: unknown): never {
  forget(home);
  throw error;
}

/** Forgets what was loaded, whole or in part. */
function forget(home: string): void {
  opened.delete(home);
  openedNames.delete(home);
  failures += 1;
}
