import { expect, test } from 'vitest';
import { slug } from '../../../src/corpus/text/slug.ts';

test.each([
  ['Kabul and Islamabad', 'kabul-and-islamabad'],
  ['  “Kabul” & Islamabad: Ngũgĩ’s view! ', 'kabul-islamabad-ngũgĩ-s-view'],
  ['Cafe\u0301', 'café'],
  ['Ａ１ Ⅷ', 'ａ１-ⅷ'],
  ['الجسر القديم', 'الجسر-القديم'],
  ['हिन्दी', 'हिन्दी'],
  ['北京 2022', '北京-2022'],
  ['İstanbul', 'i̇stanbul'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<script>', 'script'],
  ['a\0b\u202ec', 'a-b-c'],
  ['👍 — !', ''],
  ['', ''],
])('%j becomes %j', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test('a long title ends with a whole word, and is never longer than a file name may be', () => {
  const cases = ['word '.repeat(100), 'x'.repeat(1000), '语'.repeat(1000), '𝒳'.repeat(1000), `${'a'.repeat(159)} bc`];
  for (const title of cases) {
    expect(Buffer.byteLength(slug(title))).toBeLessThanOrEqual(160);
    expect(slug(title).isWellFormed()).toBe(true);
    expect(slug(slug(title))).toBe(slug(title));
  }
  expect(slug('word '.repeat(100))).toMatch(/^(word-)+word$/);
});
