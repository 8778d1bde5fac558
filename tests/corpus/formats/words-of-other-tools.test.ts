import { expect, test } from 'vitest';
import { readDocument } from '../../../src/commands/read-document.ts';
import { paragraphs } from '../../../src/corpus/model.ts';

test.each<[text: string, shown: string[]]>([
  ['> !!! wow this is great\n> more', ['!!! wow this is great more']],
  ['> He said:\n> ??? what is this\n> and went.', ['He said: ??? what is this and went.']],
  ['> He said:\n> ??? what\n> and went.', ['He said: ??? what and went.']],
  ['> ::: some words here\n> more\n> :::', ['Some words here\nmore']],
  ['::: theorem Of mills\nmore\n:::', ['Theorem Of mills\nmore']],
  ['!!! wow this is great\n    more', ['!!! wow this is great more']],
  ['!!! mill\n    more\n\n!!! danger inline end "Mind"\n    One.', ['Mill\nmore', 'Mind\nOne.']],
  ['::: center of the town\nOne.\n:::', ['Center of the town\nOne.']],
  [':::note\n:smile: hello\n:::', ['Note\n:smile: hello']],
  ['```ad-note\ntitle: Only\n```', ['Only']],
  ['```ad-hoc\nOne.\n```', ['One.']],
  ['The set {# of primes #} is fine.', ['The set {# of primes #} is fine.']],
  [
    'One.\n\n{# not\nseen #}\n\nTwo.\n\n{%- comment -%}\nNot.\n\nSeen.\n{%- endcomment -%}\n\nThree.',
    ['One.', 'Two.', 'Three.'],
  ],
  [
    'Write {% comment %} to hide what follows.\n\nImportant words.\n\nWrite {% endcomment %} at its end.',
    ['Write {% comment %} to hide what follows.', 'Important words.', 'Write {% endcomment %} at its end.'],
  ],
  ['Write {/* to hide.\n\nWords.\n\nWrite */} at its end.', ['Write {/* to hide.', 'Words.', 'Write */} at its end.']],
  [
    'Write {{/* to hide.\n\nWords.\n\nWrite */}} at its end.',
    ['Write {{/* to hide.', 'Words.', 'Write */}} at its end.'],
  ],
  ['{% codeblock My important title lang:js %}\na\n{% endcodeblock %}', ['My important title', 'a']],
  ['{% codeblock line_number:false lang:js mark:1,4-7 %}\na\n{% endcodeblock %}', ['a']],
])('a note, a comment and code of other tools lose no words: %j', (text, shown) => {
  const { document } = readDocument('a.md', text);
  expect(document && paragraphs(document).map((one) => one.text)).toEqual(shown);
});

test('a note in a quotation keeps its breaks', () => {
  const { document } = readDocument('a.md', '> !!! note\n>     One.  \n>     Two.');
  expect(JSON.stringify(document?.blocks)).toContain('"break"');
});
