/**
 * The encoding that bytes which are no UTF-8 look like, as `iconv` calls it: UTF-16 by its zeros; the one of Western Europe if most
 * letters are ASCII; of Cyrillic ones that in which small letters are more than capitals. Nothing, if it is none of these.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((from) => sample.filter((byte, i) => i % 2 === from && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 1 && Math.max(even, odd) > sample.length * 0.15) return even > odd ? 'UTF-16BE' : 'UTF-16LE';
  if (even + odd > 0) return undefined;
  const high = sample.filter((byte) => byte >= 0x80).length;
  const letters = sample.filter((byte) => byte >= 0xc0 || /[a-z]/i.test(String.fromCharCode(byte))).length;
  if (high <= letters * 0.2) return high > 0 ? 'WINDOWS-1252' : undefined;
  if (high < FEWEST_BEYOND) return undefined;
  const [best] = CYRILLIC.map((encoding) => ({ encoding, share: shareOfSmall(sample, encoding) })).sort(
    (one, other) => other.share - one.share,
  );
  return best && best.share > LEAST_SHARE ? best.encoding : undefined;
}

/** Letters beyond ASCII that tell. */
const FEWEST_BEYOND = 8;

/** Bytes that are looked at. */
const SAMPLE = 20_000;

const CYRILLIC = ['WINDOWS-1251', 'KOI8-R'] as const;

/** Of the letters beyond ASCII in prose: names and sentences begin with a capital, and signs are few. */
const LEAST_SHARE = 0.85;

function shareOfSmall(bytes: Uint8Array, encoding: string): number {
  const beyond = new TextDecoder(encoding).decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  return beyond.filter((letter) => /[а-яё]/.test(letter)).length / Math.max(1, beyond.length);
}
