import type { Unnamed } from './recognise.ts';
import { readParagraphs, type TokenisedParagraph } from './tokens/read-paragraphs.ts';

/** The words and sentences of documents, which are counted first and looked for names then: read once for both, in a small corpus. */
export type Readings = {
  /** Reads a document that will be asked for again. */
  read(document: Unnamed): readonly TokenisedParagraph[];
  /** Reads it for the last time. */
  take(document: Unnamed): readonly TokenisedParagraph[];
};

/** Letters of the documents of which the words are held at a time: they fill thirty times as many bytes. */
const MOST_LETTERS = 2_000_000;

export function holdReadings(): Readings {
  const held = new Map<Unnamed, readonly TokenisedParagraph[]>();
  let letters = 0;
  return {
    read(document) {
      const paragraphs = held.get(document) ?? readNow(document);
      if (!held.has(document) && letters + lettersOf(document) <= MOST_LETTERS) {
        held.set(document, paragraphs);
        letters += lettersOf(document);
      }
      return paragraphs;
    },
    take(document) {
      const paragraphs = held.get(document);
      if (held.delete(document)) letters -= lettersOf(document);
      return paragraphs ?? readNow(document);
    },
  };
}

function readNow({ texts, guessable, language }: Unnamed): readonly TokenisedParagraph[] {
  return readParagraphs(texts, language, guessable !== undefined);
}

function lettersOf({ texts }: Unnamed): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
