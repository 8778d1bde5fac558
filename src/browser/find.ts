import type { Answer, MeantName, Question } from './answer.ts';
import { find as old, load as oldLoad } from './old-find.ts';

const indexOf = (home: string) => `${home}pagefind/pagefind.js`;

export async function load(home: string): Promise<void> {
  await oldLoad(indexOf(home));
}

/** Stand-in until the engine is there. */
export async function find(
  home: string,
  { query, most = 20, facets = {}, onlySpelling = [] }: Question,
): Promise<Answer> {
  if (!query.trim()) return { query, names: [], results: [], total: 0, ignored: [], nearest: [], facets: [] };
  const csv = await fetch(`${home}names.csv`).then((answer) => answer.text());
  const rows = csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(','));
  const all: MeantName[] = rows.map(([id = '', name = '', kind = 'other', ...rest]) => ({
    id,
    name,
    kind: kind as 'person',
    path: `${home}names/${id}/`,
    mentions: Number(rest.at(-1)) || 3,
    typed: query,
    reason: `${query} = ${name}`,
  }));
  const names = all
    .filter(({ id, name }) => !onlySpelling.includes(id) && name.toLowerCase().includes(query.toLowerCase()))
    .slice(0, 4);
  const { found } = await old(indexOf(home), query);
  const every = found.map(({ title, number, path, excerpt }) => ({
    document: path.replace(/\/[^/]*$/, '').replace(/.*\//, ''),
    title,
    number,
    address: `p${number}`,
    path,
    excerpt,
    ...(names[0] ? { reason: names[0].reason ?? '' } : {}),
    matches: excerpt
      .filter(({ isMatch }) => isMatch)
      .map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')),
  }));
  const results = every.filter(
    ({ document, number }) =>
      (!facets.document || facets.document === document) &&
      (!facets.year || Number(number) % 2 === Number(facets.year) % 2),
  );
  return {
    query,
    names,
    results: results.slice(0, most),
    total: results.length,
    ignored: query.split(' ').slice(2),
    nearest: results.length + names.length ? [] : all.slice(0, 3),
    facets: results.length
      ? [
          {
            name: 'kind',
            values: [
              { value: 'person', label: 'Person', count: 3 },
              { value: 'place', label: 'Place', count: 9 },
            ],
          },
          {
            name: 'year',
            values: [
              { value: '2021', label: '2021', count: 4 },
              { value: '2022', label: '2022', count: 9 },
            ],
          },
        ]
      : [],
  };
}
