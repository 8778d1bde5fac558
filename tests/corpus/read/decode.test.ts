import { expect, test } from 'vitest';
import { checkText, decode } from '../../../src/corpus/read/files/decode.ts';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from('سلام {x}'), 'سلام {x}'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFa\uFEFFb'), 'a\uFEFFb'],
  ['UTF-16, little end first', utf16('a سلام 👍'), 'a سلام 👍'],
  ['UTF-16, big end first', utf16('a سلام').swap16(), 'a سلام'],
  ['ends of lines of every kind', Buffer.from('a\r\nb\rc\nd\u2028e'), 'a\nb\nc\nd\u2028e'],
  ['control characters', Buffer.from('a\u0001\u001f\u0085b'), 'a\u0001\u001f\u0085b'],
  ['nothing', Buffer.from(''), ''],
])('%s is read', (_what, bytes, text) => {
  expect(decode(bytes)).toEqual({ text });
});

test.each([
  ['a byte that UTF-8 does not have', Buffer.from([0x61, 0x0a, 0xff]), 'it is not valid UTF-8', 2],
  ['a surrogate in UTF-8', Buffer.from([0x0d, 0x0a, 0xed, 0xa0, 0x80]), 'it is not valid UTF-8', 2],
  ['an overlong form', Buffer.from([0xc0, 0xaf]), 'it is not valid UTF-8', 1],
  ['U+FFFD before the bad byte', Buffer.from([0xef, 0xbf, 0xbd, 0x0a, 0x0a, 0xff]), 'it is not valid UTF-8', 3],
  ['half a surrogate pair in UTF-16', utf16('a\r\rb\ud800c'), 'it is not valid UTF-16LE', 3],
  ['NUL', Buffer.from('a\r\nb\0'), 'it holds a NUL character', 2],
  [
    'UTF-16 without a mark',
    utf16('ab').subarray(2),
    'it holds a NUL character, and looks like UTF-16LE ("iconv -f UTF-16LE -t UTF-8" converts it)',
    1,
  ],
])('%s is refused, with its line', (_what, bytes, reason, line) => {
  expect(decode(bytes)).toEqual({ reason, line });
});

test.each([
  ['Der Flu\xdf stieg in der Nacht.', 'WINDOWS-1252'],
  ['\xd0\xe5\xea\xe0 \xef\xee\xe4\xed\xff\xeb\xe0\xf1\xfc \xed\xee\xf7\xfc\xfe.', 'WINDOWS-1251'],
  ['\xf2\xc5\xcb\xc1 \xd0\xcf\xc4\xce\xd1\xcc\xc1\xd3\xd8 \xce\xcf\xde\xd8\xc0.', 'KOI8-R'],
])('%j looks like %s', (bytes, encoding) => {
  const reason = `it is not valid UTF-8, and looks like ${encoding} ("iconv -f ${encoding} -t UTF-8" converts it)`;
  expect(decode(Buffer.from(bytes, 'latin1'))).toEqual({ reason, line: 1 });
});

test('a string is checked alike', () => {
  expect(checkText('\uFEFFa\r\nb')).toEqual({ text: 'a\nb' });
  expect(checkText('\ufffd\n\ud800')).toEqual({ reason: 'it holds half of a surrogate pair', line: 2 });
});
