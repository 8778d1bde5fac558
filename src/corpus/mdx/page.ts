/** A page by its path inside the content folder, as MDX or as the data of a template. */
export type Page = readonly [path: string, mdx: string];

/** A value as the data of a template. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
