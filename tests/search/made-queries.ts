/** Queries that a machine makes, the same on every machine. */
import { faker, fakerDE, fakerES, fakerFR, fakerPL, fakerTR } from '@faker-js/faker';

const FAKERS = [faker, fakerDE, fakerES, fakerFR, fakerPL, fakerTR];

/** From here on the same queries are made for the same seed. */
export function seedQueries(seed: number): void {
  for (const one of FAKERS) one.seed(seed);
}

/** A name of a person or a place in Latin letters, of one of six languages. */
export function madeName(): string {
  const { person, location } = faker.helpers.arrayElement(FAKERS);
  const name = faker.helpers.arrayElement([
    () => location.city(),
    () => person.firstName(),
    () => person.lastName(),
    () => `${person.firstName()} ${person.lastName()}`,
  ])();
  return /^[\p{sc=Latin} ’'-]+$/u.test(name) ? name : madeName();
}

/** The form with one slip: a letter left out, put in, replaced, or swapped with the next. */
export function withSlip(form: string): string {
  const letters = [...form.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = faker.helpers.arrayElement(letters);
  const other = faker.string.alpha({ casing: 'lower' });
  const [before, letter, after] = [form.slice(0, at), form.slice(at, at + 1), form.slice(at + 1)];
  return faker.helpers.arrayElement([
    before + after,
    before + other + letter + after,
    before + other + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ]);
}
