/**
 * Links in the menu of every page, behind Names and Places: one for each page that you add under `src/pages`.
 * `{ path: 'about/', label: 'About' }`, with the path below the base.
 */
export const ADDED: readonly { readonly path: string; readonly label: string }[] = [];
