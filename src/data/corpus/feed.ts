import type { Conversion } from '../../corpus/conversion.ts';
import { absolute, documentPath, homePath } from '../../site.ts';
import { withoutControls } from './corpus-data.ts';

/** `/feed.xml`: RSS of the documents in their order. Only a date that the author or publisher gave is one of publication. */
export async function feed({ corpus, documents, site }: Conversion): Promise<string> {
  // Loaded when it is wanted: a build has other things to do first.
  const { getRssString } = await import('@astrojs/rss');
  return getRssString({
    title: withoutControls(corpus.title),
    description: withoutControls(corpus.description ?? corpus.title),
    site: absolute(site, homePath(site.base)),
    customData: `<language>${corpus.language}</language>`,
    items: documents.map(({ id, title, description, metadata }) => ({
      title: withoutControls(title),
      link: absolute(site, documentPath(site.base, id)),
      ...(description !== undefined && { description: withoutControls(description) }),
      ...(metadata.date !== undefined &&
        !metadata.supplied?.includes('date') && { pubDate: new Date(`${fullDate(metadata.date)}T00:00:00Z`) }),
    })),
  });
}

/** `2022-10` is the first of that month. */
function fullDate(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
