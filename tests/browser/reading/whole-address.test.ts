import { expect, test } from 'vitest';
import { wholeAddress } from '../../../src/browser/reading/place/whole-address.ts';

test.each([
  ['p3', 'p3'],
  ['P12b', 'p12b'],
  ['p3).', 'p3'],
  ['p3%20', 'p3'],
  ['p3%E3%80%82', 'p3'],
  ['p3»', 'p3'],
  ['p3’s', 'p3'],
  ['#p3', 'p3'],
  ['%C2%B6%203', 'p3'],
  ['p03', 'p3'],
  ['p0a', 'p0a'],
  ['p-3', 'p3'],
  ['p3?utm_source=mail', 'p3'],
  ['p3&fbclid=Ab-1', 'p3'],
  ['p3%', 'p3'],
  ['page-3', undefined],
  ['p3-more', undefined],
  ['p', undefined],
  ['3', undefined],
])('%s stands for %s', (damaged, address) => expect(wholeAddress(damaged)).toBe(address));
