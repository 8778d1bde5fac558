import { expect, test } from 'vitest';
import { hasRules, otherLanguageOf } from '../../../../src/corpus/names/recogniser/languages.ts';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { marked } from './marked-text.ts';

const ENGLISH = 'The ferry was late again, and nobody at the pier had heard when it would come or what had held it up.';
const FRENCH =
  'Le bac était encore en retard, et personne sur le quai ne savait quand il allait venir ni ce qui le retenait dans la baie.';
const RUSSIAN =
  'Паром снова опаздывал, и никто на пристани не знал, когда он придёт и что его задержало. Дождь шёл весь день, и ветер был холодным.';

test.each([
  ['en', true],
  ['en-GB', true],
  ['de', true],
  ['fr-CA', true],
  ['es', true],
  ['it', false],
  ['ru', true],
  ['uk', false],
])('rules for %s: %s', (language, isSo) => {
  expect(hasRules(language)).toBe(isSo);
});

test.each([
  ['English as English', ENGLISH, 'en', undefined],
  ['French as French', FRENCH, 'fr', undefined],
  ['French as English', FRENCH, 'en', 'fr'],
  ['English as French', ENGLISH, 'fr', 'en'],
  ['Russian as English', RUSSIAN, 'en', 'ru'],
  ['Chinese as English', '渡船又晚了，码头上没有人知道它什么时候会来。'.repeat(8), 'en', 'zh'],
  ['Japanese as English', '渡し船はまた遅れ、桟橋の誰もいつ来るのか知らなかった。'.repeat(8), 'en', 'ja'],
  ['English as Russian', ENGLISH.repeat(2), 'ru', 'en'],
  ['a list of names', 'Ann Bell, Omid Zeran, Herat, Kabul, La Paz, Le Havre', 'en', undefined],
  ['nothing', '', 'en', undefined],
])('%s looks like %4$s', (_what, text, language, other) => {
  expect(otherLanguageOf(text, language)).toBe(other);
});

test('in a document of two languages nothing is guessed in what is hardly English', () => {
  const german = [
    'Wer ist es, der da ruft',
    'Ich bin es nicht',
    'Was war das für ein Schrei',
    'Er kam nicht und sie ging',
  ];
  const texts = [...german, 'Trost Dir!\nJenes Bild!', 'SENTA.\nThen Ann Bell came.'];
  const { mentions } = recognise([texts], { entries: [], rejected: [] });
  expect(mentions[0]?.map((its) => its.length)).toEqual([0, 0, 0, 0, 0, 2]);
});

test('Latin is no English', () => {
  expect(marked('Nulla et euismod est. Curabitur non eget, et Vivamus sit amet erat.')).not.toContain('[');
});

test('a paragraph in another language has no guessed names', () => {
  const text = 'Then Ann Bell sang.\n';
  expect(marked(text)).toBe('Then [P Ann Bell] sang.\n');
  expect(marked('Das Herz ist schwer, und der Sturm auf dem Meer wird nicht ruhen.')).not.toContain('[');
});
