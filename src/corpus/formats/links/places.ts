import { documentPath } from '../../../site.ts';
import { askedOnce } from '../../asked-once.ts';
import { decodedFragment } from './decoded-fragment.ts';

/**
 * Where a link leads, if not quite where it says; otherwise nothing.
 * @param top of the document of which the fragment is the title
 * @param own path of the page on which the link stands
 */
export type Places = (url: string, top: string | undefined, own: string | undefined) => string | undefined;

/** What a document has for links to lead to. @property ids of its headings and of what its author named */
type Target = {
  readonly document: { readonly id: string };
  readonly ids: readonly string[];
  readonly isTitleTop: boolean;
};

/**
 * The titles of documents are their tops; and other tools make other ids of a heading, from which its words are still to be read:
 * `#Install-Node-js`, `#install-nodejs` and `#user-content-install-nodejs`.
 */
export function placesIn(texts: readonly Target[], base: string): Places {
  const targets = new Map(texts.map((text) => [documentPath(base, text.document.id), text]));
  const idsOf = askedOnce(({ ids }: Target) => ({ exact: new Set(ids), alike: alikeIds(ids) }));
  return (url, top, own) => {
    const [, path = '', fragment = ''] = /^([^#]*)#(?!p\d+[a-z]*$)([^:]+)$/s.exec(url) ?? [];
    const target = fragment === '' ? undefined : targets.get(path || (own ?? ''));
    if (!target) return undefined;
    const { exact, alike } = idsOf(target);
    const decoded = decodedFragment(fragment);
    if (exact.has(fragment) || exact.has(decoded)) return undefined;
    if (top !== undefined && target.isTitleTop) return top;
    const id = alike.get(wordsOf(decoded));
    return id && `${path}#${id}`;
  };
}

/** Ids by their words, and by those without the number before them; what two of them share is nobody's. */
function alikeIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const whole = owned(ids.map((id) => [wordsOf(id), id]));
  const withoutNumber = owned(ids.map((id) => [wordsOf(id).replace(/^\d+/, ''), id]));
  return new Map([...withoutNumber, ...whole].filter(([words]) => /\p{L}/u.test(words)));
}

function owned(all: readonly (readonly [words: string, id: string])[]): (readonly [string, string])[] {
  const owners = Map.groupBy(all, ([words]) => words);
  return [...owners].flatMap(([words, [one, another]]) => (one && !another ? [[words, one[1]] as const] : []));
}

/** Letters and digits alone, without case; of Latin, Greek and Cyrillic letters without accents, which elsewhere make another letter. */
export function wordsOf(id: string): string {
  return id
    .replace(ADDED, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTED, '$1')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/** Before the ids of headings on GitHub and Bitbucket. */
const ADDED = /^#?(?:user-content-|markdown-header-)/;
