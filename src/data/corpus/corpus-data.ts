import type { Conversion } from '../../corpus/conversion.ts';
import { paragraphs } from '../../corpus/model.ts';
import { dataWords } from '../../frame/words.ts';
import { absolute, dataPath, documentPath, filePath, homePath, searchPath } from '../../site.ts';
import { paragraphData } from '../documents/document-data.ts';

/** `/corpus.json`: the list of documents. */
export function corpusData({ corpus, documents, site }: Conversion): string {
  const { title, description, language } = corpus;
  const listed = documents.map((document) => ({
    id: document.id,
    title: document.title,
    author: document.metadata.author,
    date: document.metadata.date,
    language: document.language,
    url: documentPath(site.base, document.id),
    sha256: document.ledger.sha256,
    paragraphs: paragraphs(document).length,
  }));
  return `${JSON.stringify({ format: 1, title, description, language, documents: listed })}\n`;
}

/** `/corpus.ndjson`: one paragraph a line, of every document in order, a document at a time. */
export function* corpusLines({ documents, site }: Conversion): Generator<string> {
  for (const document of documents) {
    const lines = paragraphData(document, site.base).map((paragraph) =>
      JSON.stringify({ format: 1, document: document.id, ...paragraph }),
    );
    yield lines.map((line) => `${line}\n`).join('');
  }
}

/** `/robots.txt`: everything may be read. */
export function robots({ site }: Conversion): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, filePath(site.base, 'sitemap-index.xml'))}\n`;
}

/** `/opensearch.xml`: makes the site a search engine of the browser. */
export function openSearch({ corpus, site }: Conversion): string {
  const shortName = [...corpus.title].slice(0, 16).join('').trim();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(shortName)}</ShortName>
  <Description>${xml(dataWords.searchOf(corpus.title))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${xml(absolute(site, searchPath(site.base)))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/** `/llms.txt` as llmstxt.org describes it: the documents, each as plain text. */
export function llms({ corpus, documents, site }: Conversion): string {
  const description = corpus.description ? `> ${corpus.description}\n\n` : '';
  const list = documents.map(({ id, title, description: line }) => {
    const link = `- [${title.replace(/[[\]\\]/g, '\\$&')}](${absolute(site, dataPath(site.base, id, 'txt'))})`;
    return line ? `${link}: ${line}` : link;
  });
  const { addresses, documents: heading, home } = dataWords;
  return [
    `# ${corpus.title}\n\n${description}${addresses(absolute(site, filePath(site.base, 'corpus.ndjson')))}\n`,
    `## ${heading}\n\n${list.join('\n')}\n`,
    `## ${home}\n\n- [${corpus.title.replace(/[[\]\\]/g, '\\$&')}](${absolute(site, homePath(site.base))})\n`,
  ].join('\n');
}

/** Text as XML may hold it: without the control characters that no XML can. */
function xml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return withoutControls(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- XML 1.0 has no way to write these.
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
}
