import { editDistance } from './edit-distance.ts';
import { inLatinLetters } from './in-latin-letters.ts';
import { accentsOf, type Fit, FORM_COSTS, isName, type Known, type TypedWord } from './known-forms.ts';
import { type Cost, LONG, SLIP, SPELLING } from './likeness.ts';
import { JOINING_WORDS, type NameForm } from './name-forms.ts';
import { FORMS_OF_ADDRESS } from '../words/words.ts';

/** The forms that words of the query from one on are together: divided otherwise, or with slips that only the whole name shows. */
export function* fitsJoined(known: Known, query: readonly TypedWord[], start: number): Generator<Fit> {
  let typed = '';
  const lengths: number[] = [];
  // A single letter, or what is a name already, is no half of a misspelled word.
  let standsAlone = false;
  let hasAccents = false;
  let hasInitial = false;
  // "Mrs" is no slip of "Mary".
  let hasTitle = false;
  for (let end = start + 1; end <= Math.min(query.length, start + MOST_JOINED); end += 1) {
    const word = query[end - 1];
    if (!word || word.quote > 0 || (end - start === 1 && word.isSmall)) return;
    typed += word.folded;
    lengths.push(word.folded.length);
    hasAccents ||= accentsOf(word.typed) !== '';
    hasInitial ||= word.folded.length === 1 && word.isCapitalised;
    hasTitle ||= FORMS_OF_ADDRESS.has(word.folded);
    standsAlone ||= word.folded.length === 1 || isName(known, word.folded);
    for (const [joined, cost] of known.joined.like(typed)) {
      if (cost >= SLIP && (joined.length < SHORTEST_JOINED || known.unlike.has(typed))) continue;
      if (cost >= SLIP && joined.length < LONG && hasAccents) continue;
      if (cost >= SLIP && hasTitle) continue;
      if (cost >= SLIP && hasInitial && end - start > 1) continue;
      if (cost >= SLIP && standsAlone && end - start > 1 && joined.length < LONG_NAME) continue;
      for (const form of known.byJoined.get(joined) ?? []) {
        if (!mayBe(form, cost, lengths)) continue;
        if (cost === SPELLING && form.words.length > lengths.length && !isNearly(typed, joined)) continue;
        if (cost >= SLIP && isOther(known, form, query.slice(start, end))) continue;
        const how = cost === 0 ? 'exact' : 'like';
        yield { form, start, end, cost: FORM_COSTS[form.kind] + JOINED_COST + cost, how };
      }
    }
  }
}

/** Whether a form is this rather than what its words say by themselves. */
function mayBe(form: NameForm, cost: Cost, lengths: readonly number[]): boolean {
  if (cost > 0 && cost < SLIP) return false;
  const isInWords = form.all.length === lengths.length && form.all.every(({ length }, i) => length === lengths[i]);
  if (isInWords && (cost <= 1 || form.joined.length < LONG_NAME)) {
    return cost >= SLIP && form.words.some((word) => JOINING_WORDS.has(word));
  }
  // Two slips are forgiven where a long name has several words: most of it is as it should be.
  return cost <= 1 || (form.words.length > 1 && form.joined.length >= LONG_NAME);
}

/**
 * Whether hardly a letter differs: of two words written as one the sound says too little, "Tammyton" is not "Tom Eaton". Of other letters there
 * is but the sound.
 */
function isNearly(typed: string, joined: string): boolean {
  return editDistance(typed, joined, 1) <= 1 || inLatinLetters(typed).length > 0;
}

/** Whether one of the words is another one than that of the name, and means something. */
function isOther({ unlike }: Known, { all }: NameForm, typed: readonly TypedWord[]): boolean {
  return typed.some(({ folded }) => !all.includes(folded) && unlike.has(folded));
}

/** Words of the query that make one: "alqaeda", "Islam abad", "I S K P". */
const MOST_JOINED = 6;

/** Shorter forms may not be parted otherwise and misspelled as well. */
const SHORTEST_JOINED = 6;

/** Letters of a name in which two slips leave enough. */
const LONG_NAME = 10;

/** Above what a form costs whose words stand apart. */
const JOINED_COST: Cost = 0.3;
