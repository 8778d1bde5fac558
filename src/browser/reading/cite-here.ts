/** The reference at the foot of a document names the paragraph that was opened. */

const reference = document.querySelector('#reference');

const address = reference?.querySelector('.address');
const edition = reference?.querySelector<HTMLAnchorElement>('.edition-cited');

/** What the address says before a paragraph was opened: where nobody said where the site will live, it is here. */
const whole = address?.textContent || location.origin + location.pathname;

/** Puts the paragraph in the address bar into the reference. */
export function citeHere(): void {
  const here = /^#p\d+[a-z]*$/.test(location.hash) ? location.hash : '';
  if (address) address.textContent = whole + here;
  if (edition) edition.hash = here;
}
