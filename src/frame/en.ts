/**
 * Every word that the site itself says, in English: in its pages, in the browser and in its files. A room a module, so that a page
 * loads only the words that its own scripts say.
 */
export * from './en/arrival.ts';
export * from './en/cite.ts';
export * from './en/continue-reading.ts';
export * from './en/control.ts';
export * from './en/data.ts';
export * from './en/document.ts';
export * from './en/first-visit.ts';
export * from './en/footnotes.ts';
export * from './en/home.ts';
export * from './en/kinds.ts';
export * from './en/language.ts';
export * from './en/links.ts';
export * from './en/marks.ts';
export * from './en/name-card.ts';
export * from './en/name-filter.ts';
export * from './en/names.ts';
export * from './en/names-switch.ts';
export * from './en/offline.ts';
export * from './en/page.ts';
export * from './en/places.ts';
export * from './en/search.ts';
export * from './en/search-examples.ts';
export * from './en/search-page.ts';
export * from './en/text.ts';
