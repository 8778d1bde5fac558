/** An address that starts with http:// or https://. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}

/** An origin with an optional sub-path, and nothing that a path could not be prefixed with. */
export function isSite(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { pathname, search, hash, username } = new URL(value);
  return !search && !hash && !username && isBase(pathname);
}

/** `/`, `/kabul` or `/texts/kabul/`. */
export function isBase(value: string): boolean {
  return /^(\/[\w.~-]+)*\/?$/.test(value) && !/\/\.+(\/|$)/.test(value);
}
