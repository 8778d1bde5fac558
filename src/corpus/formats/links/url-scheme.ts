/** The scheme as a browser finds it, which ignores control characters and white space in a URL. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\0-\x20\x7f-\x9f\u200b-\u200f\ufeff]/g, ''))?.[1]?.toLowerCase();
}
