import type { Metadata } from '../model.ts';

/**
 * The date by which a document stands in a list: its own, or the one that its file's name begins with; `''` for none.
 *
 * `posts/2014-03-19-hello.md` → `2014-03-19`
 */
export function dateOfOrder(file: string, { date }: Metadata): string {
  return date ?? /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(file.replace(/^.*\//, ''))?.[0] ?? '';
}
