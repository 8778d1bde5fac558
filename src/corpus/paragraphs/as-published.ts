import { plainSpaces } from '../text/white-space.ts';

/** So much on both sides of a break says which one it is, in UTF-16 units. */
const NEAR = 30;

/**
 * The parts of a text with those joined again that were published as one paragraph: what finds breaks may learn of new ones, and a
 * text that stands on the site is not divided anew.
 *
 * @param published paragraphs of the text as they were published last; none if it is new
 * @returns what joins successive parts of the text
 */
export function asPublished(published: readonly string[]): (parts: readonly string[]) => string[] {
  const last = published.map(plainSpaces).join('\n');
  const inLine = last.replaceAll('\n', ' ');
  let from = 0;
  const isWithin = (before: string, after: string): boolean => {
    const [end, start] = [before.slice(-NEAR), after.slice(0, NEAR)];
    // Most stand in the order of then, so nearly each one is found at once.
    const near = `${end} ${start}`;
    const next = inLine.indexOf(near, from);
    const found = next < 0 ? inLine.indexOf(near) : next;
    if (found < 0) return isWithinOnOneSide(last, end, start);
    from = found;
    return last[found + end.length] === ' ';
  };
  return (parts) => {
    if (published.length === 0 || parts.length < 2) return [...parts];
    const plain = parts.map(plainSpaces);
    const starts = plain.flatMap((after, i) => (i === 0 || !isWithin(plain[i - 1] ?? '', after) ? [i] : []));
    return starts.map((start, i) => parts.slice(start, starts[i + 1]).join('\n'));
  };
}

/** Whether all breaks that were published are breaks of these parts, too. */
export function keepsBreaks(parts: readonly string[], published: readonly string[]): boolean {
  return asPublished(parts)(published).length === published.length;
}

/** Whether a break, of which the words on one side were edited, lies within a paragraph by the words on the other side. */
function isWithinOnOneSide(paragraphs: string, end: string, start: string): boolean {
  const isBreak = paragraphs.includes(`${end}\n`) || paragraphs.includes(`\n${start}`);
  return !isBreak && (paragraphs.includes(`${end} `) || paragraphs.includes(` ${start}`));
}
