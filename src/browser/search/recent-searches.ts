/** Searches that this reader made on this device; they leave it with nobody. */
const KEY = 'searches';

const MOST = 6;

/** Of a longer query nobody wants to be reminded. */
const LONGEST = 100;

/** The last queries, newest first; none where the browser does not remember. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  if (!query || query.length > LONGEST) return;
  store([query, ...recentSearches().filter((other) => other !== query)].slice(0, MOST));
}

export function forgetSearches(): void {
  store([]);
}

/** A browser may refuse to remember. */
function store(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {}
}
