import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { NOUNS_BEFORE_ORGANISATIONS, NOUNS_OF_ORGANISATIONS } from '../../lists/languages/russian/russian-words.ts';
import { formOf } from '../tokens/form-of.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Listed, listedOrganisation, listedPlace } from './lexicon.ts';
import { adjectiveBefore, nounForms } from './place-at.ts';
import { keyOf } from './declension.ts';

/** An organisation, up to which token, and why. */
export type InflectedOrganisation = Listed & { readonly to: number; readonly reason: string };

/** The organisation that is named at a token. */
export function organisationAt(tokens: readonly Token[], at: number, limit: number): InflectedOrganisation | undefined {
  const first = tokens[at] as Token;
  return (
    quoted(tokens, at, limit) ??
    (first.shape === 'capital' || first.shape === 'capitals'
      ? (inLists(tokens, at, limit) ?? headed(tokens, at, limit) ?? ofPlace(tokens, at, limit))
      : undefined)
  );
}

function inLists(tokens: readonly Token[], at: number, limit: number): InflectedOrganisation | undefined {
  for (let to = Math.min(at + LONGEST, limit); to > at; to--) {
    if (tokens.slice(at + 1, to).some(({ gap }) => gap !== ' ' && gap !== '-')) continue;
    const form = formOf(tokens, at, to);
    const found = listedOrganisation(form) ?? latin(form);
    const isWritten = found && (found.name !== found.name.toUpperCase() || form === form.toUpperCase() || to - at > 1);
    if (found && isWritten && tokens[to]?.gap !== '-' && !isBesideLatin(tokens, at, to))
      return { ...found, to, reason: 'in the list of organisations' };
  }
  return undefined;
}

/** Words of the longest organisation of the lists. */
const LONGEST = 4;

/** A word in Latin letters is no word of Russian. */
function latin(form: string): Listed | undefined {
  const name = /^[\p{sc=Latin} .&'’-]{2,}$/u.test(form) ? knownOrganisation(form) : undefined;
  return name === undefined ? undefined : { name };
}

/** "Renault Twizy": one word of a longer name in Latin letters. */
function isBesideLatin(tokens: readonly Token[], at: number, to: number): boolean {
  const [first, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[to]];
  if (!IS_LATIN.test(first.text)) return false;
  return (
    (next?.gap === ' ' && (IS_LATIN.test(next.text) || /^\d/.test(next.text))) ||
    (before !== undefined && first.gap === ' ' && IS_LATIN.test(before.text))
  );
}

const IS_LATIN = /^\p{sc=Latin}/u;

/** "Университета Буэнос-Айреса": a noun of organisations with a capital inside a sentence, and a place behind it. */
function ofPlace(tokens: readonly Token[], at: number, limit: number): InflectedOrganisation | undefined {
  const first = tokens[at] as Token;
  if (first.isFirst || first.shape !== 'capital' || tokens[at + 1]?.gap !== ' ') return undefined;
  const noun = ORGANISATION_NOUNS.get(keyOf(first.text))?.[0]?.noun;
  if (noun === undefined) return undefined;
  for (let to = Math.min(at + LONGEST, limit); to > at + 1; to--) {
    const place = formOf(tokens, at + 1, to);
    if (!listedPlace(place)) continue;
    return { to, name: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${place}`, reason: `${noun} of a place` };
  }
  return undefined;
}

/** "Европейская комиссия", "Московского государственного университета" */
function headed(tokens: readonly Token[], at: number, limit: number): InflectedOrganisation | undefined {
  const found = adjectiveBefore(tokens, at, limit, ORGANISATION_NOUNS);
  return found && { to: found.to, name: found.name, reason: `an adjective before ${found.noun}` };
}

const ORGANISATION_NOUNS = nounForms(NOUNS_OF_ORGANISATIONS);

/** "компания «Газпром»": what stands in quotation marks behind such a noun. */
function quoted(tokens: readonly Token[], at: number, limit: number): InflectedOrganisation | undefined {
  const [first, before] = [tokens[at] as Token, tokens[at - 1]];
  if (!before || !/^ ["«“„]$/.test(first.gap) || !QUOTING_NOUNS.has(keyOf(before.text))) return undefined;
  // What is said or typed stands in quotation marks too.
  if (first.shape !== 'capital' && first.shape !== 'capitals') return undefined;
  for (let to = at + 1; to <= Math.min(at + LONGEST_QUOTED, limit); to++) {
    const after = tokens[to];
    if (after === undefined || /^["»”]/.test(after.gap)) {
      const name = formOf(tokens, at, to);
      return { to, name: listedOrganisation(name)?.name ?? name, reason: `in quotation marks behind “${before.text}”` };
    }
  }
  return undefined;
}

/** Words of the longest name in quotation marks. */
const LONGEST_QUOTED = 6;

const QUOTING_NOUNS = nounForms(NOUNS_BEFORE_ORGANISATIONS);
