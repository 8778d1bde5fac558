import { fold } from './fold.ts';
import { ORGANISATION_LIST } from './organisation-list.ts';

/** The name of a well-known organisation that a form means; letters that shorten a name must be capitals. */
export function knownOrganisation(form: string): string | undefined {
  const found = ORGANISATIONS.get(fold(form));
  return found && (!found.isShort || form === form.toUpperCase()) ? found.name : undefined;
}

const ORGANISATIONS: ReadonlyMap<string, { readonly name: string; readonly isShort: boolean }> = new Map(
  ORGANISATION_LIST.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split('|');
      const [name = ''] = forms;
      return forms.map((form): [string, { name: string; isShort: boolean }] => {
        return [fold(form), { name, isShort: /^[A-Z\d.]{2,8}$/.test(form) }];
      });
    }),
);
