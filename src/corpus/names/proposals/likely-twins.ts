import { foldedForm } from '../../../search/words/folded-form.ts';
import { skeleton } from '../../../search/names/skeleton.ts';
import type { AuthorityEntry, FoundName, Kind } from '../model.ts';

/** Two names that may be one in two spellings, the first not in the authority file. */
export type Twins = {
  readonly found: FoundName;
  readonly form: string;
  readonly other: { readonly name: string; readonly isKnown: boolean };
  readonly otherForm: string;
};

/** A form of a name. Of a person a surname counts too, but two people may share one. */
type Spelling = {
  readonly form: string;
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly isPart: boolean;
  readonly found?: FoundName;
};

/** Pairs of names of which at least one is new and that sound alike, sorted by the id of the new one; each pair once. */
export function likelyTwins(proposed: readonly FoundName[], entries: readonly AuthorityEntry[]): Twins[] {
  const spellings = [...entries.flatMap(spellingsOfEntry), ...proposed.flatMap(spellingsOfFound)];
  const alike = Map.groupBy(spellings, ({ form }) => soundsOf(form));
  const twins = new Map<string, Twins>();
  for (const [bones, its] of alike) {
    if (bones.replaceAll(' ', '').length < FEWEST) continue;
    for (const one of its.slice(0, MOST)) {
      for (const other of its.slice(0, MOST)) {
        if (!one.found || !mayBeOne(one, other)) continue;
        const key = [one.id, other.id].sort().join(' ');
        if (!twins.has(key)) twins.set(key, toTwins(one.found, one, other));
      }
    }
  }
  return [...twins.values()].sort((a, b) => (a.found.id < b.found.id ? -1 : a.found.id > b.found.id ? 1 : 0));
}

/** The skeletons of all its words. */
function soundsOf(form: string): string {
  return foldedForm(form).split(' ').map(skeleton).join(' ');
}

/** Sounds below which too many names are alike. */
const FEWEST = 3;

/** So many forms of one sound are compared. */
const MOST = 50;

function mayBeOne(one: Spelling, other: Spelling): boolean {
  if (one.id === other.id || (one.isPart && other.isPart)) return false;
  const isSameKind = one.kind === other.kind || one.kind === 'other' || other.kind === 'other';
  return isSameKind && one.form[0]?.toLowerCase() === other.form[0]?.toLowerCase();
}

function toTwins(found: FoundName, one: Spelling, other: Spelling): Twins {
  return { found, form: one.form, other: { name: other.name, isKnown: !other.found }, otherForm: other.form };
}

function spellingsOfEntry({ id, name, kind, aliases }: AuthorityEntry): Spelling[] {
  return [...withParts([name, ...aliases], kind)].map((spelling) => ({ ...spelling, id, name, kind }));
}

function spellingsOfFound(found: FoundName): Spelling[] {
  const { id, name, kind } = found;
  const forms = [name, ...found.forms.map(({ form }) => form)];
  return withParts(forms, kind).map((spelling) => ({ ...spelling, id, name, kind, found }));
}

function withParts(forms: readonly string[], kind: Kind): { form: string; isPart: boolean }[] {
  const whole = [...new Set(forms)];
  const parts = kind === 'person' ? whole.flatMap((form) => form.split(' ').slice(1).slice(-1)) : [];
  return [
    ...whole.map((form) => ({ form, isPart: false })),
    ...[...new Set(parts)].filter((part) => !whole.includes(part)).map((form) => ({ form, isPart: true })),
  ];
}
