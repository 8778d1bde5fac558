/**
 * Where a reader reports an error in a page: the contact of the corpus, which is told the page that is meant.
 *
 * `('mailto:a@b.org', 'Letters', '/letters/')` → `mailto:a@b.org?subject=Letters&body=%2Fletters%2F`
 *
 * @param page its address, or its path where the site has no address
 */
export function reportAddress(contact: string, title: string, page: string): string {
  if (/^mailto:/i.test(contact))
    return `${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(page)}`;
  const url = new URL(contact);
  url.searchParams.set('page', page);
  return url.href;
}
