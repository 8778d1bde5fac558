import { readSettings, type Settings } from '../settings.ts';

/** What this process was told by its flags and its environment; nothing where that cannot be used, which is said. */
export function settingsHere(): Settings | undefined {
  try {
    return readSettings(process.argv.slice(2), process.env);
  } catch (error) {
    console.error((error as Error).message);
    return undefined;
  }
}
