/** A paragraph as other engines are given it. */
export type ExportedParagraph = {
  /** `essay#p7`: the same for every edition. */
  readonly id: string;
  /** In the order of the corpus, from 0. */
  readonly position: number;
  readonly document: string;
  readonly title: string;
  readonly author?: string | undefined;
  /** `2022-10` */
  readonly date?: string | undefined;
  readonly language: string;
  /** `7a` */
  readonly number: string;
  /** Absolute, if it is known where the site will live. */
  readonly url: string;
  readonly text: string;
  /** Ids of the names that it mentions, each once. */
  readonly names: readonly string[];
  /** Their full names and aliases, by which it is found too. */
  readonly called: readonly string[];
};

/** What an engine takes: its settings, in a file of their own, and the lines of a paragraph in the file that is imported. */
type Format = {
  readonly settings: { readonly file: string; readonly content: object; readonly lines: string };
  readonly linesOf: (paragraph: ExportedParagraph) => readonly object[];
};

export type Engine = 'opensearch' | 'typesense';

export const ENGINES: Readonly<Record<Engine, Format>> = {
  // https://docs.opensearch.org/latest/api-reference/document-apis/bulk/, sent to the `_bulk` of the index.
  opensearch: {
    settings: {
      file: 'index.json',
      lines: 'bulk.ndjson',
      content: {
        mappings: {
          dynamic: 'strict',
          properties: {
            position: { type: 'integer' },
            document: { type: 'keyword' },
            title: { type: 'text' },
            author: { type: 'text', fields: { exact: { type: 'keyword' } } },
            // Of a year, a month or a day.
            date: { type: 'date', format: 'yyyy||yyyy-MM||yyyy-MM-dd' },
            language: { type: 'keyword' },
            number: { type: 'keyword' },
            url: { type: 'keyword', index: false },
            text: { type: 'text' },
            names: { type: 'keyword' },
            called: { type: 'text' },
          },
        },
      },
    },
    linesOf: ({ id, ...paragraph }) => [{ index: { _id: id } }, paragraph],
  },
  // https://typesense.org/docs/latest/api/collections.html; the documents as JSON lines for `documents/import`.
  typesense: {
    settings: {
      file: 'collection.json',
      lines: 'documents.jsonl',
      content: {
        name: 'paragraphs',
        default_sorting_field: 'position',
        fields: [
          { name: 'position', type: 'int32' },
          { name: 'document', type: 'string', facet: true },
          { name: 'title', type: 'string' },
          { name: 'author', type: 'string', facet: true, optional: true },
          { name: 'date', type: 'string', facet: true, optional: true },
          { name: 'language', type: 'string', facet: true },
          { name: 'number', type: 'string' },
          { name: 'url', type: 'string', index: false, optional: true },
          { name: 'text', type: 'string' },
          { name: 'names', type: 'string[]', facet: true },
          { name: 'called', type: 'string[]' },
        ],
      },
    },
    linesOf: (paragraph) => [paragraph],
  },
};
