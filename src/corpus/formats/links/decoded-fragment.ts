/** A fragment as its author means it: `%C3%A9t%C3%A9` → `été`; what cannot be decoded stays. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
