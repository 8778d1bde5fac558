import { expect, test } from 'vitest';
import { readSettings, type Settings } from '../src/settings.ts';

test.each<[flags: string[], environment: Record<string, string>, read: Partial<Settings>]>([
  [[], {}, { isStrict: false, isFrozen: false, isFresh: false, site: undefined, base: undefined, processes: 1 }],
  [['--strict'], {}, { isStrict: true }],
  [[], { STRICT: '1' }, { isStrict: true }],
  [[], { STRICT: 'no' }, { isStrict: false }],
  [['--frozen'], {}, { isFrozen: true }],
  [[], { CI: 'true' }, { isFrozen: true }],
  [[], { CI: 'true', LEDGER: 'write' }, { isFrozen: false }],
  [['--fresh'], {}, { isFresh: true }],
  [[], { SITE: 'https://example.org', BASE: '/kabul' }, { site: 'https://example.org', base: '/kabul' }],
])('%j with %j', (flags, environment, read) => {
  expect(readSettings(flags, environment)).toMatchObject(read);
});
