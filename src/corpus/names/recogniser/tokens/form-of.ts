import type { Token } from './tokens.ts';

/** The form of a run as one string, whatever stands between its words. */
export function formOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ gap, text }, index) => (index === 0 ? text : `${gap}${text}`))
    .join('');
}
