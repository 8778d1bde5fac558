/** Longest slug in UTF-8 bytes: file systems allow 255 for a name, and `-12345` or `.ndjson` may follow. */
const LONGEST = 160;

/**
 * The title as part of an address: NFC, lower case, letters and digits of any script joined by `-`.
 * A title without a letter or digit gives an empty string.
 *
 * `"Kabul & Islamabad: Ngũgĩ’s view"` → `"kabul-islamabad-ngũgĩ-s-view"`
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let joined = '';
  for (const word of words) {
    const longer = joined ? `${joined}-${word}` : word;
    if (Buffer.byteLength(longer) > LONGEST) return joined || within(word, LONGEST);
    joined = longer;
  }
  return joined;
}

function within(word: string, bytes: number): string {
  let kept = '';
  for (const character of word) {
    if (Buffer.byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept;
}
