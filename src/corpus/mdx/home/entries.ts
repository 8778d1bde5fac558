import type { Heading, Nodes } from 'mdast';
import { documentPath } from '../../../site.ts';
import type { Catalogued } from '../../model.ts';
import { textElement, flowElement } from '../syntax/jsx-elements.ts';
import { shownDate } from '../shown-date.ts';

/** A document in a list, with what is said of it. @param time how long it takes to read it */
export function entry(document: Catalogued, time: string | undefined, base: string): Nodes {
  const { description, metadata } = document;
  const about = [metadata.author, metadata.date && shownDate(metadata.date), time].filter((part) => part !== undefined);
  return flowElement('li', {}, [
    line('title', [titleLink(document, base)]),
    // It may be the author's or the editor's: nobody says in which language.
    ...(description
      ? [line('description', [metadata.language ? textElement('bdi', {}, [text(description)]) : text(description)])]
      : []),
    // Each part is isolated, so that an Arabic name does not turn the date after it around.
    ...(about.length > 0
      ? [
          line(
            'about',
            about.flatMap((part, i) => [...(i > 0 ? [text(' ')] : []), textElement('bdi', {}, [text(part)])]),
          ),
        ]
      : []),
  ]);
}

/** A document in a long list: its title and date. */
export function shortEntry(document: Catalogued, base: string): Nodes {
  const { date } = document.metadata;
  const when = date ? [text(' '), textElement('span', { class: 'about' }, [text(shownDate(date))])] : [];
  return flowElement('li', {}, [paragraph([titleLink(document, base), ...when])]);
}

export function entryList(items: readonly Nodes[], name = 'documents'): Nodes {
  return flowElement('ul', { class: name }, items);
}

export function heading(depth: Heading['depth'], children: readonly Nodes[]): Nodes {
  return { type: 'heading', depth, children } as Nodes;
}

export function deeper(depth: Heading['depth']): Heading['depth'] {
  return Math.min(6, depth + 1) as Heading['depth'];
}

/** A paragraph of this class. */
export function line(name: string, content: readonly Nodes[]): Nodes {
  return paragraph([textElement('p', { class: name }, content)]);
}

export function link(path: string, words: string): Nodes {
  return textElement('a', { href: path }, [text(words)]);
}

export function paragraph(content: readonly Nodes[]): Nodes {
  return { type: 'paragraph', children: content } as Nodes;
}

export function text(value: string): Nodes {
  return { type: 'text', value };
}

function titleLink({ id, title, metadata }: Catalogued, base: string): Nodes {
  const { language } = metadata;
  const words = language ? textElement('bdi', { lang: language }, [text(title)]) : text(title);
  return textElement('a', { href: documentPath(base, id) }, [words]);
}
