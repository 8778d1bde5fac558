/** Where it is kept that "/" opens search: a key without Ctrl or ⌘ is nobody's unless the reader chose so. */
const KEPT = 'search-by-slash';

/** Whether "/" opens search, as the reader chose. */
export type SlashKey = typeof slashKey;

export const slashKey = {
  isOn(): boolean {
    try {
      return localStorage.getItem(KEPT) === 'yes';
    } catch {
      return false;
    }
  },
  /** A browser may refuse to remember. */
  turn(isWanted: boolean): void {
    try {
      if (isWanted) localStorage.setItem(KEPT, 'yes');
      else localStorage.removeItem(KEPT);
    } catch {}
  },
};
