import { type ImportPagefind, openPagefind } from './pagefind.ts';
import type { OpenIndex } from './sources.ts';
import { openWhole } from './whole-index.ts';

/** Opens what lies beside the pages: the texts themselves, where they are read whole, or Pagefind's index. */
export function ownIndex(importPagefind?: ImportPagefind): OpenIndex {
  return (home, failures, isWhole) => (isWhole ? openWhole(home) : openPagefind(home, failures, importPagefind));
}
