import type { Kind } from '../../names/model.ts';

/** A mention in the front matter of a page: where in the plain text, of what kind, which name, and its page if this one leads there. */
export type WrittenMention = readonly [start: number, end: number, kind: Kind, name: string, href?: string];

/** The mentions of a page by the id of their element: `p4`, or that of a footnote, `user-content-fn-1`. */
export type WrittenMentions = Readonly<Record<string, readonly WrittenMention[]>>;
