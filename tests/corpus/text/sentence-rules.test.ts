import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceStarts } from '../../../src/corpus/text/sentences.ts';

/** Each text with a bar before every sentence but the first. */
const TABLES: Record<string, readonly string[]> = {
  'titles and ranks belong to the name': [
    'Mr. Khan met Dr. Ali. |Gen. Musharraf and Sen. Graham left.',
    'Atty. Gen. Holder spoke. |Lt. Col. North did not.',
    'He was a sen. |The coin is small.',
  ],
  'initials belong to the name, unless a word follows that opens sentences': [
    'J. R. R. Tolkien wrote. |C. S. Lewis read.',
    'He joined the U.S. Army in May.',
    'He came to the U.S. |The army took him.',
    'Born in Washington, D.C. |He left early.',
    'It says Gerald C. Davison of the university.',
  ],
  'short words go on before a number or a small letter': [
    'See No. 5 on p. 12 and Fig. 3. |It is clear.',
    'On Jan. 5 and Sept. 11 they met. |It was Jan. |Then Feb. came.',
    'Fruit, e.g. apples, i.e. Malus, cost approx. 5 dollars.',
    'At 5 p.m. Monday it rained. |At 6 a.m. |The sun shone.',
    'The answer is no. |Nobody asked.',
    'Acme Inc. Chairman Lee resigned. |He worked at Acme Inc. |He retired.',
  ],
  'numbers and websites have stops of their own': [
    'It rose 3.5 percent to 1.000.000. |Visit www.example.org today. |See Amazon.com Inc. for more.',
    '1. Wash the rice. |2. Boil it.',
    'All is open. |cloud.gov runs it. |iPhone users agree.',
  ],
  'speech goes on with who spoke': [
    '"Really?" she asked. |"Yes." |He left.',
    '“Stop!” I cried. |“Why?” Mr. Holmes said quietly.',
    '“Never!” |The crowd roared.',
    'He said “Go. |Now.” |Then he left.',
  ],
  'closing marks and footnote marks stay with what they close': [
    '(He had left.) |She came. |(See below.)',
    'It was so.[4] |It is so.[2, 3]|',
    'One.” |Two.’ |Three.»  |Four.',
  ],
  'an omission is no end': [
    '“We … The people … hold.” |So they said.',
    'They came . . . The rest stayed.',
    'He waited... and went. |She stayed… |Then all left.',
    'Well… I think so.',
  ],
  'other scripts end sentences in their own way': [
    'هل هذا صحيح؟ |نعم هذا صحيح. |شكرا',
    'یہ سچ ہے۔ |وہ آیا۔',
    'यह सच है। |वह आया।',
    '我来了。你走了。 |他在。',
    'Vraiment ? |Oui ! |« Bien. » |Il part.',
  ],
  'white space of any kind divides': ['One.\n|Two.\u00A0|Three.\u3000|Four.\t\t|Five.'],
};

describe('sentenceStarts', () => {
  for (const [rule, texts] of Object.entries(TABLES)) {
    test.each(texts.map((text) => text.replace(/\|$/, '')))(`${rule}: %s`, (marked) => {
      const text = marked.replaceAll('|', '');
      const starts = sentenceStarts(text);
      const shown = starts.map((start, i) => text.slice(start, starts[i + 1])).join('|');
      expect(shown).toBe(marked);
    });
  }

  test('starts ascend from 0, each after white space, and never end the text', () => {
    const words = fc.constantFrom(
      'The',
      'Gen.',
      'end.',
      '“Go.”',
      '…',
      '. .',
      'U.S.',
      '(so.)',
      '。',
      '[4]',
      '7.',
      '"',
      '\u2028',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const starts = sentenceStarts(text);
          expect(starts[0]).toBe(0);
          for (const [i, start] of starts.entries()) {
            if (i === 0) continue;
            expect(start).toBeGreaterThan(starts[i - 1] ?? 0);
            expect(start).toBeLessThan(text.length);
            expect(text.slice(start - 1, start)).toMatch(/[\p{White_Space}\uFEFF]/u);
          }
        },
      ),
    );
  });

  test.each(['.', '"', ' ', '. ', '“', '.[1', '…"', 'A. ', '.)', 'a.', '."" '])(
    'time is linear in a row of %j',
    (unit) => {
      const began = performance.now();
      sentenceStarts(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - began).toBeLessThan(5000);
    },
  );
});
