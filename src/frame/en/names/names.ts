import type { Kind } from '../../../corpus/names/model.ts';
import { kindWords, mentionCount } from './kinds.ts';
import type { Part } from '../../words.ts';

/** The list of names, and the page of a name. */
export const namesWords = {
  title: 'Names',
  titleOfLetter: (letter: string) => `Names: ${letter}`,
  none: 'No names were found in these texts.',
  introduction:
    'Every person, organisation and place of these texts, with how often they are mentioned and how else they are written.',
  onMap: <Node>(map: Part<Node>) => ['The places are also ', map('on a map'), '.'],
  onTheirPage: <Node>(page: Part<Node>) => ['The places also have ', page('a page of their own'), '.'],
  letters: 'Letters',
  find: 'Find a name',
  kinds: { person: 'Persons', organisation: 'Organisations', place: 'Places', other: 'Others' } satisfies Record<
    Kind,
    string
  >,
  found: 'found automatically',
  allFound: 'All of them were found automatically.',
  /** @param isSaid that it was found automatically is said elsewhere, or it was not */
  kindAndCount: (kind: Kind, mentions: number, isSaid: boolean) =>
    `${kindWords[kind]}, ${mentionCount(mentions)}${isSaid ? '' : ', found automatically'}`,
  also: <Node>(forms: readonly Node[]) => ['also ', ...forms.flatMap((form, i) => (i > 0 ? [', ', form] : [form]))],
  see: <Node>(form: Node, name: Node) => [form, ' see ', name],
  more: (letter: string) => `More names with ${letter}`,
  description: (kind: Kind, mentions: number) =>
    `${kindWords[kind]}: ${mentionCount(mentions)}, each with its sentence and a link to its paragraph.`,
  editorsNote: 'Editor’s note.',
  written: 'Written here',
  misprinted: 'Misprinted here',
  alsoCalled: 'Also called',
  elsewhere: 'Elsewhere',
  pages: 'Pages of this name',
  neighbours: 'In the same paragraphs',
};
