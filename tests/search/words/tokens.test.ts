import { expect, test } from 'vitest';
import { tokens } from '../../../src/search/words/tokens.ts';

test.each([
  ['China’s', ['china/chinas', 's']],
  ['the students’ work', ['the', 'students', 'work']],
  ['2001-09-03', ['2001', '09/9/september', '03/3']],
  ['03.9.2001', ['03/3', '9/9/september', '2001']],
  ['14.13.2001', ['14', '13', '2001']],
  ['3/9/2001', ['3', '9', '2001']],
  ['Sept. 3', ['sept/september/septembre/septiembre', '3']],
  ['3. Okt. 1990, le 4 janv. 1912', ['3', 'okt/oktober', '1990', 'le', '4', 'janv/janvier', '1912']],
  ['sept he said', ['sept', 'he', 'said']],
  ['C++ and F# and C', ['c/cplusplus', 'and', 'f/fsharp', 'and', 'c']],
  ['Gen. Ash', ['gen/general', 'ash']],
  ['1½ or ½', ['1', '1over2', 'or', '1over2']],
])('%s is compared as %j', (text, forms) => {
  expect(tokens(text).map((token) => token.forms.join('/'))).toEqual(forms);
});
