/**
 * Files that are fetched for the thread of search before it asks for them: by the page, while the program of the thread is on its way, or by the
 * thread. Pagefind asks for its files one after the other, each a round trip: these come side by side.
 */

/** What a page tells the thread of a file, by its path: that it comes, then what is in it, or null where it did not come. */
export type Handed = { readonly path: string; readonly body?: ArrayBuffer | null };

const files = new Map<string, PromiseWithResolvers<ArrayBuffer | null>>();

/** Takes what a page tells of a file. */
export function takeHanded({ path, body }: Handed): void {
  if (body === undefined) files.set(path, Promise.withResolvers());
  else files.get(path)?.resolve(body);
}

/** Fetches a file that Pagefind will ask for, if it is not on its way. */
export function fetchAhead(url: string): void {
  const { pathname: path } = new URL(url);
  if (files.has(path)) return;
  takeHanded({ path });
  bodyOf(url).then((body) => takeHanded({ path, body }));
}

/** What is in a file, or null where it does not come. */
async function bodyOf(url: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetchNow(url);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

const fetchNow = self.fetch.bind(self);

/** Imports a program, from what was handed of it if that can be. */
export async function importHanded(url: string): Promise<unknown> {
  const body = await files.get(new URL(url).pathname)?.promise;
  if (!body) return import(/* @vite-ignore */ url);
  const copy = URL.createObjectURL(new Blob([body], { type: 'text/javascript' }));
  try {
    return await import(/* @vite-ignore */ copy);
  } catch {
    // A host may say that programs come from it alone.
    return import(/* @vite-ignore */ url);
  } finally {
    URL.revokeObjectURL(copy);
  }
}

/** Forgets what was handed: the site may have other files of these names by then. */
export function forgetHanded(): void {
  files.clear();
}

/**
 * Has every `fetch` of this thread look among the files that are handed first, whatever the parameters of its address, unless it asks for what the
 * host has at this moment.
 */
export function fetchHandedFirst(): void {
  self.fetch = async (asked, options) => {
    const { pathname } = new URL(asked instanceof Request ? asked.url : asked, location.href);
    const body = options?.cache === undefined ? await files.get(pathname)?.promise : undefined;
    if (body) return new Response(body);
    const isPart = PART_OF_INDEX.test(pathname);
    try {
      const response = await fetchNow(asked, options);
      if (isPart && !response.ok) partsMissed += 1;
      return response;
    } catch (error) {
      if (isPart) partsMissed += 1;
      throw error;
    }
  };
}

const PART_OF_INDEX = /\.pf_[a-z]+$/;

let partsMissed = 0;

/** How many parts of the index did not come when this thread asked for them. */
export function missed(): number {
  return partsMissed;
}
