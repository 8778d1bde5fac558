import { expect, test } from 'vitest';
import { pageRecord } from '../../src/data/search/page-record.ts';

test('the frame that a library put around a text is not searched', () => {
  const html =
    '<html lang="en"><article data-document="a"><h1>A</h1><p data-paragraph="1" class="frame">Licence</p><p data-paragraph="2">Text</p></article></html>';
  expect(pageRecord(html)?.paragraphs).toEqual([{ number: '2', text: 'Text', mentions: [] }]);
});

test('a paragraph is found by the headings that stand right above it, beside its text', () => {
  const html =
    '<html lang="en"><article data-document="a"><h1>A</h1><p data-paragraph="1">Lead.</p><h2>Part One</h2><h3>The <em>wombat</em><a class="permalink">#</a></h3><p data-paragraph="2">Body.</p><blockquote data-paragraph="3"><h2>Quoted</h2>Words.</blockquote></article></html>';
  expect(pageRecord(html)?.paragraphs).toEqual([
    { number: '1', text: 'Lead.', mentions: [] },
    { number: '2', text: 'Body.', mentions: [], heading: 'Part One · The wombat' },
    { number: '3', text: 'Quoted Words.', mentions: [] },
  ]);
});

test('a heading of the frame is not searched, and a figure without words is found by its heading', () => {
  const html =
    '<html lang="en"><article data-document="a"><h1>A</h1><h2>Licence</h2><p data-paragraph="1" class="frame">Free</p><p data-paragraph="2">Text</p><h2>A map</h2><figure data-paragraph="3"><img></figure></article></html>';
  expect(pageRecord(html)?.paragraphs).toEqual([
    { number: '2', text: 'Text', mentions: [] },
    { number: '3', text: '', mentions: [], heading: 'A map' },
  ]);
});

test('a footnote that a heading cites belongs to the paragraph after it', () => {
  const html =
    '<html lang="en"><article data-document="a"><h1>A</h1><h2>Title<sup data-pagefind-ignore><a data-footnote-ref href="#user-content-fn-1">1</a></sup></h2><p data-paragraph="1">Body.</p><ol><li id="user-content-fn-1"><p>Note.</p></li></ol></article></html>';
  expect(pageRecord(html)?.paragraphs).toEqual([{ number: '1', text: 'Body. Note.', mentions: [], heading: 'Title' }]);
});

test.each([
  ['a list of definitions', '<dl><dt>Wombat</dt><dd>A marsupial</dd><dt>Quokka</dt></dl>', 'Wombat A marsupial Quokka'],
  ['a fold', '<details><summary>Sources</summary>Letters</details>', 'Sources Letters'],
  ['the caption of a table', '<table><caption>Tides</caption><tr><td>High</td></tr></table>', 'Tides High'],
])('the words of one block are not one with those of the next: %s', (_, inside, text) => {
  const html = `<html lang="en"><article data-document="a"><h1>A</h1><div data-paragraph="1">${inside}</div></article></html>`;
  expect(pageRecord(html)?.paragraphs).toEqual([{ number: '1', text, mentions: [] }]);
});
