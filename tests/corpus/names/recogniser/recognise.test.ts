import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Authority } from '../../../../src/corpus/names/model.ts';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { hostileText } from '../../hostile.ts';
import { marked } from './marked-text.ts';

const NOTHING_KNOWN: Authority = { entries: [], rejected: [] };
const LETTERS = { person: 'P', place: 'L', organisation: 'O', other: 'X' };

/** Each text with its names in brackets: P is a person, L a place, O an organisation, X something else. */
describe('names in', () => {
  test.each([
    // Where a sentence starts.
    'Interestingly, nobody came. Reading is hard. Grace was said.',
    '[L Afghanistan] is far. He left [L Kabul]. [L Kabul] is far.',
    'Post [L United States] withdrawal. Since the [X Zorgs] came. Despite [L Pakistan].',
    '"Stop," he said. "Nobody moves." Then [P Bill] said yes.',
    '[P Will Smith] said so. [P Grace Kelly] left. [P Mark] said nothing.',
    '[O National Bank of Pakistan] closed. [X Human Rights] are few. [O Human Rights Watch] said so.',
    // Words that are names only sometimes.
    'He may go in May, on March 3 or on a Monday. [P Theresa May] met [P April Jones].',
    'AI is for the US: [L US] policy.',
    'AI, TV and PhD are none, and I am not; the [O WHO] is.',
    'An American, a Muslim and three Afghans speak Chinese.',
    'It was AMAZING and very GOOD.',
    'THE END. THE FERRY. Nobody saw it.',
    // What people cry, acronyms that are also somebody’s name, speakers.
    '“But, Hullo, Y-y-yes!” he said. It was, Ah, late.',
    '[O BART] said so. The office agreed that [O BART] wanted more.',
    'Then came [P Anna Norvikel] & [P Peter Brandtik], and [O Anna Norvikel & Partners] left.',
    '[P Maud] left. [_To HER._] Tell [P Maud] to go. Nobody will tell.',
    'Ask [P Nita]. [P NITA] came in. We saw [P NITA] and [P Nita] there.',
    // Italics of a plain text, and what is part of a program.
    'He read the _[O Los Angeles Times]_ in _[L New York]_ then.',
    '_[L New York], June 1._ We went (_to [L Los Angeles]_), "_[P Nita Bell]_" said--_[P Tom Bell]_, too.',
    'Set _Leeds, __Leeds, Leeds_ and Leeds_Hull there.',
    // Things that are made in or with something.
    'It went through [X Norvik Markdown] again.',
    'The [P Norvikel] test was by novelist [P Alison Norvikel]. The [P Norvikel] test is old.',
    'She served as Chief Historian there. He lived in [L Tottenham Court Road] then.',
    // Titles that are words too.
    'We wrote of [X Count Rows], [X Judge Results] and [X Major Releases] there. Then Major [P Norvik] met Judge [P Brandt].',
    'See Appendix A. Part One ends here, and Section B. Article V begins in Act III, Scene II.',
    // Families.
    'Mr. [P Bennet] read. The [P Bennets] had five daughters, and the [P Lucases] came with [P William Lucas].',
    'Mr. [P Selby] came. The little [P Selbys] and the [P Penroses] left. Mrs. [P Penrose] saw the [P Selbys] and the [P Penroses].',
    // Titles and roles.
    'The Afghan Deputy Foreign Minister [P Sher Abbas Stanekzai] met PM [P Sharif].',
    '[L US] President [P Barack Obama] met Secretary of State [P John Kerry].',
    'The [O UN] Secretary-General [P Ban Ki-moon] and Mullah [P Hibatullah Akhundzada] met.',
    'The Prime Minister and the Foreign Minister met King [P Abdullah] of [L Jordan].',
    'He read [P Stephen King] to Mayor of [L London] [P Sadiq Khan].',
    'We met Former [L US] Chief Technology Officer [P Todd Park] again.',
    'He heard [X User Research] Lead [P Jonathan Rubin] there. Then the [X Innovation Fellows] [P Andrew Stroup] and [P Ben Willman] came.',
    'They sign up via [X Norvikly]. Hmm, I joined [P Helen] there, alone.',
    'A [O General Electric] manager moved to [L Prince Edward Island].',
    // Organisations, English and foreign.
    'The [O East Turkestan Islamic Movement] and the [O Islamic Movement of Uzbekistan] left.',
    'The [O Ministry of Science and Technology] met [O Harrow & Venn] and [O Alder, Inc.] there.',
    'The [O Lashkar-e-Taiba], the [O Hizb ut-Tahrir] and [O Al Qaeda] split.',
    'The [O University of California at Berkeley] has a [O Bank of England] chair.',
    // Places.
    'They flew to [L Gulmarg], near [L Mount Everest], by the [L Helmand River] and the [L Gulf of Mexico].',
    'He lives in [L Reading], [L England], or in [L Washington, D.C.] now.',
    'The [L US]-[L China] talks and the [L Kabul]-based office were about the [X Iran-Iraq War].',
    // Events and works.
    'He saw [X World War II], the [X Battle of Zorn] and the film "[X The Road Not Built]" there.',
    // Letters of all kinds.
    '[P Ngũgĩ wa Thiong’o] met [P Ludwig van Beethoven] in [L Côte d’Ivoire].',
    'Envoy [P Faisal bin Farhan] wrote of [P Osama bin Laden] and of [P bin Laden]’s son.',
    "Envoys of [L Turkey], [L Russia]’s and [L Iran]'s met [P J. K. Rowling].",
    // Numbers, bynames, pairs, addresses.
    'The [O 65th Air Division] and the [O IV Corps] moved. She joined [O 6PR] near [L 42nd Street].',
    'The [O VIII Fighter Command], the [O 65 Air Division], [O 617 Squadron] and the [O 8th Air Force] flew.',
    'When [O 617 Squadron] took off, 40 Cavalry and 12 Artillery waited, and they lost 3 Squadron leaders on page 9.',
    "He fell in the [X 2nd Battle of Norvik], after the [X Battle of Miller's Farm]. See Level 3 Division.",
    'They met [P Norvo "Big Sister" Brandtik], [P Harold \'Jack\' Norvik] and [P Anna "King of Swing" May].',
    'King [P Henry I] ordered it. It was founded by [P Henry I] and his wife. Then [P Louis the German] died.',
    'They met [P Marie Dupont] & [P Jean Moreau], then [P Anna] & [P Peter]; [O Harrow & Venn] was closed.',
    'We wrote to Director [P Norva Brandt], Engineer [P Tom Brandt] and Seniors [P Anna Brandt].',
    '[P James Earl Jones] read it. She asked [P John Major Brandt] and [P Paul Christian Brandt].',
    'He fled to [L Bosnia and Herzegovina] and [L Trinidad and Tobago].',
    'He left [O Norvik Records], the [L Norvik Mall] and the [O Norvik Railroad].',
    '“I left early,” replied [P Brandtow]. [P Sandtow] was born in [L Norvik].',
    'They sent GIFs to three MPs and two NGOs by way of URLs.',
    'See https://example.org/OpenData/Status/Plan, www.example.org/Plan and assets/blog/Image02.png, with Acorn.Common.Lang, today.',
    'It lies in Assets/Blog/Image.PNG, ./Docs/Readme or C:\\Users\\Anna of the project.',
    // Letters, manuals and handbooks.
    'A letter to [X Zembra]. He went back to [L Orlanka]. She wrote to [P Susanna Brandov] in [L Lisbon].',
    'We talk in Beacon and store it in [X Google Drive]; see “Error Handling” in Chapter 9, or the “Plain Text” tab.',
    '[P Jean de Marval] and [P Pieter de la Marre] spoke. [O Dane & Brandov] closed. They said Usability came first.',
    'Listing 4 shows Step 2 of Appendix B, and Phase 3 is late.',
    'O [P Tobias]! ’Tis late, and D’you see? He paid 30 florins C.M. there.',
    'He left the [O Department of Veterans’ Affairs] in May.',
    // Hyphens.
    'The IS-elimination failed. The [O IS-K] is there.',
    // What is tokenised with spaces.
    '[P Tom Brandt] \'s book " [X The Quiet Harbour] " , said [P Brandt] .',
  ])('%s', (marked) => {
    expect(marks([plain(marked)])).toEqual([marked]);
  });
});

describe('a heading tells no names', () => {
  test.each<[heading: string, text: string]>([
    ['KABUL AND THE END OF TRADE', '[L KABUL] AND THE END OF TRADE'],
    ['Why Stanekzai Left the Table', 'Why [P Stanekzai] Left the Table'],
    ['Nobody Wants a Quiet Harbour Town', 'Nobody Wants a Quiet Harbour Town'],
  ])('but what is known: %s', (heading, marked) => {
    expect(marks([heading, 'Minister Sher Abbas Stanekzai came home.'])[0]).toBe(marked);
  });
});

describe('within a document', () => {
  test.each<[texts: string[], names: string[]]>([
    [
      ['Minister Sher Abbas Stanekzai spoke.', 'Stanekzai left.'],
      ['sher-abbas-stanekzai', 'sher-abbas-stanekzai'],
    ],
    [
      ['The Islamic State-Khorasan grew.', 'The IS-K left.'],
      ['islamic-state-khorasan', 'islamic-state-khorasan'],
    ],
    [
      ['The Tehreek-i-Taliban Pakistan', 'and TTP'],
      ['tehreek-i-taliban-pakistan', 'tehreek-i-taliban-pakistan'],
    ],
    [
      ['The Harbour Relief Council (HARCO) met.', 'Then HARCO left.'],
      Array(2).fill('harbour-relief-council').concat('harbour-relief-council'),
    ],
    [['In the U.S. and the Unites States of America’s US'], ['united-states', 'united-states', 'united-states']],
    [
      ['Mr. Tom Venn and Mr. Jim Venn met.', 'He saw Venn.'],
      ['tom-venn', 'jim-venn', 'venn'],
    ],
    [
      ['She joined Alder, Inc. in May.', 'Then Alder closed.'],
      ['alder-inc', 'alder-inc'],
    ],
    // A surname alone is the man's, where women have titles before it.
    [
      ['Mr. Farrow came with Miss Farrow.', 'Farrow bowed to Mrs. Farrow.'],
      ['mr-farrow', 'miss-farrow', 'mr-farrow', 'mrs-farrow'],
    ],
    [
      ['Mr. Edmund Farrow came with Susanna Farrow.', 'Mr. Farrow met Miss Farrow.', 'Farrow bowed.'],
      ['edmund-farrow', 'susanna-farrow', 'edmund-farrow', 'susanna-farrow', 'edmund-farrow'],
    ],
    // Whom the text is about, and somebody who is once called alike.
    [
      [
        'Simon Farrow sat.',
        ...Array<string>(10).fill('There was Simon Farrow.'),
        'Thomas Farrow left.',
        'Farrow rose.',
      ],
      [...Array<string>(11).fill('simon-farrow'), 'thomas-farrow', 'simon-farrow'],
    ],
    // A nickname means whom it stands in.
    [
      ['They met Simon “Bamby” Farrow.', 'Then Bamby Farrow left.', 'Everyone knew Bamby.', 'Farrow slept.'],
      Array<string>(4).fill('simon-bamby-farrow'),
    ],
    // A given name that two people have is neither's.
    [
      ['Anna Selby wrote it.', 'He met Anna Farrow.', 'Then Anna left.'],
      ['anna-selby', 'anna-farrow', 'anna'],
    ],
    // Capitals throughout are a way to write a name.
    [
      ['I remain yours, WILLIAM PENROSE.', 'Mr. Penrose sat.'],
      ['william-penrose', 'william-penrose'],
    ],
    [
      ['They left for Lisbon.', 'In Lisbon Susanna sang.'],
      ['lisbon', 'lisbon', 'susanna'],
    ],
  ])('%j', (texts, names) => {
    expect(mentions(texts).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    [['I remain yours, WILLIAM PENROSE.', 'Mr. Penrose sat.'], 'William Penrose'],
    [['LUDWIG VAN BRANDT wrote to HENRY IV of France.'], 'Ludwig van Brandt'],
    [['ARVNES (from the door).', 'Then Arvnes left.', 'They called Arvnes.'], 'Arvnes'],
    [['The NORVAC met.', 'Later the NORVAC closed.'], 'NORVAC'],
  ])('is shown in capitals only as an acronym: %j', (texts, name) => {
    expect(recognise([texts], NOTHING_KNOWN).names.map((found) => found.name)).toContain(name);
  });

  test('a form has one kind', () => {
    expect(marks(['He saw Zorva.', 'Spokesman Zorva, 44, said so.'])).toEqual([
      'He saw [P Zorva].',
      'Spokesman [P Zorva], 44, said so.',
    ]);
  });
});

describe('the authority file', () => {
  const known: Authority = {
    rejected: ['Human Rights'],
    entries: [
      entry('taliban', 'Taliban', 'organisation'),
      entry('kabul', 'Kabul', 'place'),
      entry('sher-abbas', 'Sher Abbas Stanekzai', 'person'),
      entry('zorva', 'Zorva', 'organisation'),
    ],
  };

  test.each<[text: string, names: string[]]>([
    ['Sher Abbas Stanekzai spoke. Stanekzai left.', ['sher-abbas', 'sher-abbas']],
    ['He saw Minister Zorva.', ['zorva']],
    ['The Afghan Taliban left Kabul University.', ['taliban', 'kabul-university']],
    ['He wrote of Human Rights.', []],
    ['The Taliban Mullah Omid Zeran spoke.', ['taliban', 'omid-zeran']],
  ])('comes first: %s', (text, names) => {
    expect(mentions([text], known).map(({ name }) => name)).toEqual(names);
  });

  test('gives its kind', () => {
    expect(marks(['He saw Minister Zorva.'], known)).toEqual(['He saw Minister [O Zorva].']);
  });
});

describe('over a corpus', () => {
  test('a word that others write small is no name, and a name has one kind', () => {
    const { mentions: found, names } = recognise(
      [
        ['Blimming is dull.', 'They met Zorva.'],
        ['They like blimming and more blimming.'],
        ['Spokesman Zorva, 44, said so.'],
      ],
      NOTHING_KNOWN,
    );
    expect(found.flat(2).map(({ name, kind }) => [name, kind])).toEqual([
      ['zorva', 'person'],
      ['zorva', 'person'],
    ]);
    expect(names).toMatchObject([
      { id: 'zorva', kind: 'person', count: 2, isKnown: false, forms: [{ form: 'Zorva', count: 2 }] },
    ]);
  });

  test('a name is one with accents or without, called as most documents write it', () => {
    const documents = [['He left Bogotá.'], ['She saw Bogota, then Bogota again.'], ['They met Ann Erdoğan.']];
    const { mentions: found, names } = recognise(documents, NOTHING_KNOWN);
    expect(found.flat(2).map(({ name }) => name)).toEqual(['bogota', 'bogota', 'bogota', 'ann-erdoğan']);
    expect(names).toMatchObject([{ id: 'ann-erdoğan' }, { id: 'bogota', name: 'Bogota', count: 3 }]);
  });

  test('what a name is proposed by is said in words', () => {
    const { names, demonyms } = recognise(
      [['Afghan Minister Omid Zeran went to the Kunar Province of Iran.']],
      NOTHING_KNOWN,
    );
    const reasons = Object.fromEntries(names.map(({ id, reasons: its }) => [id, its]));
    expect(reasons['omid-zeran']).toContain('follows the title Minister');
    expect(reasons['kunar-province-of-iran'] ?? reasons['kunar-province']).toContain('head word Province');
    expect(demonyms).toEqual([{ form: 'Afghan', place: 'Afghanistan', count: 1 }]);
  });

  test('a city has its coordinates', () => {
    expect(recognise([['He went to Kabul.']], NOTHING_KNOWN).names).toMatchObject([
      { id: 'kabul', at: [34.53, 69.17] },
    ]);
  });
});

test('of any text: mentions lie in it, in order, none over another, cut no character, and are the same again', () => {
  const words = 'Al- bin of the The Mr. U.S. Kabul TTP ( ) " ’s , . - \n Bank Stanekzai Minister 𝒜b é I'.split(' ');
  const prose = fc.array(fc.constantFrom(...words, ' ', '\n')).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(fc.oneof(hostileText, prose), { maxLength: 4 }), (texts) => {
      const [found = []] = recognise([texts], NOTHING_KNOWN).mentions;
      expect(found).toHaveLength(texts.length);
      for (const [index, its] of found.entries()) {
        const text = texts[index] ?? '';
        let end = 0;
        for (const mention of its) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).not.toMatch(/[\n\r]/);
          expect(isCutAt(text, mention.start) || isCutAt(text, mention.end)).toBe(false);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(recognise([texts], NOTHING_KNOWN).mentions).toEqual([found]);
    }),
  );
});

/** Between the halves of a surrogate pair. */
function isCutAt(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

function plain(marked: string): string {
  return marked.replace(/\[[PLOX] ([^\]]*)\]/g, '$1');
}

function marks(texts: readonly string[], authority = NOTHING_KNOWN): string[] {
  const [found = []] = recognise([texts], authority).mentions;
  return texts.map((text, index) =>
    (found[index] ?? []).reduceRight((marked, { start, end, kind }) => {
      return `${marked.slice(0, start)}[${LETTERS[kind]} ${text.slice(start, end)}]${marked.slice(end)}`;
    }, text),
  );
}

function mentions(texts: readonly string[], authority = NOTHING_KNOWN) {
  return recognise([texts], authority).mentions.flat(2);
}

function entry(id: string, name: string, kind: Authority['entries'][number]['kind']): Authority['entries'][number] {
  return { id, name, kind, aliases: [], misprints: [], roles: [], sameAs: [], isReviewed: true, line: 1 };
}

test.each([
  [
    'a man’s title is not a woman’s',
    ['Mr. Brandt came, and his sister Caroline Brandt sang. Then Mr. Brandt left.'],
    ['brandt', 'caroline-brandt'],
  ],
  [
    'titles that contradict part a surname',
    ['Mr. Brandt bowed. Miss Brandt laughed, and Mrs. Brandt was silent. “No,” said Miss Brandt.'],
    ['miss-brandt', 'mr-brandt', 'mrs-brandt'],
  ],
  [
    'a rank stands before a surname',
    ['Colonel Fitzwilliam met Fitzwilliam Darcy.'],
    ['fitzwilliam', 'fitzwilliam-darcy'],
  ],
  [
    'a lady’s title before her given name',
    ['Lady Catherine de Bourgh was tall. Lady Catherine sat down.'],
    ['catherine-de-bourgh'],
  ],
  [
    'a colon in a title is no title of a person',
    ['He saw the film "Harrow: A Quiet Harbour" there.'],
    ['harrow-a-quiet-harbour'],
  ],
  ['a title that fits', ['Caroline Brandt sang. Then Miss Brandt left.'], ['caroline-brandt']],
])('%s', (_what, texts, ids) => {
  expect(recognise([texts], NOTHING_KNOWN).names.map(({ id }) => id)).toEqual(ids);
});

test('what goes on for pages is no name', () => {
  expect(marked(`Then ${'Ann-'.repeat(100)}Bell came.`)).not.toContain('[');
});
