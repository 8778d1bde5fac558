import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const neighbour = z.object({ title: z.string(), path: z.string() });

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
    sourceName: z.enum(['source.txt', 'source.md']),
    words: z.number(),
    edition: z.number(),
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

/** What changed from edition to edition, for a document that has more than one. */
const histories = defineCollection({
  loader: glob({ base: './src/content/histories', pattern: '*.json', generateId: ({ data }) => String(data.id) }),
  schema: z.object({
    id: z.string(),
    editions: z.array(
      z.object({
        edition: z.number(),
        changes: z.array(
          z.object({
            address: z.string(),
            kind: z.enum(['new', 'changed', 'moved', 'removed']),
            parts: z.array(z.object({ kind: z.enum(['same', 'deleted', 'inserted']), text: z.string() })),
          }),
        ),
      }),
    ),
  }),
});

/** An address that a document had before, or had before it was taken off the index. */
const gone = defineCollection({
  loader: glob({ base: './src/content/gone', pattern: '*.json', generateId: ({ data }) => String(data.id) }),
  schema: z.object({
    id: z.string(),
    title: z.string(),
    language: z.string().optional(),
    /** Id of the document now, if it is still published. */
    now: z.string().optional(),
    addresses: z.array(z.string()),
  }),
});

export const collections = { documents, gone, histories, site };
