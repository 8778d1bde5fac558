import { fold } from '../fold.ts';
import { ORGANISATION_LIST } from './organisation-list.ts';

/** The name of a well-known organisation that a form means; letters that shorten a name must be capitals. */
export function knownOrganisation(form: string): string | undefined {
  const found = ORGANISATIONS.get(fold(form.replace(/^The /, '')));
  return found && (!found.isShort || form === form.toUpperCase()) ? found.name : undefined;
}

/** Every form of every well-known organisation, those of one beside each other. */
export const ORGANISATION_FORMS: readonly (readonly string[])[] = ORGANISATION_LIST.trim()
  .split(/\n+/)
  .map((line) => line.split('|'));

const ORGANISATIONS: ReadonlyMap<string, { readonly name: string; readonly isShort: boolean }> = new Map(
  ORGANISATION_FORMS.flatMap((forms) => {
    const [name = ''] = forms;
    return forms.map((form): [string, { name: string; isShort: boolean }] => {
      return [fold(form), { name, isShort: /^[A-Z\d.]{2,8}$/.test(form) }];
    });
  }),
);
