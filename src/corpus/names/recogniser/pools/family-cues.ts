import type { Cue } from '../cues/cue.ts';
import { kindOf } from '../cues/kind-of.ts';
import type { Form, Forms } from './form.ts';

/** "the Bennets": the plural of a surname that a person of the document has is a family. It stays a name of its own. */
export function withFamilyCues(forms: Forms): Forms {
  const surnames = new Map([...forms.values()].flatMap((form) => surnameOf(form)));
  if (surnames.size === 0) return forms;
  return new Map(
    [...forms].map(([key, form]) => {
      const person = form.words.length === 1 && form.authority === undefined ? singular(key, surnames) : undefined;
      if (person === undefined) return [key, form];
      const cue: Cue = { kind: 'person', weight: 8, reason: `the family of ${person}` };
      const cues = [...form.cues, cue];
      return [key, { ...form, cues, kind: kindOf(cues).kind }];
    }),
  );
}

/** A person's last name, with the person. */
function surnameOf({ form, kind, keys, isSurname }: Form): [string, string][] {
  const last = keys.at(-1);
  return kind === 'person' && last !== undefined && (keys.length > 1 || isSurname) ? [[last, form]] : [];
}

/** `bennets` → `bennet`, `lucases` → `lucas` */
function singular(key: string, surnames: ReadonlyMap<string, string>): string | undefined {
  const [, stem = '', ending] = /^(.{3,}?)(e?s)$/.exec(key) ?? [];
  return surnames.get(stem) ?? (ending === 'es' ? surnames.get(`${stem}e`) : undefined);
}
