import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import type { Cue } from './cue.ts';
import { cuesAfter } from './cues-after.ts';
import { cuesBefore } from './cues-before.ts';
import { definitionCues } from './definition-cues.ts';
import { bearerOf } from '../pools/titles.ts';
import type { TrimmedRun } from '../runs/run.ts';
import type { Token } from '../tokens/tokens.ts';

/** What the neighbours of a name say of its kind. */
export function contextCues(tokens: readonly Token[], { from, to, title }: TrimmedRun): Cue[] {
  return [
    ...(title === undefined || isPartOfTitle(title, tokens.slice(from, to)) ? [] : [titleCue(title)]),
    ...cuesBefore(tokens, from, to),
    ...cuesAfter(tokens, from, to),
    ...definitionCues(tokens, to),
  ];
}

/** "Chief Officer", "the PM ET shift": a common word behind an office is a part of it, letters are no name. "Lord Backwater" is called so. */
function isPartOfTitle(title: string, [first, ...others]: readonly Token[]): boolean {
  if (!first || others.length > 0 || bearerOf({ title }) || isFirstName(first.lower) || isSurname(first.lower))
    return false;
  return isEnglishWord(first.lower) || /^\p{Lu}{2,3}$/u.test(first.text);
}

function titleCue(title: string): Cue {
  return { kind: 'person', weight: 5, reason: `follows the title ${title}` };
}
