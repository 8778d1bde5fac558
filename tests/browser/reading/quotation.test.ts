import { expect, test } from 'vitest';
import { quotation } from '../../../src/browser/reading/links/quotation.ts';

test.each<[language: string, words: string, quoted: string]>([
  ['en', 'He came home.', '“He came home.”'],
  ['en', 'He said “no” to it.', '“He said ‘no’ to it.”'],
  ['en-GB', 'He called it a ‘small’ flood.', '“He called it a ‘small’ flood.”'],
  ['en', '“It’s what they call a ‘small’ flood,” he said.', '“‘It’s what they call a “small” flood,’ he said.”'],
  ['en', 'She wrote "yes".', '“She wrote ‘yes’.”'],
  ['en', 'Of the 6" pipe and “no more', '“Of the 6" pipe and “no more”'],
  ['de', 'Er sagte „nein“ dazu.', '„Er sagte ‚nein‘ dazu.“'],
  ['fr', 'Il dit « non » et partit.', '«\u00A0Il dit “non” et partit.\u00A0»'],
  ['pt-BR', 'Disse “não” e saiu.', '“Disse ‘não’ e saiu.”'],
  ['ar', 'قال «لا» وخرج.', '«قال “لا” وخرج.»'],
  ['pl', 'Mówi „nie”.', '„Mówi «nie».”'],
  ['nb', 'Han sa «nei» og gikk.', '«Han sa ‘nei’ og gikk.»'],
  ['hu', 'Azt mondta: „nem”.', '„Azt mondta: »nem«.”'],
  ['da', 'Han sagde »nej«.', '»Han sagde ›nej‹.«'],
  ['ja', '彼は「いや」と言った。', '「彼は『いや』と言った。」'],
  ['ps', 'X “y” z', '“X ‘y’ z”'],
])('in %s %j is quoted as %j', (language, words, quoted) => {
  expect(quotation(words, language)).toBe(quoted);
});
