import type { Kind } from '../../../../src/corpus/names/model.ts';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';

export type Span = { readonly start: number; readonly end: number; readonly kind: Kind };

/** A text and its names, from one in which they stand in brackets: `[P …]` a person, `[O …]` an organisation, `[L …]` a place, `[X …]` else. */
export function readMarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const part of marked.split(/(\[[POLX] [^\]]*\])/)) {
    const [, letter, name] = /^\[([POLX]) (.*)\]$/.exec(part) ?? [];
    const kind = KINDS[letter ?? ''];
    if (kind && name) spans.push({ start: text.length, end: text.length + name.length, kind });
    text += kind && name ? name : part;
  }
  return { text, spans };
}

/** The text with what the rules find in brackets. */
export function marked(text: string, language = 'en'): string {
  let [found, done] = ['', 0];
  for (const { start, end, kind } of namesIn(text, language)) {
    const letter = Object.keys(KINDS).find((letter) => KINDS[letter] === kind);
    found += `${text.slice(done, start)}[${letter} ${text.slice(start, end)}]`;
    done = end;
  }
  return found + text.slice(done);
}

/** What the rules find in a text by itself. */
export function namesIn(text: string, language = 'en'): readonly Span[] {
  return recognise([[text]], { entries: [], rejected: [] }, [], [language]).mentions.flat(2);
}

const KINDS: Readonly<Record<string, Kind>> = { P: 'person', O: 'organisation', L: 'place', X: 'other' };
