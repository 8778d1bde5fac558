/** Where it is kept that "/" opens search: a key without Ctrl or ⌘ is nobody's unless the reader chose so. */
export const SLASH_KEY = 'search-by-slash';

export function opensBySlash(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) === 'yes';
  } catch {
    return false;
  }
}
