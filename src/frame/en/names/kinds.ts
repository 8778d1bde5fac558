import type { Kind } from '../../../corpus/names/model.ts';

/** What a name may be of. */
export const kindWords: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  other: 'Name',
};

/** How often a name stands in the texts. */
export function mentionCount(mentions: number): string {
  return mentions === 1 ? '1 mention' : `${mentions} mentions`;
}
