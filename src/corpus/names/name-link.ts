import { namePath, paragraphPath } from '../../site.ts';
import type { Name } from './model.ts';

/** Where a name leads: to its page, or to the paragraph that is the first to mention it. */
export function nameLink(
  { id, hasPage, occurrences }: Pick<Name, 'id' | 'hasPage' | 'occurrences'>,
  base: string,
): string {
  const [first] = occurrences;
  return hasPage || !first ? namePath(base, id) : paragraphPath(base, first.document, first.address);
}
