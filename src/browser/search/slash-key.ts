/** Where it is kept that "/" opens search: a key without Ctrl or ⌘ is nobody's unless the reader chose so. */
const KEPT = 'search-by-slash';

/** Whether "/" opens search, as the reader chose, and where that is kept. */
export type SlashKey = typeof slashKey;

export const slashKey = {
  kept: KEPT,
  isOn(): boolean {
    try {
      return localStorage.getItem(KEPT) === 'yes';
    } catch {
      return false;
    }
  },
};
