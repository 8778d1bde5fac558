/**
 * Every word that the site itself says, in English: in its pages, in the browser and in its files. A room a module, so that a page
 * loads only the words that its own scripts say.
 */
export * from './en/names/kinds.ts';
export * from './en/names/name-card.ts';
export * from './en/names/name-filter.ts';
export * from './en/names/names.ts';
export * from './en/names/places.ts';
export * from './en/page/data.ts';
export * from './en/page/home.ts';
export * from './en/page/language.ts';
export * from './en/page/offline.ts';
export * from './en/page/page.ts';
export * from './en/reading/arrival.ts';
export * from './en/reading/cite.ts';
export * from './en/reading/comparison.ts';
export * from './en/reading/continue-reading.ts';
export * from './en/reading/control.ts';
export * from './en/reading/document.ts';
export * from './en/reading/editions.ts';
export * from './en/reading/first-visit.ts';
export * from './en/reading/footnotes.ts';
export * from './en/reading/links.ts';
export * from './en/reading/names-switch.ts';
export * from './en/reading/text.ts';
export * from './en/search/marks.ts';
export * from './en/search/reasons.ts';
export * from './en/search/search-examples.ts';
export * from './en/search/search-page.ts';
export * from './en/search/search.ts';
