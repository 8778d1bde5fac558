import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const neighbour = z.object({ title: z.string(), path: z.string() });

/** What became of a paragraph from one edition to the next. */
const change = z.object({
  address: z.string(),
  kind: z.enum(['new', 'changed', 'moved', 'removed']),
  parts: z.array(z.object({ kind: z.enum(['same', 'deleted', 'inserted']), text: z.string() })),
});

/** A document's page, as `src/convert/pages.ts` writes it. */
const documents = defineCollection({
  loader: glob({
    base: './src/content/documents',
    pattern: '*.mdx',
    generateId: ({ data }) => String(data.id),
    retainBody: false,
  }),
  schema: z.object({
    id: z.string(),
    title: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    date: z.string().optional(),
    language: z.string(),
    source: z.string().optional(),
    supplied: z.array(z.enum(['title', 'date', 'author'])).default([]),
    note: z.string().optional(),
    sourceName: z.enum(['source.txt', 'source.md']).optional(),
    words: z.number(),
    edition: z.number(),
    /** What changed from edition to edition, where there is more than one. */
    editions: z.array(z.object({ edition: z.number(), changes: z.array(change) })).default([]),
    previous: neighbour.optional(),
    next: neighbour.optional(),
  }),
});

/** What INDEX.md says of the whole corpus; its text is the home page. */
const site = defineCollection({
  loader: glob({ base: './src/content/site', pattern: '*.mdx', retainBody: false }),
  schema: z.object({
    title: z.string(),
    description: z.string().optional(),
    language: z.string(),
    rights: z.string().optional(),
    contact: z.string().optional(),
    isPublic: z.boolean(),
  }),
});

export const collections = { documents, site };
