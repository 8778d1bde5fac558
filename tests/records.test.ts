import { expect, test } from 'vitest';
import { pageRecord } from '../src/integrations/records.ts';

test('the frame that a library put around a text is not searched', () => {
  const html =
    '<html lang="en"><article data-document="a"><h1>A</h1><p data-paragraph="1" class="frame">Licence</p><p data-paragraph="2">Text</p></article></html>';
  expect(pageRecord(html)?.paragraphs).toEqual([{ number: '2', text: 'Text', mentions: [] }]);
});
