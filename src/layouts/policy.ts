import { hash } from 'node:crypto';

/** What a page holds inline, and where its search asks, if that is no file of the site. */
type PolicyOf = { readonly script: string; readonly style: string; readonly endpoint: string | undefined };

/**
 * The content security policy of a page, which allows what this page holds inline and else only files of the site.
 * Astro's own lists the hash of every script of the site in every page, which is more than all the rest of a short page.
 */
export function policy({ script, style, endpoint }: PolicyOf): string {
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly, in a worker or, where there is none, in the page.
    `script-src 'self' 'wasm-unsafe-eval' ${source(script)}`,
    `style-src 'self' ${source(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${endpoint === undefined ? '' : ` ${new URL(endpoint).origin}`}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}

function source(text: string): string {
  const found = sources.get(text) ?? `'sha256-${hash('sha256', text, 'base64')}'`;
  sources.set(text, found);
  return found;
}

/** Pages of a kind have the same style: a build has a handful of them, and ten thousand pages. */
const sources = new Map<string, string>();
