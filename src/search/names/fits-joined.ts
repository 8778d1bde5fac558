import { type Fit, FORM_COSTS, isName, type Known, type TypedWord } from './known-forms.ts';
import { type Cost, SLIP } from './likeness.ts';
import { JOINING_WORDS } from './name-forms.ts';

/** The forms that words of the query from one on are together. */
export function* fitsJoined(known: Known, query: readonly TypedWord[], start: number): Generator<Fit> {
  let typed = '';
  // A single letter, or what is a name already, is no half of a misspelled word.
  let standsAlone = false;
  for (let end = start + 1; end <= Math.min(query.length, start + MOST_JOINED); end += 1) {
    const word = query[end - 1];
    if (!word || word.quote > 0 || (end - start === 1 && word.isSmall)) return;
    typed += word.folded;
    standsAlone ||= word.folded.length === 1 || isName(known, word.folded);
    for (const [joined, cost] of known.joined.like(typed)) {
      if (cost >= SLIP && (joined.length < SHORTEST_JOINED || known.unlike.has(typed))) continue;
      if (cost >= SLIP && standsAlone && end - start > 1) continue;
      for (const form of known.byJoined.get(joined) ?? []) {
        const isInWords = form.words.length === end - start && form.words.join('') === joined;
        const hasJoiningWord = cost >= SLIP && form.words.some((word) => JOINING_WORDS.has(word));
        if ((isInWords && !hasJoiningWord) || (cost > 0 && cost < SLIP) || cost > 1) continue;
        const how = cost === 0 ? 'exact' : 'like';
        yield { form, start, end, cost: FORM_COSTS[form.kind] + JOINED_COST + cost, how };
      }
    }
  }
}

/** Words of the query that make one: "alqaeda", "Islam abad", "I S K P". */
const MOST_JOINED = 4;

/** Shorter forms may not be parted otherwise and misspelled as well. */
const SHORTEST_JOINED = 6;

/** Above what a form costs whose words stand apart. */
const JOINED_COST: Cost = 0.3;
