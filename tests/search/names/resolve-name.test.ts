import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonText } from '../../../src/frame/words.ts';
import { baseForm } from '../../../src/search/stems/base-form.ts';
import { editDistance } from '../../../src/search/names/edit-distance.ts';
import { foldedForm } from '../../../src/search/words/folded-form.ts';
import { inLatinLetters } from '../../../src/search/names/in-latin-letters.ts';
import { likeness, SLIP } from '../../../src/search/names/likeness.ts';
import { pack } from '../../../src/search/index/pack.ts';
import { nameKey, partOf, partsFor, type SearchName } from '../../../src/search/names/name-index.ts';
import { piecesOf } from '../../../src/search/query/pieces.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';
import { createResolver } from '../../../src/search/names/resolve-name.ts';
import { tokens } from '../../../src/search/words/tokens.ts';
import { skeleton } from '../../../src/search/names/skeleton.ts';
import { english as stem } from '../../../src/search/stems/english.ts';

const NAMES: readonly SearchName[] = [
  { id: 'harrow-ford', name: 'Harrow Ford', kind: 'place', mentions: 9, peoples: ['Harrovian'] },
  {
    id: 'mirwais-halden',
    name: 'Mirwais Halden',
    kind: 'person',
    mentions: 4,
    roles: ['the ferryman', 'Veldt keeper', 'Veldt Prime Minister'],
  },
  {
    id: 'river-trust',
    name: 'River Trust of Harrow',
    kind: 'organisation',
    mentions: 2,
    aliases: ['RTH', 'R.T. Harrow'],
  },
  {
    id: 'orla-venn',
    name: 'Orla Venn',
    kind: 'person',
    mentions: 1,
    misprints: ['Orla Vennn'],
    roles: ['warden of the Guild', 'Guild leader', 'leader of the Ford'],
  },
  { id: 'who', name: 'World Health Office', kind: 'organisation', mentions: 1, aliases: ['WHO'] },
  { id: 'isis', name: 'Institute of Small Studies', kind: 'organisation', mentions: 1, aliases: ['ISIS-M', 'IMU'] },
  { id: 'veldt', name: 'Veldt', kind: 'place', mentions: 5, peoples: ['Veldtese'] },
  { id: 'guild', name: 'Guild', kind: 'organisation', mentions: 5 },
  { id: 'guild-of-veldt', name: 'Grand Guild of Veldt', kind: 'organisation', mentions: 1, aliases: ['Veldt’s Guild'] },
];

const resolve = createResolver({
  names: NAMES,
  plain: 'ford river trust world health office',
  unlike: pack(['halcyon', 'holden']),
});

function meant(query: string): string[] {
  return resolve(readQuery(query)).map(({ meanings }) =>
    meanings
      .map(({ name, reason }) => `${name.id}${reason === undefined ? '' : ` (${reasonText(reason)})`}`)
      .join(', '),
  );
}

test('of names that share a form the very name comes first, then the one of which most is said', () => {
  const its = createResolver({
    names: [
      { id: 'academy', name: 'Alder Academy of Drums', kind: 'organisation', mentions: 1, aliases: ['AAD'] },
      { id: 'agency', name: 'Alder Agency for Docks', kind: 'organisation', mentions: 20, aliases: ['AAD'] },
      { id: 'aad', name: 'AAD', kind: 'organisation', mentions: 3 },
    ],
    plain: '',
    unlike: '',
  });
  const [match] = its(readQuery('AAD'));
  expect(match?.meanings.map(({ name }) => name.id)).toEqual(['aad', 'agency', 'academy']);
});

describe('another name that looks alike is none', () => {
  const known = [
    'Rosa',
    'Georgina',
    'Martin Hord',
    'Lena Wolf',
    'Tilde Amsel',
    'Emil Haberkornin',
    'BOLM',
    'Josef Rubin',
  ];
  const its = createResolver({
    names: known.map((name, i) => ({ id: `n${i}`, name, kind: i === 6 ? 'organisation' : 'person', mentions: 1 })),
    plain: '',
    unlike: pack(['georgine', 'habicht']),
  });
  const found = (query: string) =>
    its(readQuery(query)).flatMap(({ meanings }) => meanings.map(({ name }) => name.name));

  test.each([
    ['Rsoa', 'Rosa'],
    ['Rossa', 'Rosa'],
    ['Georgena', 'Georgina'],
    ['Wolv Lena', 'Lena Wolf'],
    ['BOKM', 'BOLM'],
    ['bokm', 'BOLM'],
    ['Haverkornim', 'Emil Haberkornin'],
    ['Rubim', 'Josef Rubin'],
    ['tildamsel', 'Tilde Amsel'],
  ])('%s is a slip of %s', (typed, name) => expect(found(typed)).toEqual([name]));

  test.each([
    ['Ross', 'of four letters each tells much'],
    ['Hard', 'of four letters each tells much'],
    ['Hrud', 'a vowel elsewhere is another name'],
    ['Georgine', 'a known name that ends otherwise'],
    ['Bokm', 'a name with one capital is no acronym'],
    ['Rubí', 'an accent is meant, in the beginning of a name too'],
    ['Hąverkornim', 'an accent and a slip are two'],
    ['Taldimsol', 'two words as one only by their sound'],
  ])('%s is nobody: %s', (typed) => expect(found(typed)).toEqual([]));
});

describe('a query means', () => {
  test.each([
    ['Harrow Ford', ['harrow-ford']],
    ['harrow-ford’s', ['harrow-ford']],
    ['Harrovian', ['harrow-ford (Harrovian → Harrow Ford)']],
    ['Harrovians', ['harrow-ford (Harrovians → Harrow Ford)']],
    ['harrowford', ['harrow-ford']],
    ['Hallden', ['mirwais-halden (spelling like Mirwais Halden)']],
    ['Halden', ['mirwais-halden (part of Mirwais Halden)']],
    ['Meerways Halden', ['mirwais-halden (spelling like Mirwais Halden)']],
    ['the ferryman', ['mirwais-halden (called “the ferryman”)']],
    ['Veldtese keeper', ['mirwais-halden (called “Veldt keeper”)']],
    ['Veldtese PM', ['mirwais-halden (called “Veldt Prime Minister”)']],
    ['Veldt premier', ['mirwais-halden (called “Veldt Prime Minister”)']],
    ['Ford chief', ['orla-venn (called “leader of the Ford”)']],
    ['head of the Guild', ['orla-venn (called “Guild leader”)']],
    ['PM of Veldt', ['mirwais-halden (called “Veldt Prime Minister”)']],
    ['keeper of the Veldtese', ['mirwais-halden (called “Veldt keeper”)']],
    ['Veldtese Guild', ['guild-of-veldt (Veldtese Guild = Grand Guild of Veldt)']],
    ['Harrovian Trust', ['harrow-ford (Harrovian → Harrow Ford)']],
    ['keeper of Veldt', ['mirwais-halden (called “Veldt keeper”)']],
    ['Guild warden', ['orla-venn (called “warden of the Guild”)']],
    ['the Guild’s warden', ['orla-venn (called “warden of the Guild”)']],
    ['R.T.H.', ['river-trust (R.T.H. = River Trust of Harrow)']],
    ['River Trust Harrow', ['river-trust']],
    ['Orla Vennn', ['orla-venn (Orla Vennn = Orla Venn)']],
    ['Venn Halden', ['orla-venn (part of Orla Venn)', 'mirwais-halden (part of Mirwais Halden)']],
    ['Mirw', ['mirwais-halden (beginning of Mirwais Halden)']],
    ['WHO', ['who (WHO = World Health Office)']],
    ['who', []],
    ['Holden', []],
    ['river', []],
    ['trust', []],
    ['"Halden"', []],
    ['ISI', []],
    ['IMO', []],
    ['Isayas', []],
    ['ISIS', ['isis (part of ISIS-M, Institute of Small Studies)']],
    ['IMUs', ['isis (IMUs = Institute of Small Studies)']],
    ['Veldts Guild', ['guild-of-veldt (Veldts Guild = Grand Guild of Veldt)']],
    ['Vedt’s Guild', ['guild-of-veldt (spelling like Veldt’s Guild)']],
    ['Guild and Veldt', ['guild', 'veldt']],
    ['Guild Veldt', ['guild', 'veldt']],
    ['Veldt & Guild', ['veldt', 'guild']],
    ['Veldt, Guild', ['veldt', 'guild']],
    ['Guild of Veldt', ['guild-of-veldt (part of Grand Guild of Veldt)']],
    ['Veldt and Guild', ['veldt', 'guild']],
    ['Veldt opposes Guild', ['veldt', 'guild']],
    ['Veldt old Guild', ['veldt', 'guild']],
    ['isi', []],
    ['Veldt sea', ['veldt']],
    ['Vel dtes', ['veldt (spelling like Veldtese)']],
    ['Orla and Venn', ['orla-venn']],
    ['Mirwais Khan Halden', ['mirwais-halden']],
    ['zzz', []],
    ['', []],
  ])('%s → %j', (query, names) => expect(meant(query)).toEqual(names));
});

test('a title asks for whoever of that surname may bear it, though the surname by itself is another', () => {
  const names: SearchName[] = [
    { id: 'holm', name: 'Holm', kind: 'person', mentions: 3, gender: 'f' },
    { id: 'charles-holm', name: 'Charles Holm', kind: 'person', mentions: 1, gender: 'm' },
  ];
  const query = readQuery('Mr. Holm');
  const [piece] = piecesOf(
    query,
    createResolver({ names, plain: '', unlike: '' })(query),
    tokens(query.text),
    [],
    names,
  );
  expect(piece).toMatchObject({ typed: 'Holm', meanings: [{ name: { id: 'charles-holm' } }] });
});

test('a title is no slip of a given name', () => {
  const mary: SearchName = { id: 'mary', name: 'Mary Thornbury', kind: 'person', mentions: 1 };
  const [match] = createResolver({ names: [mary], plain: '', unlike: '' })(readQuery('Mrs. Thornbury'));
  expect(match?.meanings.map(({ reason }) => reason?.why)).toEqual(['part']);
});

test('a well-known name is a spelling of another only where a single letter differs', () => {
  const meaning = createResolver({
    names: [{ id: 'khorasan', name: 'Khorasan', kind: 'place', mentions: 1 }],
    plain: '',
    unlike: pack(['kherson', 'khurasan']),
  });
  expect(meaning(readQuery('Khurasan'))).toHaveLength(1);
  expect(meaning(readQuery('Khorosan'))).toHaveLength(1);
  expect(meaning(readQuery('Kherson'))).toEqual([]);
});

test.each([
  ['кабул', ['kabul']],
  ['طالبان', ['talban']],
  ['ایران', ['aran', 'iran', 'oran']],
  ['kabul', []],
  ['喀布尔', []],
  ['', []],
])('%s may be written %j', (word, written) => expect(inLatinLetters(word)).toEqual(written));

test('a name is found in the letters of its own land', () => {
  const name = (id: string) => ({ id, name: id, kind: 'place', mentions: 1 }) as const;
  const meaning = createResolver({
    names: ['Kabul', 'Taliban', 'Pakistan', 'Afghanistan', 'Islamabad', 'Qatar', 'Iran', 'Al Qaeda'].map(name),
    plain: '',
    unlike: '',
  });
  const found = (query: string) =>
    meaning(readQuery(query)).flatMap((match) => match.meanings.map((its) => its.name.id));
  expect(found('Кабул')).toEqual(['Kabul']);
  expect(found('Талибан, Пакистан')).toEqual(['Taliban', 'Pakistan']);
  expect(found('کابل')).toEqual(['Kabul']);
  expect(found('طالبان پاکستان')).toEqual(['Taliban', 'Pakistan']);
  expect(found('افغانستان')).toEqual(['Afghanistan']);
  expect(found('اسلام آباد')).toEqual(['Islamabad']);
  expect(found('ایران')).toEqual(['Iran']);
  expect(found('قطر')).toEqual(['Qatar']);
  expect(found('القاعدة')).toEqual(['Al Qaeda']);
  expect(found('عراق')).toEqual([]);
  expect(found('Украина')).toEqual([]);
});

test('only the spelling that was typed is looked for where the reader wants that', () => {
  const query = readQuery('Halden bridge');
  const [name, word] = piecesOf(query, resolve(query), tokens(query.text), ['mirwais-halden']);
  expect(name).toMatchObject({ typed: 'Halden', meanings: [], isPhrase: true });
  expect(word).toMatchObject({ typed: 'bridge', isPhrase: false });
});

test('a quotation is one piece, and a lone quotation mark none', () => {
  const pieces = (text: string) => {
    const query = readQuery(text);
    return piecesOf(query, resolve(query), tokens(query.text)).map(({ typed, isPhrase }) => `${typed} ${isPhrase}`);
  };
  expect(pieces('old "stone bridge" of Orla Venn')).toEqual(['old false', 'stone bridge true', 'Orla Venn false']);
  expect(pieces('"stone bridge')).toEqual(['stone false', 'bridge false']);
  expect(pieces('of the')).toEqual(['of the true']);
});

test('how a person is addressed, an initial and what a state calls itself are no words to look for, before their name', () => {
  const typed = (text: string) => {
    const query = readQuery(text);
    return piecesOf(query, resolve(query), tokens(query.text)).map((piece) => piece.typed);
  };
  expect(typed('Mr. Halden')).toEqual(['Halden']);
  expect(typed('letters of Sheikh Mirwais Halden')).toEqual(['letters', 'Mirwais Halden']);
  expect(typed('Señor Veldt')).toEqual(['Señor', 'Veldt']);
  expect(typed('Sheikh Omar')).toEqual(['Sheikh', 'Omar']);
  expect(typed('"Mr Halden"')).toEqual(['Mr Halden']);
  expect(typed('Halden, Mr')).toEqual(['Halden', 'Mr']);
  expect(typed('Dr. M. Mirwais')).toEqual(['Mirwais']);
  expect(typed('Republic of Veldt')).toEqual(['Veldt']);
  expect(typed('Republic of Utopia')).toEqual(['Republic', 'Utopia']);
  expect(typed('Republic Veldt')).toEqual(['Republic', 'Veldt']);
});

test.each([
  ['stanekzai', 'stanikzai'],
  ['qaeda', 'qaida'],
  ['khorasan', 'khurasan'],
  ['tehreek', 'tehrik'],
  ['haibatullah', 'hibatullah'],
  ['usama', 'osama'],
  ['hezbollah', 'hizbullah'],
])('%s and %s have one skeleton', (one, other) => expect(skeleton(one)).toBe(skeleton(other)));

test.each([
  ['iran', 'iran', true],
  ['irann', 'iran', true],
  ['yee', 'yi', true],
  ['yu', 'yi', false],
  ['un', 'uk', false],
  ['afganistan', 'afghanistan', true],
  ['akhunzada', 'akhundzada', true],
  ['pakistan', 'tajikistan', false],
  ['kabool', 'kabul', true],
  ['tariq', 'turk', false],
])('%s for %s: %s', (typed, known, isLike) => expect(likeness(typed, known) !== undefined).toBe(isLike));

test.each([
  ['mission', 'missions'],
  ['policy', 'policies'],
  ['stop', 'stopped'],
  ['share', 'sharing'],
  ['church', 'churches'],
])('%s and %s are one word', (one, other) => expect(stem(other)).toBe(stem(one)));

test.each([
  ['neighbours', 'neighbors'],
  ['recognises', 'recognized'],
  ['organisation', 'organizations'],
  ['centres', 'center'],
  ['programme', 'programs'],
  ['advisers', 'advisor'],
  ['travellers', 'traveler'],
  ['cooperate', 'cooperation'],
  ['educating', 'education'],
  ['protect', 'protection'],
  ['prohibits', 'prohibition'],
  ['terrorism', 'terrorists'],
  ['ideology', 'ideological'],
  ['economies', 'economic'],
  ['strategists', 'strategist'],
])('%s and %s are looked for together', (one, other) => expect(stem(other)).toBe(stem(one)));

test.each([
  ['state', 'station'],
  ['port', 'portion'],
  ['quest', 'question'],
  ['color', 'colony'],
  ['four', 'for'],
  ['prison', 'prize'],
  ['organ', 'organize'],
  ['nation', 'native'],
  ['mission', 'miss'],
  ['relation', 'relish'],
  ['prism', 'priest'],
])('%s and %s are two words', (one, other) => expect(stem(other)).not.toBe(stem(one)));

test('a word of a million letters is its own base form', () => {
  const word = 'is'.repeat(500_000);
  expect(baseForm(word)).toBe(word);
});

test('is, as, us and thing are no plurals or verbs', () => {
  for (const word of ['andes', 'is', 'as', 'us', 'thing', 'class', 'virus']) expect(stem(word)).toBe(word);
});

describe('of any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

  test('folding twice is folding once', () => {
    fc.assert(fc.property(text, (form) => void expect(foldedForm(foldedForm(form))).toBe(foldedForm(form))));
  });

  test('a query is answered with pieces that lie in it, in order', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const query = readQuery(typed);
        const matches = resolve(query);
        for (const { start, end } of matches) expect(start).toBeLessThan(end);
        expect(matches.every(({ end }, i) => end <= (matches[i + 1]?.start ?? query.words.length))).toBe(true);
        expect(() => piecesOf(query, matches, tokens(query.text))).not.toThrow();
      }),
    );
  });

  test('the distance is the same both ways, and none only between equals', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
        expect(editDistance(one, other, 3) === 0).toBe(one === other);
      }),
    );
  });

  test('a word costs nothing only where it is the same', () => {
    fc.assert(fc.property(text, (word) => void expect(likeness(word, word)).toBe(0)));
    expect(likeness('halden', 'haldan')).toBeGreaterThanOrEqual(SLIP);
  });
});

test('a query loads few parts of the names, and each word is in one', () => {
  const starts = ['', 'b', 'k', 'ms'];
  expect(partOf(nameKey('mirwais', []), starts)).toBe(2);
  expect(partOf(nameKey('masud', []), starts)).toBe(3);
  expect(partOf(nameKey('abdul', []), starts)).toBe(0);
  expect(partsFor(['кабул'], starts)).toContain(partOf(nameKey('kabul', []), starts));
  const many = Array.from({ length: 50 }, (_, i) => `${'bcdfghk'[i % 7]}${i}`);
  expect(partsFor(many, many.map(skeleton).sort()).length).toBeLessThanOrEqual(4);
});
