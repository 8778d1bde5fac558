import { expect, test } from 'vitest';
import { isSpokenAs, soundsOf, typedSounds } from '../../../src/search/words/sounds.ts';
import { tokens } from '../../../src/search/words/tokens.ts';

test.each([
  ['Mosaddegh', 'مصدق'],
  ['Mossadegh', 'مصدق'],
  ['Gamal', 'جمال'],
  ['Jamal', 'جمال'],
  ['Uthman', 'عثمان'],
  ['Usman', 'عثمان'],
  ['Mecca', 'مكة'],
  ['Jeddah', 'جدة'],
  ['Mustafa', 'مصطفى'],
  ['Riyadh', 'الرياض'],
  ['Ḥusayn', 'حسين'],
  ['Hussein', 'حسين'],
  ['Youssef', 'يوسف'],
  ['Maryam', 'مريم'],
  ['Rachid', 'رشيد'],
  ['Walid', 'وليد'],
  ['Rašīd', 'رشيد'],
  ['Omar', 'عمر'],
  ['Elham', 'الهام'],
  ['Peshawar', 'پشاور'],
  ['Pahlavi', 'پهلوی'],
  ['Chekhov', 'Чехова'],
  ['Kavafis', 'Καβάφης'],
])('%s is %s', (typed, written) => expect(isFound(typed, written)).toBe(true));

test.each([
  ['Thomas', 'تماس'],
  ['Kent', 'كنت'],
  ['Dijon', 'الذين'],
  ['Olaf', 'آلاف'],
  ['William', 'العام'],
  ['Julian', 'الآن'],
  ['Małek', 'المالك'],
  ['Amalia', 'عملية'],
  ['Margie', 'مرجعية'],
  ['Mansur', 'منشور'],
  ['Mota', 'متى'],
  ['Liza', 'لذا'],
  ['Baron', 'Браун'],
  ['Elie', 'Или'],
])('%s is not %s', (typed, written) => expect(isFound(typed, written)).toBe(false));

function isFound(typed: string, written: string): boolean {
  const [asked] = tokens(typed, { isTyped: true });
  const keys = new Set(typedSounds(asked?.forms[0] ?? ''));
  return tokens(written).some(
    (token) => asked !== undefined && token.forms.some((form) => keys.has(form)) && isSpokenAs(asked, token),
  );
}

test('a word of any length is compared at once', () => {
  const vowels = 'ويا'.repeat(2000);
  expect(soundsOf(vowels)).toEqual([]);
  expect(isFound('iouay'.repeat(4), `ب${vowels}ت`)).toBe(false);
});
