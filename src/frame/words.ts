/**
 * The words of the frame, in the language that is chosen here. Another language is another file with the exports of `en.ts`; the
 * compiler says what it lacks.
 */
export * from './en.ts';

/** A part of a sentence that is a link, or is otherwise set apart: a language puts it where it belongs. */
export type Part<Node> = (text: string) => Node;
