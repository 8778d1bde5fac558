import { expect, test } from 'vitest';
import { hostsOf } from '../../../src/build/said/summary.ts';

test('a build names the hosts that take very many files, where one does not', () => {
  expect(hostsOf(20_000)).toBe('');
  expect(hostsOf(20_001)).toMatch(/Cloudflare Pages takes 20,000.*nginx, Caddy/);
});
