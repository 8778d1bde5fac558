import { Document, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { foldedForm } from '../../../search/words/folded-form.ts';
import { misprintedPlace } from '../lists/places/gazetteer.ts';
import type { AuthorityEntry, FoundName } from '../model.ts';

/**
 * The text of an authority file with an entry for each of the names, marked as seen by nobody, behind what it holds; that stays
 * as it is, to the letter, unless the list is written in brackets, which an entry cannot follow.
 * @param yaml of a file without faults; an empty one for a corpus that has none
 */
export function withEntries(yaml: string, names: readonly FoundName[], known: readonly AuthorityEntry[]): string {
  const entries = newEntries(names, known);
  if (entries.length === 0) return yaml;
  const document = parseDocument<Node>(yaml);
  const { contents } = document;
  if (isSeq(contents) && contents.flow) {
    for (const entry of entries) contents.add(document.createNode(entry));
    return document.toString({ lineWidth: 0 });
  }
  const indent = isSeq(contents) ? ' '.repeat(columnOf(yaml, contents.range?.[0] ?? 0)) : '';
  const lines = entries
    .map(linesOf)
    .join('\n')
    .replace(/^(?=.)/gm, indent);
  const before = yaml.trimEnd();
  return before === '' ? lines : `${before}\n\n${lines}`;
}

function linesOf(entry: Record<string, unknown>): string {
  const document = new Document([entry]);
  const position = (document.getIn([0]) as YAMLMap).get('at', true);
  if (isSeq(position)) position.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Entries by their keys, in the order in which a person would write them. A form that another name has is no alias. */
function newEntries(names: readonly FoundName[], known: readonly AuthorityEntry[]): Record<string, unknown>[] {
  const taken = new Set(
    [...known.flatMap(({ name, aliases, misprints }) => [name, ...aliases, ...misprints]), ...names.map(nameOf)].map(
      foldedForm,
    ),
  );
  return names.map(({ name, kind, forms, at }) => {
    const aliases = forms.flatMap(({ form }) => {
      // A surname by itself is whoever a text names in full: the rules know that, an alias would not.
      const isSurname = kind === 'person' && !form.includes(' ') && name.includes(' ');
      if (isSurname || taken.has(foldedForm(form))) return [];
      taken.add(foldedForm(form));
      return [misprintedPlace(form) ? { misprint: form } : form];
    });
    return { name, kind, ...(aliases.length > 0 && { aliases }), ...(at && { at }), reviewed: false };
  });
}

function nameOf({ name }: FoundName): string {
  return name;
}
