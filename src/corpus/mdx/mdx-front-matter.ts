import { plainJson } from './serialise-mdx.ts';

/** Keys and values above an MDX text. Every value is JSON, which all readers of YAML understand alike. */
export function composeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${plainJson(value)}\n`],
  );
  return `${MARK}${lines.join('')}${MARK}\n`;
}

/** What {@link composeFrontMatter} wrote, and the text below it: in a fraction of the time that a reader of YAML takes. */
export function readFrontMatter(mdx: string): { values: Record<string, unknown>; body: string } {
  const end = mdx.indexOf(`\n${MARK}`, MARK.length - 1) + 1;
  const lines = mdx.slice(MARK.length, end).split('\n').slice(0, -1);
  const values = lines.map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))] as const;
  });
  return { values: Object.fromEntries(values), body: mdx.slice(end + MARK.length) };
}

const MARK = '---\n';
