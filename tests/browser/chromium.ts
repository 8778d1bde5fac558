import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';

/** Where Linux distributions put it. */
const SYSTEM_PATH = '/usr/bin/chromium';

/**
 * The browser of the tests and screenshots: the one that `CHROMIUM_PATH` names, else the machine's own, else the one
 * that an npm package brings, which is for Linux on x64. None is downloaded.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  if (existsSync(SYSTEM_PATH)) return SYSTEM_PATH;
  if (process.platform === 'linux' && process.arch === 'x64') return packaged.executablePath();
  throw new Error('There is no Chromium here. Set CHROMIUM_PATH to the program of a Chromium or Chrome.');
}

/** The arguments that @sparticuz/chromium proposes would switch web security off, which the tests are about. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
