import { describe, expect, test } from 'vitest';
import { serialiseMdx } from '../../../src/corpus/mdx/syntax/serialise-mdx.ts';
import { type Home, homeTree } from '../../../src/corpus/mdx/home/home.ts';
import type { Manuscript, Metadata, Section } from '../../../src/corpus/model.ts';
import { sectionPages } from '../../../src/corpus/mdx/home/section-pages.ts';
import { readIndex } from '../../../src/corpus/read/read-index.ts';

const manuscript = (file: string, title: string, description: string | undefined, metadata: Metadata): Manuscript => ({
  id: file.replace('.txt', ''),
  title,
  metadata,
  ...(description && { description }),
  content: () => ({ text: 'Text.', bytes: new Uint8Array() }),
  firstLine: 1,
  listing: { file, title, metadata, place: { file: 'INDEX.md' } },
});
const TIMES = new Map([['one', '4 min read']]);
const home = (markdown: string, ...manuscripts: Manuscript[]) =>
  mdxOf(homeTree(readIndex(markdown).introduction, manuscripts, TIMES, '/kabul'));
const mdxOf = ({ introduction, contents }: Home) => serialiseMdx(introduction.tree) + serialiseMdx(contents.tree);

const one = manuscript('one.txt', 'One {1}', 'What it is', {
  author: 'Jane',
  date: '2022-10',
  supplied: ['title', 'date'],
});

test('a document is an entry, with what is said of it', () => {
  expect(home('# T\n\n- [One](one.txt) — ignored\n  - author: Jane', one)).toBe(
    `<ul class="documents">
  <li>
    <p class="title"><a href="/kabul/one/">One \\{1}</a></p>

    <p class="description">What it is</p>

    <p class="about"><bdi>Jane</bdi> <bdi>October 2022</bdi> <bdi>4 min read</bdi></p>
  </li>
</ul>
`,
  );
});

test.each([
  ['# T\n\nimport x from "y"\n\nexport const a', '&#x69;mport x from "y"\n\n&#x65;xport const a\n'],
  ['# T\n\nProse.\n\n## Part', 'Prose.\n\n## Part\n'],
  ['# T\n\n- [a draft](draft.txt)\n  - draft: yes', ''],
  ['# T\n\n- a\n- [b](https://e.x)', '* a\n* [b](https://e.x)\n'],
  ['# T\n\n- [D](draft.txt)\n- prose', '<ul class="documents">\n  <li>\n    prose\n  </li>\n</ul>\n'],
])('%j is shown as %j', (markdown, mdx) => {
  expect(home(markdown)).toBe(mdx);
});

test('documents under another are entries after it', () => {
  const two = manuscript('two.txt', 'Two', undefined, {});
  expect(home('- [One](one.txt)\n  - [Two](two.txt)', one, two).match(/href="[^"]*"/g)).toEqual([
    'href="/kabul/one/"',
    'href="/kabul/two/"',
  ]);
});

test('documents listed after a folder do not stand under a title of the folder', () => {
  const posts: Section = { folder: 'posts', title: 'Posts', order: 'name' };
  const post = manuscript('posts/a.txt', 'A', undefined, {});
  const shown = home(
    '- [Posts](posts/)\n- [One](one.txt)',
    { ...post, listing: { ...post.listing, section: posts } },
    one,
  );
  expect(shown.indexOf('/kabul/one/')).toBeLessThan(shown.indexOf('Posts'));
  expect(shown.indexOf('Posts')).toBeLessThan(shown.indexOf('>A<'));
});

describe('of a long index the home page shows the sections', () => {
  const many = (name: string, count: number, metadata: (i: number) => Metadata = () => ({}), section?: Section) =>
    Array.from({ length: count }, (_, i): Manuscript => {
      const made = manuscript(`${name}${i + 1}.txt`, `${name} ${i + 1}`, undefined, metadata(i));
      return section ? { ...made, listing: { ...made.listing, section } } : made;
    });
  const listed = (...manuscripts: Manuscript[]) =>
    manuscripts.map(({ listing: { file } }) => `- [${file}](${file})\n`).join('');
  const pagesOf = (markdown: string, ...manuscripts: Manuscript[]) => {
    const { sections, ...made } = homeTree(readIndex(markdown).introduction, manuscripts, TIMES, '/kabul');
    return { shown: mdxOf({ sections, ...made }), pages: sectionPages(sections, TIMES, '/kabul') };
  };
  const hrefs = (mdx: string) => [...mdx.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  const inYear = (i: number): Metadata => ({ date: `${2020 - Math.floor(i / 20)}-05` });

  test('a heading of INDEX.md is a section; its first documents and the way to its page are shown', () => {
    const letters = many('l', 31);
    const { shown, pages } = pagesOf(`# T\n\nProse.\n\n## Letters & co\n\n${listed(...letters)}`, ...letters);
    expect(shown).toContain('## Letters & co');
    expect(hrefs(shown)).toEqual([...letters.slice(0, 8).map(({ id }) => `/kabul/${id}/`), '/kabul/index/letters-co/']);
    expect(shown).toContain('All 31 texts');
    expect(pages.map(([path]) => path)).toEqual(['sections/letters-co/1.mdx']);
    expect(hrefs(pages[0]?.[1] ?? '')).toEqual(letters.map(({ id }) => `/kabul/${id}/`));
  });

  test('without a section, years are the sections, in the order of time in which documents are listed', () => {
    const newest = many('n', 60, inYear);
    const { pages } = pagesOf(`# T\n\n${listed(...newest)}`, ...newest);
    expect(pages.map(([path]) => path)).toEqual([2020, 2019, 2018].map((year) => `sections/${year}/1.mdx`));
    const oldest = newest.toReversed();
    expect(pagesOf(`# T\n\n${listed(...oldest)}`, ...oldest).pages[0]?.[0]).toBe('sections/2018/1.mdx');
  });

  test('without dates there is one section', () => {
    const all = many('x', 31);
    expect(pagesOf(`# T\n\n${listed(...all)}`, ...all).pages.map(([path]) => path)).toEqual(['sections/texts/1.mdx']);
  });

  test('a folder is a section, and a folder inside it has both titles in its address', () => {
    const posts: Section = { folder: 'posts', title: 'Posts', order: 'name' };
    const talks: Section = { folder: 'posts/talks', title: 'Größe', order: 'name', within: posts };
    const all = [...many('p', 40, inYear, posts), ...many('t', 3, undefined, talks)];
    const { shown, pages } = pagesOf('# T\n\n- [Posts](posts/)', ...all);
    expect(pages.map(([path]) => path)).toEqual(['sections/posts/1.mdx', 'sections/posts-größe/1.mdx']);
    expect(hrefs(shown)).toContain('/kabul/index/posts/#2019');
    expect(hrefs(shown)).toContain('/kabul/index/posts-gr%C3%B6%C3%9Fe/');
    expect(pages[0]?.[1]).toContain('## 2020');
    expect(pages[1]?.[1]).toContain('above: [{"title":"Posts","path":"/kabul/index/posts/"}]');
  });

  test('of very many folders inside one each is a line', () => {
    const posts: Section = { folder: 'posts', title: 'Posts', order: 'name' };
    const inner = Array.from({ length: 40 }, (_, i): Section => {
      return { folder: `posts/f${i}`, title: `f${i}`, order: 'name', within: posts };
    });
    const all = inner.flatMap((section, i) => many(`f${i}-`, 2, undefined, section));
    const { shown } = pagesOf('# T\n\n- [Posts](posts/)', ...all);
    expect(shown.match(/^#+ .*/gm)).toEqual(['## <a href="/kabul/index/posts/">Posts</a>']);
    expect(hrefs(shown)).toEqual(
      ['posts', ...inner.map((_, i) => `posts-f${i}`)].map((slug) => `/kabul/index/${slug}/`),
    );
  });

  test('sections of one title have addresses of their own', () => {
    const [one, other] = [many('a', 20), many('b', 20)];
    const { pages } = pagesOf(
      `# T\n\n## Letters\n\n${listed(...one)}\n## Letters\n\n${listed(...other)}`,
      ...one,
      ...other,
    );
    expect(pages.map(([path]) => path)).toEqual(['sections/letters/1.mdx', 'sections/letters-2/1.mdx']);
  });

  test('a section of very many documents has several pages', () => {
    const all = many('m', 450);
    const { pages } = pagesOf(`# T\n\n${listed(...all)}`, ...all);
    expect(pages.map(([path]) => path)).toEqual([1, 2, 3].map((page) => `sections/texts/${page}.mdx`));
    expect(pages.flatMap(([, mdx]) => hrefs(mdx))).toEqual(all.map(({ id }) => `/kabul/${id}/`));
  });

  test('of a hundred sections each is a line', () => {
    const all = many('h', 100);
    const index = all.map((one, i) => `## Part ${i + 1}\n\n${listed(one)}\n`).join('');
    const { shown } = pagesOf(`# T\n\n${index}`, ...all);
    expect(hrefs(shown)).toEqual(all.map((_, i) => `/kabul/index/part-${i + 1}/`));
  });
});
