import type { Gone } from './convert/model.ts';

/** Every address that led to a document once. They are no content collection, because Astro warns of one that is empty, as this mostly is. */
export const gone: readonly Gone[] = Object.values(
  import.meta.glob<Gone>('./content/gone/*.json', { eager: true, import: 'default' }),
);
