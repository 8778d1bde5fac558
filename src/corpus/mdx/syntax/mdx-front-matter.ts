import { plainJson } from './serialise-mdx.ts';

/**
 * Keys and values above an MDX text. A value is JSON, which all readers of YAML understand alike; an object has a line a key.
 * `{ id: 'essay', mentions: { p1: [[0, 5]] } }` becomes
 * `---\nid: "essay"\nmentions:\n  p1: [[0,5]]\n---\n\n`
 */
export function composeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!hasKeys(value)) return [`${key}: ${plainJson(value)}\n`];
    return [`${key}:\n`, ...Object.entries(value).map(([inner, one]) => `  ${inner}: ${plainJson(one)}\n`)];
  });
  return `${MARK}${lines.join('')}${MARK}\n`;
}

/** What {@link composeFrontMatter} wrote, and the text below it: in a fraction of the time that a reader of YAML takes. */
export function readFrontMatter(mdx: string): { values: Record<string, unknown>; body: string } {
  const end = mdx.indexOf(`\n${MARK}`, MARK.length - 1) + 1;
  const values: Record<string, unknown> = {};
  let inner: Record<string, unknown> = values;
  for (const line of mdx.slice(MARK.length, end).split('\n').slice(0, -1)) {
    const [, indent = '', key = '', json = ''] = /^( *)([^:]+): ?(.*)$/.exec(line) ?? [];
    if (indent === '') inner = values;
    if (json !== '') inner[key] = JSON.parse(json);
    else {
      inner = {};
      values[key] = inner;
    }
  }
  return { values, body: mdx.slice(end + MARK.length) };
}

function hasKeys(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

const MARK = '---\n';
