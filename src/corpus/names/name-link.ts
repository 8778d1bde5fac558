import { namePath, paragraphPath } from '../../site.ts';
import type { Name } from './model.ts';

/** Where a name leads: to its page, or to the paragraph that is the first to mention it. */
export function nameLink(
  { id, hasPage, tally: { first } }: Pick<Name, 'id' | 'hasPage' | 'tally'>,
  base: string,
): string {
  return hasPage || !first ? namePath(base, id) : paragraphPath(base, first.document, first.address);
}
