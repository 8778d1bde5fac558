import { linkedFile } from '../../read/read-index.ts';
import { schemeOf } from './url-scheme.ts';

/**
 * The files that a URL may name, seen from another file of the corpus, the likeliest first; none if it leads out. One that starts
 * with `/` is meant from the corpus, or from a folder around the file, which is the top of what was copied into the corpus; so is
 * Zola's `@/`, and Docusaurus' `@site/`, whose first folder may be what was copied. The folder that was copied may have another name.
 *
 * `/x.md` in `docs/a/b.md` → `x.md`, `docs/x.md`, `docs/a/x.md`
 * `/guide/c/x.md` in `docs/b.md` → `guide/c/x.md`, `docs/guide/c/x.md`, `docs/c/x.md`
 * `@site/docs/x.md` in `a.md` → `docs/x.md`, `x.md`
 */
export function filesFrom(file: string, url: string): string[] {
  if (url === '' || schemeOf(url) !== undefined || /^([#?]|\/\/)/.test(url)) return [];
  const [, top, path = ''] = FROM_TOP.exec(url) ?? [];
  if (top === '@') return filesFrom(file, `/${path}`);
  if (top === '@site') return [path, path.replace(/^(?!\.)[^/]*\//, '')].flatMap((one) => filesFrom(file, `/${one}`));
  const folders = file.split('/').slice(0, -1);
  if (!url.startsWith('/')) {
    const target = linkedFile([...folders.map((folder) => folder.replace(/%/g, '%25')), url].join('/'));
    return target.startsWith('..') ? [] : [target];
  }
  const target = linkedFile(`.${url}`);
  if (target.startsWith('..') || target === '') return [];
  const inFolders = folders.map((_, i) => [...folders.slice(0, i + 1), target].join('/'));
  // Two parts of a path that are alike are no accident.
  const renamed = /^[^/]+\/([^/]+\/.*[^/])/.exec(target)?.[1];
  return [target, ...inFolders, ...(renamed === undefined ? [] : [[...folders.slice(0, 1), renamed].join('/')])];
}

const FROM_TOP = /^(@(?:site)?)\/+(.*)$/s;
