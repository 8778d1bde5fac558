import { expect, test } from 'vitest';
import { plainText } from '../../../src/corpus/formats/plain-text.ts';
import { composeBody } from '../../../src/corpus/mdx/document/compose.ts';
import type { Corpus, Manuscript } from '../../../src/corpus/model.ts';
import { publish } from '../../../src/corpus/ledger/publish.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { readManuscript } from '../../../src/corpus/formats/read-manuscript.ts';
import { NOTHING_WITHHELD } from '../../../src/corpus/ledger/withheld.ts';

const manuscript = (file: string, text: string, title = 'Title'): Manuscript => ({
  id: 'x',
  title,
  metadata: {},
  content: () => ({ text, bytes: new Uint8Array() }),
  firstLine: 4,
  listing: { file, title, metadata: {}, place: { file: 'INDEX.md' } },
});
const CORPUS: Corpus = { title: '', language: 'en' };
const read = (file: string, text: string) => readManuscript(manuscript(file, text), NOTHING_WITHHELD);
const blocks = (text: string) => publish(read('a.md', text), CORPUS, NOTHING_WITHHELD).blocks;
const mdx = (text: string) => composeBody(blocks(text)).replace(/<p id="p\d+" data-paragraph="\d+">|<\/p>/g, '');

test.each([
  ['# Title\n\n## Part\n\nText.', '## Part\n\nText.\n'],
  ['# Title {#top}\n\n## Part\n\nText.', '<span id="top" />\n\n## Part\n\nText.\n'],
  [
    '# Title ![a](a.svg)\n\nText.',
    '<img src="a.svg" alt="a" width="undefined" height="undefined" loading="lazy" decoding="async" />\n',
  ],
  ['# Title\n\n# Part\n\n## Sub', '## Part\n\n### Sub\n'],
  ['## One\n\n#### Two\n\n### Three\n\n## Four', '## One\n\n### Two\n\n### Three\n\n## Four\n'],
  ['# Other\n\n###### Deep', '## Other\n\n### Deep\n'],
  [
    '[x][a] ![y][b]\n\n[a]: https://e.x "t"\n[b]: https://e.x/i.png',
    '[x](https://e.x "t") <img src="https://e.x/i.png" alt="y" width="undefined" height="undefined" loading="lazy" decoding="async" />\n',
  ],
  ['a[^b] c[^a]\n\n[^a]: A\n\n[^b]: B', 'a[^1] c[^2]\n\n[^2]: A\n\n[^1]: B\n'],
  ['a[^a]\n\n[^a]: A\n\n[^a]: again\n\n[^c]: uncited', 'a[^1]\n\n[^1]: A\n\n\\[^a]: again\n\n\\[^c]: uncited\n'],
  ['| a |\n|-|\n| b | c |', '<div id="p1" data-paragraph="1">\n  | a | |\n  | - | - |\n  | b | c |\n</div>\n'],
  ['~~~js {x}\na\n~~~', '<div id="p1" data-paragraph="1">\n  ```js\n  a\n  ```\n</div>\n'],
  [`${'> '.repeat(30)}deep[^1]\n\n[^1]: note`, 'deep\n'],
])('%j becomes %j', (text, expected) => {
  expect(mdx(text)).toContain(expected.trimEnd());
});

const render = await createRender();

test.each([
  ['a <b onclick="x()">b</b><br>c', 'a <strong>b</strong><br> c'],
  ['H<sub>2</sub>O, <u class="x">u</u>, <kbd>K</kbd>', 'H<sub>2</sub>O, <u>u</u>, <kbd>K</kbd>'],
  ['One.\n\n<!-- ask the lawyer -->\n\nTwo<!-- or not --> three.', 'Two three.'],
  ['<div class="x" markdown>\n\nOne *two*.\n\n</div>', 'data-paragraph="1">One <em>two</em>.'],
  ['<p align="center"><a href="https://e.x"><img src="x.png" alt="I"></a></p>', '<a href="https://e.x"><img '],
  ['a<script>alert(1)</script> b', '>a b<'],
  ['Say `x` or git show <id>, List<String>.', 'git show &lt;id>, List&lt;String>.'],
  ['Dear <Your Name>, <details open> <b>x</b>', 'Dear &lt;Your Name>, '],
  ['- a <Name>\n\n<b>c <T></b>', '<strong>c &lt;T></strong>'],
  ['<Note>a</Note><x-y><form> b', '>a b<'],
  ['a<script> b', '>a b<'],
  ['a<textarea> b *c*', '>a b <em>c</em><'],
  ['<h2>Part</h2>\n\n<ul><li>a<li>b</ul>', '<h2 id="part">Part</h2>'],
  ['<pre>\n a\n  b</pre>', '<code> a\n  b\n</code>'],
  ['<a name="p3"></a><span id="x">y</span>', '<span id="section-p3"></span><span id="x">y</span>'],
  ['<a href="javascript:alert(1)">x</a>', '>x<'],
  ['<pilcrow-stub data-stub="0">x</pilcrow-stub> y', '>x y<'],
  ['<a id="set-up"></a>\n\n## Set up', '<span></span>\n<h2 id="set-up">Set up</h2>'],
  ['## Theme\n\nx\n\n## Citation', '<h2 id="section-theme">Theme</h2>'],
  ['<p id="mine">x</p>', 'data-paragraph="1"><span id="mine"></span>x<'],
  ['<div id="box">\n\n*One*.\n\nTwo.\n\n</div>', 'data-paragraph="1"><span id="box"></span><em>One</em>.<'],
  ['<div id="a"><p id="b">x</p></div>', '<span id="a"></span><span id="b"></span>x<'],
  ['<ul id="l"><li id="i">x</li></ul>', '<li><span id="l"></span><span id="i"></span>x</li>'],
  ['<blockquote id="q">x</blockquote>', '<span id="q"></span>x'],
  ['<table id="t"><tr><td>x</td></tr></table>', '<table id="t">'],
  ['<h2 id="own">Part</h2>', '<h2 id="part"><span id="own"></span>Part</h2>'],
  ['<pre id="c">x</pre>', '<span id="c"></span>\n<div id="p1"'],
  ['a\n\n<div id="end"></div>', '<span id="end"></span>'],
  [
    '<figure id="f"><img src="x.png" alt="I"></figure>',
    '<span id="f"></span>\n<figure id="p1" data-paragraph="1"><img ',
  ],
  ['## Part {#own .wide}', '<h2 id="part"><span id="own"></span>Part</h2>'],
  ['## قائمة تحقّق {#قائمة-تحقّق}', '<span></span>قائمة تحقّق</h2>'],
  ['## Part {#part}', '<h2 id="part"><span></span>Part</h2>'],
  ['## Part { .x }\n\n## More {-}', '<h2 id="more">More</h2>'],
  ['```{.python #code}\nx\n```', '<code class="language-python">'],
  ['~~~ {#one .haskell .numberLines}\nx\n~~~', '<code class="language-haskell">'],
  ['```{r, echo=FALSE}\nx\n```', '<code class="language-r">'],
  [
    '(setting/up)=\n## Set up\n\nf(x)=\n\n(x)= 2',
    '<h2 id="set-up"><span id="settingup"></span>Set up</h2>\n<p id="p1" data-paragraph="1">f(x)=<',
  ],
  ['`Term`\n: What *it* is', '<dl><dt><code>Term</code></dt><dd>What <em>it</em> is</dd></dl>'],
  ['见https://e.x/he。好', '<a href="https://e.x/he">https://e.x/he</a>。好'],
  ['[x](https://e.x/（a）)', '<a href="https://e.x/%EF%BC%88a%EF%BC%89">x</a>'],
  ['**中文（）**中文', '<strong>中文（）</strong>中文'],
  [':::a', ':::a'],
])('HTML %j becomes %j', async (text, expected) => {
  expect(await render(composeBody(blocks(text)))).toContain(expected);
});

test('code runs from left to right in a text that does not', async () => {
  const mdx = composeBody(blocks('النهر `x`\n\n~~~\ny\n~~~'));
  expect(await render(mdx, { language: 'ar' })).toMatch(
    /<code dir="ltr">x.*<pre dir="ltr" tabindex="0"><code dir="ltr">y/s,
  );
  expect(await render(mdx, { language: 'en' })).not.toContain('dir=');
});

test('a table of HTML is one, with its cells as its text', () => {
  const [block] = blocks('<table><tr><th>a<td colspan=2>b *c*<tr><td>d<td>e</table>');
  expect(block).toMatchObject({ kind: 'paragraph', text: 'a\tb *c*\nd\te' });
});

test('what HTML was refused is told once', () => {
  const { faults } = read(
    'a.md',
    'a <b style="x">b</b>\n\n<iframe src="x"></iframe>\n\n<form><i onload="x">y</i></form>\n',
  );
  expect(faults.map(({ code, place, about }) => [code, place.line, about])).toEqual([
    ['raw-html', 6, '<form>, <iframe>, onload'],
  ]);
});

test('plain text is never Markdown', () => {
  const { tree } = read('a.txt', '# a\n\n- b\n\n<p>');
  expect(tree.children).toMatchObject(
    ['# a', '- b', '<p>'].map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  );
});

test('a text of more paragraphs than a page can hold is refused', () => {
  const { faults } = read('a.txt', 'One.\n\n'.repeat(50_001));
  expect(faults.map(({ code, message }) => [code, message])).toEqual([
    ['too-large', 'It has 50001 paragraphs, and the limit is 50000. Divide the text.'],
  ]);
});

test.each([
  ['quotations', '> '.repeat(5000)],
  ['lists on a line', '- '.repeat(5000)],
  ['lists below each other', Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')],
])(
  '%s deeper than anyone can read are text',
  (_what, markdown) => {
    expect(JSON.stringify(read('a.md', `${markdown}deep`).tree)).toContain('deep');
  },
  10_000,
);

test.each([
  ['!!! note "Mind"\n\n    One.\n\n    Two.\n\nAfter.', ['Mind\nOne.\nTwo.', 'After.']],
  ['!!! tip\n    One.\nAfter.', ['Tip\nOne.', 'After.']],
  [':::note[Mind]\nOne.\n:::\n\nAfter.', ['Mind\nOne.', 'After.']],
  ['> [!WARNING]\n> One.', ['Warning\nOne.']],
  ['::: tip Mind this\nOne.\n:::', ['Mind this\nOne.']],
  ['::: {.callout-tip title="Mind"}\n## Head\nOne.\n:::', ['Mind\nHead\nOne.']],
  [
    '::::warning\n\nOne.\n\n:::note\nTwo.\n:::\n\nThree.\n\n::::\n\nAfter.',
    ['Warning\nOne.\nNote\nTwo.\nThree.', 'After.'],
  ],
  ['::: {.callout-note}\n## Mind\n\nOne.\n\n## Head\n:::', ['Mind\nOne.\nHead']],
  ['::: {.columns}\n::: {.column width="50%"}\nOne.\n:::\n:::', ['One.']],
  ['::: details Open\n```\n:::\n```\n:::', ['Open\n:::']],
  ['```\n!!! note\n```', ['!!! note']],
  [
    '=== "Linux"\n\n    Run `a`.\n\n=== "Others"\n\n    ```\n    b\n    ```\n\nAfter.',
    ['Linux\nRun a.', 'Others\nb', 'After.'],
  ],
  ['!!! note\n\n    === "One"\n\n        Two.\n\nAfter.', ['Note\nOne\nTwo.', 'After.']],
  ['1. One\n\n    !!! tip\n        Two.\n\n2. Three', ['One\nTip\nTwo.\nThree']],
  ['::: code-group\n```js [a.js]\n1\n```\n:::', ['1']],
  ['```{note}\n:class: wide\nOne *two*.\n```\n\nAfter.', ['Note\nOne two.', 'After.']],
  [':::{admonition} Mind\n:class: tip\nOne.\n:::\n\nAfter.', ['Mind\nOne.', 'After.']],
  ['```{code-block} python\n:linenos:\nx = 1\n```', ['x = 1']],
  ['1. One\n\n   > [!TIP]\n   > Two.\n\n2. > [!NOTE] Three\n   > Four.', ['One\nTip\nTwo.\nThree\nFour.']],
  ['- One\n\n    > [!TIP]\n    > Two.', ['One\nTip\nTwo.']],
  ['One.\n\n    > [!TIP]\n', ['One.', '> [!TIP]']],
  ['> [!question] Who?\n> > [!note]\n> > I.', ['Who?\nNote\nI.']],
  ['1. One\n\n   :::caution\n   Hot.\n   :::\n\n2. Two', ['One\nCaution\nHot.\nTwo']],
  ['```{math}\nx^2\n```', ['$$ x^2 $$']],
  ['One [two](https://e.x){ .button #x } three.{: .wide}', ['One two three.']],
  ['[One]{.smallcaps} ![](x.png){width=50%}\n{: .note }\n\n{: .lead }\nTwo.\n\n{: .end}', ['One', 'Two.']],
  [
    'Braces {.5in}, {a} and { .b } in a line stay, [^1]{.x} too.',
    ['Braces {.5in}, {a} and { .b } in a line stay, [^1]{.x} too.'],
  ],
  [
    'Term\n: What *it* is\n: Or not.\n\nNext\n\n:   One.\n\n    Two.\n\n:   Three.',
    ['Term\nWhat it is\nOr not.', 'Next\nOne.\nTwo.\nThree.'],
  ],
  ['Two\nlines\n: are no term. He said\n\nso.', ['Two lines : are no term. He said', 'so.']],
  ['One. ^a1b2c3\n\n- Two ^two-three\n\n2 ^10', ['One.', 'Two', '2 ^10']],
  ['- One\n\n^a1b2c3\n\nTwo. ^two-two\n\n^10', ['One', 'Two.', '^10']],
  [
    'One.\n{:mind}\n\nTwo.\n{:mind .wide}\n\n{:a} and {: b } and {mind} stay.',
    ['One.', 'Two.', '{:a} and {: b } and {mind} stay.'],
  ],
  ['See [[Oaks | the oaks]] and [[ -f x ]].', ['See the oaks and [[ -f x ]].']],
  ['<div class="a" markdown="1">\nOne *two*.\n\n- Three\n</div>\n\nAfter.', ['One two.', 'Three', 'After.']],
  [
    '<details open markdown="block">\n  <summary>\n    Mind\n  </summary>\n  {: .wide }\n1. One\n2. *Two*\n</details>\n',
    ['Mind\nOne\nTwo'],
  ],
  [
    '<Tabs groupId="os">\n  <TabItem value="linux" label="On Linux">\n\n    Run `a`.\n\n    ```sh title="b"\n    c\n    ```\n\n  </TabItem>\n  <TabItem value="Others">\n    Run *d*.\n  </TabItem>\n</Tabs>\n\nAfter.',
    ['On Linux\nRun a.\nc', 'Others\nRun d.', 'After.'],
  ],
  [
    '1. One\n\n   <Tabs\n     values={[{ label: "A", value: "a" }]}\n   >\n   <TabItem value="a">\n\n   Two.\n\n   </TabItem>\n   </Tabs>\n\n2. Three',
    ['One\nA\nTwo.\nThree'],
  ],
  [
    '/// tip | Mind this\n    type: b\nOne.\n\n/// note\nTwo.\n///\n///\n\nAfter.',
    ['Mind this\nOne.\nNote\nTwo.', 'After.'],
  ],
  ['{% hint style="info" %}\nOne.\n{% endhint %}\n\nAfter.', ['Info\nOne.', 'After.']],
  ['{{< callout type="warning" title="Hot" >}}\nOne.\n{{< /callout >}}', ['Hot\nOne.']],
  ['{{% notice tip "Mind" %}}\nOne.\n{{% /notice %}}', ['Mind\nOne.']],
  ['{{% alert color="warning" %}}\nOne.\n{{% /alert %}}', ['Warning\nOne.']],
  ['```\n/// note\n{% hint %}\n```\n\n/// or not', ['/// note {% hint %}', '/// or not']],
  // mdBook, Obsidian, Docsify, DocFX, Nuxt, Mintlify.
  ['```admonish warning "Hot"\nOne.\n```\n\nAfter.', ['Hot\nOne.', 'After.']],
  ["~~~admonish\nOne.\n~~~\n\n```admonish tip title='Mind'\n- Two\n```", ['Note\nOne.', 'Mind\nTwo']],
  ['```ad-tip\ntitle: Mind\ncollapse: open\nOne.\n```\n\n```ad-note\nTwo.\n```', ['Mind\nOne.', 'Note\nTwo.']],
  ['```ad\nOne.\n```\n\n```{admonition} Two\nThree.\n```', ['One.', 'Two\nThree.']],
  [
    '<Note>One.</Note>\n\n<Card title="Two" icon="x">Three.</Card>\n\n<Card>Four.</Card>',
    ['Note\nOne.', 'Two\nThree.', 'Four.'],
  ],
  ['> [!info|right] Mind\n> One.', ['Mind\nOne.']],
  ['!> One\ntwo.\n\n?> Three.', ['One two.', 'Three.']],
  ['> [!div class="next"]\n> [One](https://e.x)\n\n> [!VIDEO https://e.x/v]', ['One', 'https://e.x/v']],
  ['````{tab-set}\n```{tab-item} One\nTwo.\n```\n````', ['One\nTwo.']],
  ['::::{tab-set}\n:::{tab-item} One\nTwo.\n:::\n::::', ['One\nTwo.']],
  ['::alert{type="info"}\nOne.\n::\n\n::tip\nTwo.\n::', ['Info\nOne.', 'Tip\nTwo.']],
  [
    '<Aside type="tip" title="Mind">\nOne *two*.\n</Aside>\n\n<Note>\n  Three.\n</Note>',
    ['Mind\nOne two.', 'Note\nThree.'],
  ],
  [
    '<CardGroup cols={2}>\n  <Card title="One" icon="x">\n    Two.\n  </Card>\n</CardGroup>\n\n<Steps>\n1. Three\n2. Four\n</Steps>',
    ['One\nTwo.', 'Three\nFour'],
  ],
  ['{% highlight ruby linenos %}\n# a\n\n_b_ {{ c }}\n{% endhighlight %}', ['# a _b_ {{ c }}']],
  [
    '{{< highlight go "hl_lines=1" >}}\na\n{{< /highlight >}}\n\n{% codeblock Mind lang:js %}\n{% raw %}\n{{ b }}\n{% endraw %}\n{% endcodeblock %}',
    ['a', 'Mind', '{{ b }}'],
  ],
  [
    '| a | b |\n|-|-|\n| <ul><li>one</li><li>*two*</li></ul> | x<p>three</p> <p>four</p>y |\n| <details><summary>five</summary>six</details> | <table><tr><td>7</td><td>8</td></tr><tr><td>9</td></tr></table> |\n',
    ['a\tb\none two\tx three four y\nfive six\t7 8 9'],
  ],
  ['> !!! tip "Mind"\n>     One.\n>\n> Two.\n\nThree.', ['Mind\nOne.\nTwo.', 'Three.']],
  ['> > :::note\n> > One.\n> > :::', ['Note\nOne.']],
  [
    '{% tabs %}\n{% tab title="One" %}\nTwo.\n{% endtab %}\n{% endtabs %}\n\n{% code title="a.js" %}\n```js\n3\n```\n{% endcode %}',
    ['One\nTwo.', 'a.js', '3'],
  ],
  // Lists and tables as people write them; borders of words.
  ['<ul>One<li>two</li><ul><li>three</li></ul>four</ul>', ['One\ntwo\nthree\nfour']],
  ['<ul><li>One</li>two <b>three</b><li>four</li></ul>', ['One\ntwo three\nfour']],
  ['<ol><li value="3">One</li><i>two</i> <b>three</b></ol>', ['One\ntwo three']],
  ['<ul><li><p>One</p></li>two</ul>', ['One\ntwo']],
  ['<table><caption>One <b>two</b></caption><tr><td>three</td></tr></table>', ['One two\nthree']],
  ['<blockquote>One<footer>two</footer></blockquote>', ['One\ntwo']],
  // A figure is one paragraph, unless it holds other blocks.
  ['<figure><img src="x.png" alt="One"><figcaption>two</figcaption></figure>\n\nThree', ['two', 'Three']],
  ['<figure>\n<p><img src="x.png" alt="One"></p>\n<figcaption><p>two</p></figcaption>\n</figure>', ['two']],
  ['<figure>One<figcaption>two</figcaption></figure>', ['One\ntwo']],
  ['<figure><pre>One</pre><figcaption>two</figcaption></figure>', ['One', 'two']],
  ['<fieldset><legend>One</legend>two</fieldset>', ['One', 'two']],
  ['<select><option>One<option>two</select>', ['One two']],
  ['<a href="x"><div>One</div></a><span><p>two</p></span>', ['One\ntwo']],
  ['T <div>one</div><div>two</div> x', ['T\none\ntwo\nx']],
  ['//// tip | Mind\n\nOne.\n\n/// note\n\nTwo.\n\n///\n\n////\n', ['Mind\nOne.\nNote\nTwo.']],
  ['<Tabs>\n<Tab title="A">\nOne.\n\nNo end.', ['One.', 'No end.']],
  ['0.3~8mm or 5~7U', ['0.3~8mm or 5~7U']],
])('%j says %j', (text, expected) => {
  expect(blocks(text).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual(expected);
});

test.each([
  ['{{ page.title }}\n===\n\nText.', ['Text.']],
  ['# {{page.title}}\n\n## Part\n\nText.', ['Part', 'Text.']],
  ['In {{ page.title }} lies [an end].', ['In {{ page.title }} lies [an end].']],
])('%j does not say its title again', (text, expected) => {
  const { tree } = readManuscript(manuscript('a.md', text, 'A *day* [1]'), NOTHING_WITHHELD);
  expect(tree.children.map(plainText)).toEqual(expected);
});

test('tags of other tools are shown as text and told once', () => {
  const { faults } = read('a.md', 'One.\n\n{% include a.html %} and {{ site.title }}.');
  expect(faults.map(({ code, place, about }) => [code, place.line, about])).toEqual([
    ['template-tag', 6, '{% include a.html %}'],
  ]);
  const comment = read('a.md', 'One {# two #} three {#four}.').faults;
  expect(comment.map(({ code, about }) => [code, about])).toEqual([['template-tag', '{# two #}']]);
  expect(read('a.md', '$E_{{\\rm a}_{b}}$ and `{{ c }}`\n\n$$\n{{d x}}^2\n$$').faults).toEqual([]);
  const ofMdx = read('a.md', "One.\n\nimport Tabs from '@theme/Tabs';\n\nTwo.").faults;
  expect(ofMdx.map(({ code, place }) => [code, place.line])).toEqual([['template-tag', 6]]);
});

test.each([
  ['O wind,\nO western wind,\nBlow again\nOver the hill.\n', 'O wind,\nO western wind,\nBlow again\nOver the hill.'],
  ['It was a dark\nnight, and the\nriver rose.\n', 'It was a dark night, and the river rose.'],
])('a text without blank lines keeps its lines only if they are verse: %j', (text, expected) => {
  const { tree } = read('a.txt', text);
  expect(tree.children.map(plainText)).toEqual([expected]);
});
