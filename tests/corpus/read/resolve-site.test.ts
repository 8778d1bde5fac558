import { expect, test } from 'vitest';
import { resolveSite } from '../../../src/corpus/read/resolve-site.ts';

test.each([
  [{}, undefined, 'http://localhost:4321', ''],
  [{}, 'https://example.org/kabul/', 'https://example.org', '/kabul'],
  [{ site: 'https://example.net' }, 'https://example.org/kabul', 'https://example.net', '/kabul'],
  [{ site: 'https://example.net/herat' }, 'https://example.org/kabul', 'https://example.net', '/herat'],
  [{ site: 'https://example.net', base: '/' }, 'https://example.org/kabul', 'https://example.net', ''],
  [{ base: '/herat' }, 'https://example.org/kabul', 'https://example.org', '/herat'],
  [{ base: '/herat' }, undefined, 'http://localhost:4321', '/herat'],
])('%j and site: %s make %s%s', (said, fromIndex, origin, base) => {
  const isPublic = fromIndex !== undefined || 'site' in said;
  expect(resolveSite(said, fromIndex)).toEqual({ origin, base, isPublic });
});
