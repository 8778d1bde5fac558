/** Search when something is wrong: with the query, or with the way to the index. */
import { expect, test } from '@playwright/test';
import { FIELD } from '../search-page.ts';
import { at, ESSAY, MANY, RICH, type TestSite } from '../sites.ts';
import { expectNone, watch } from '../watch.ts';

const HOSTILE: readonly [what: string, query: string][] = [
  ['10,000 characters', 'Stanekzai '.repeat(1_000)],
  ['one word of 10,000 characters', 'a'.repeat(10_000)],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script><h1>big</h1>'],
  ['entities', '&lt;b&gt; &amp; &#60;'],
  ['emoji', '🇦🇫 👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['a script from right to left', 'كابل وإسلام‌آباد'],
  ['marks of direction', 'Kabul \u202e\u2066 dab'],
  ['a lone quotation mark', '"'],
  ['an open quotation', '"Islamic State'],
  ['characters of patterns', '.*+?^${}()|[]\\ (?=x)'],
  ['an unpaired surrogate', '\ud800 Kabul'],
  ['NUL and other controls', 'Ka\u0000bul \u0007\u001b'],
  ['a path', '../../../etc/passwd'],
  ['percent signs', '%E0%A4%A %'],
  ['names of Object', '__proto__ constructor toString'],
  ['only white space', ' \t\n\u00a0\u3000'],
  ['one letter', 'a'],
];

for (const [what, query] of HOSTILE) {
  test(`a query of ${what} is answered, and none of it is taken for markup`, async ({ page }) => {
    const complaints = await watch(page);
    const encoded = new URLSearchParams({ q: query }).toString();
    const typed = page.getByLabel(FIELD);
    for (const ask of ['by link', 'by typing'] as const) {
      await page.goto(at(ESSAY, ask === 'by link' ? `/search/?${encoded}` : '/search/'));
      if (ask === 'by typing') {
        await typed.fill(query);
        await typed.press('Enter');
      }
      await expect(page.getByRole('status'), ask).toHaveText(query.trim() ? /found|paragraph|name/ : '');
      await expect(page, ask).toHaveTitle(/^Search · /);
      await expect(
        page.locator(
          'main img, main script, main h2, #status *, .results :not(li, a, span, bdi, p, mark), .said :not(q, a, button)',
        ),
        ask,
      ).toHaveCount(0);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, ask).toBe(0);
    }
    expectNone(complaints);
  });
}

test('words to mark may be anything: the page stays as it is', async ({ page }) => {
  const complaints = await watch(page);
  const text = async () => page.locator('article').innerText();
  await page.goto(at(ESSAY, '/kabul-and-islamabad/#p2'));
  const plain = await text();
  // Words and fragment are read apart: each query once, and each fragment.
  const asked = [
    ...HOSTILE.map(([, query]) => ({ query, fragment: '#p2' })),
    ...['', '#nowhere', '#%E0%A4%A', '#p2"]'].map((fragment) => ({ query: 'Kabul', fragment })),
  ];
  for (const { query, fragment } of asked) {
    await page.goto('about:blank');
    await page.goto(at(ESSAY, `/kabul-and-islamabad/?${new URLSearchParams({ mark: query })}${fragment}`));
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await text()).toBe(plain);
  }
  expectNone(complaints);
});

/** What does not come: of search that reads a text whole, and of search that asks an index. */
const MISSING: readonly [site: TestSite, query: string, what: string, pattern: RegExp][] = [
  [ESSAY, 'Stanekzai', 'the names', /search\/names\.json/],
  [ESSAY, 'Stanekzai', 'the code that runs it', /search-worker/],
  [MANY, 'harbour', 'all of the index', /\/pagefind\//],
  [MANY, 'harbour', 'its list of languages', /pagefind-entry\.json/],
  [MANY, 'harbour', 'its program', /wasm\..*\.pagefind/],
  [MANY, 'harbour', 'its table of words', /\.pf_meta/],
  [MANY, 'harbour', 'its words', /\.pf_index/],
  [MANY, 'harbour', 'its paragraphs', /\.pf_fragment/],
  [RICH, 'river', 'the code for its languages', /other-languages/],
  [RICH, 'river', 'the stems of a language', /\/_astro\/[a-z]{2}-[^/]*\.js/],
  [MANY, 'the harbour', 'the order of its words', /search\/order/],
];

for (const [site, query, what, pattern] of MISSING) {
  test(`where search does not come (${what}) the reader is told, and the next try can succeed`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(at(site, `/search/?q=${query}`));
    await expect(page.getByRole('status')).toContainText('Search could not be loaded');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.locator('.results a').first()).toBeVisible();
  });
}

test('where the host allows programs from its own addresses alone search answers all the same', async ({ page }) => {
  await page.route(/search-worker/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'" };
    await route.fulfill({ response, headers });
  });
  const programs: string[] = [];
  page.on('request', (request) => request.url().endsWith('/pagefind.js') && programs.push(request.resourceType()));
  await page.goto(at(MANY, '/search/?q=harbour'));
  await expect(page.locator('.results a').first()).toBeVisible();
  expect(programs.at(-1), 'handed over first, then asked for by its address').toBe('script');
});

test('a slow answer never replaces the answer to a newer query', async ({ page }) => {
  await page.route(/\.pf_fragment/, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto(at(ESSAY, '/search/?q=Stanekzai'));
  await page.getByLabel(FIELD).fill('zzzzqx');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqx”.');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqx”.');
  await expect(page.locator('.results a')).toHaveCount(0);
});
