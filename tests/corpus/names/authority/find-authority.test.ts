import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAuthority, indexAuthority } from '../../../../src/corpus/names/authority/find-authority.ts';
import type { Authority, AuthorityEntry, Kind } from '../../../../src/corpus/names/model.ts';
import { slug } from '../../../../src/corpus/text/slug.ts';
import { hostileText } from '../../hostile.ts';

const AUTHORITY = authority([
  entry('Taliban', 'organisation', ['Afghan Taliban']),
  entry('Tehreek-i-Taliban Pakistan', 'organisation', ['TTP', 'Pakistani Taliban']),
  entry('Islamic State', 'organisation', ['IS', 'ISIS']),
  entry('Islamic State-Khorasan', 'organisation', ['IS-K'], { misprints: ['IS-elimination Ks'] }),
  entry('Afghanistan', 'place', ['Afghan']),
  entry('United States', 'place', ['US', 'U.S.', 'America'], { misprints: ['Unites States'] }),
  entry('China', 'place', ['Chinese']),
  entry('Iran', 'place', []),
  entry('Al-Qaida', 'organisation', ['Al Qaeda']),
  entry('Côte d’Ivoire', 'place', ['Ivory Coast']),
  entry('Hibatullah Akhundzada', 'person', ['Akhundzada'], { roles: ['Taliban supreme leader'] }),
  entry('Yahoo!', 'organisation', []),
  entry('王毅', 'person', []),
  entry('강진', 'place', []),
]);

describe('a mention', () => {
  test.each<[text: string, found: string[]]>([
    ['The Taliban spoke.', ['Taliban = taliban']],
    ["The Taliban’s envoy, the Taliban's envoy, the Taliban 's envoy", Array(3).fill('Taliban = taliban')],
    ['Tehreek-i-Taliban Pakistan', ['Tehreek-i-Taliban Pakistan = tehreek-i-taliban-pakistan']],
    ['Tehreek‑i‑Taliban  Pakistan', ['Tehreek‑i‑Taliban  Pakistan = tehreek-i-taliban-pakistan']],
    ['Tehreek-i-Taliban Punjab', []],
    ['Islamic State–Khorasan', ['Islamic State–Khorasan = islamic-state-khorasan']],
    ['Islamic State-Sinai', []],
    ['the IS-K, not the IS-K2 or the TTPs', ['IS-K = islamic-state-khorasan']],
    ['the IS-elimination Ks', ['IS-elimination Ks = islamic-state-khorasan']],
    ['Unites States', ['Unites States = united-states']],
    ['iran@x.org, Iran@x.org, iran.com/Iran, https://x.org/Iran, Iran/China', ['Iran = iran', 'China = china']],
    ['IS it is', ['IS = islamic-state']],
    ['Is this his? THE ISIS, Isis', ['ISIS = islamic-state']],
    ['ISLAMIC STATE, Islamic state, an islamic state', ['ISLAMIC STATE = islamic-state']],
    ['al-Qaida, AL QAIDA, Al qaeda', ['al-Qaida', 'AL QAIDA = al-qaida']],
    ['US-led, anti-US, a US-China deal', ['US', 'US', 'US = united-states', 'China = china']],
    ['the U.S. and the U.S.', Array(2).fill('U.S. = united-states')],
    ['Afghans’ liberties, an Afghan-led talk, Afghanistans', ['Afghans = afghanistan', 'Afghan = afghanistan']],
    ['the Americas', []],
    ['l’Iran, L’Iran, O’Iran, Iran’o', Array(2).fill('Iran = iran')],
    ['Irans IRAN iran', []],
    ["Cote d'Ivoire, CÔTE D'IVOIRE, Co\u0302te d'Ivoire", ["CÔTE D'IVOIRE", "Co\u0302te d'Ivoire = côte-d-ivoire"]],
    ['the Afghan Taliban', ['Afghan Taliban = taliban']],
    ['the Taliban supreme leader', ['Taliban = taliban']],
    ['Islamic\nState', []],
    ['Yahoo! and Yahoo', ['Yahoo! = yahoo']],
    ['中国外交部长王毅说', ['王毅 = 王毅']],
    ['강진에서는 강진의 강진군수가 강진을', Array(3).fill('강진 = 강진')],
    ['TTP는 ISIS와', ['TTP', 'ISIS = islamic-state']],
    ['Af\u00ADghan\u200Bistan', ['Af\u00ADghan\u200Bistan = afghanistan']],
    ['', []],
  ])('%j', (text, found) => {
    const mentions = find([text]).map((mention) => `${mention.text} = ${mention.name}`);
    expect(
      mentions.map((mention, index) => (found[index]?.includes(' = ') ? mention : mention.split(' = ')[0])),
    ).toEqual(found);
  });

  test('has the kind of its entry', () => {
    expect(find(['Akhundzada in Iran']).map(({ kind }) => kind)).toEqual(['person', 'place']);
  });
});

describe('a form that is rejected', () => {
  const rejecting = authority([entry('Kabul', 'place', ['West'])], ['West', 'West Kabul', 'KABUL']);

  test('is no mention; what is inside it may be one', () => {
    expect(find(['West Kabul, West, KABUL'], rejecting).map(({ text }) => text)).toEqual(['Kabul']);
  });
});

describe('a form that two names claim', () => {
  const sharifs = authority([
    entry('Nawaz Sharif', 'person', ['Sharif']),
    entry('Shehbaz Sharif', 'person', ['Sharif', 'Shahbaz']),
  ]);
  const georgias = authority([
    entry('Georgia', 'place', []),
    entry('Georgia (American state)', 'place', ['Georgia', 'Peach State']),
  ]);

  test.each<[texts: string[], given: Authority, names: string[]]>([
    [['Sharif spoke.', 'Nawaz Sharif left.'], sharifs, ['nawaz-sharif', 'nawaz-sharif']],
    [['Shahbaz left.', 'Sharif spoke.'], sharifs, ['shehbaz-sharif', 'shehbaz-sharif']],
    [['Nawaz Sharif and Shehbaz Sharif. Sharif spoke.'], sharifs, ['nawaz-sharif', 'shehbaz-sharif']],
    [['Sharif spoke.'], sharifs, []],
    [['Georgia'], georgias, ['georgia']],
  ])('%j', (texts, given, names) => {
    expect(find(texts, given).map(({ name }) => name)).toEqual(names);
  });

  test('is left to nobody', () => {
    const [finding] = findAuthority(['Sharif spoke.'], indexAuthority(sharifs));
    expect(finding).toEqual({ mentions: [], unsettled: [{ start: 0, end: 6 }] });
  });
});

test('an entry that was merged answers with its heir; a circle with itself', () => {
  const merged = authority([
    entry('TTP', 'other', [], { mergedInto: 'pakistani-taliban' }),
    entry('Pakistani Taliban', 'organisation', []),
    entry('Alpha', 'other', [], { mergedInto: 'omega' }),
    entry('Omega', 'other', [], { mergedInto: 'alpha' }),
  ]);
  expect(find(['TTP Alpha'], merged).map(({ name, kind }) => [name, kind])).toEqual([
    ['pakistani-taliban', 'organisation'],
    ['alpha', 'other'],
  ]);
});

test('mentions lie in the text, in order, none over another, and never cut a character', () => {
  const index = indexAuthority(AUTHORITY);
  const words = fc.constantFrom(
    'Taliban',
    'IS',
    '-',
    ' ',
    '’',
    's',
    'State',
    'Islamic',
    'Afghans',
    'U.S.',
    '王毅',
    '\n',
    '𝒜',
  );
  const texts = fc.oneof(
    hostileText,
    fc.array(fc.oneof(words, hostileText)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [finding] = findAuthority([text], index);
      let end = 0;
      for (const mention of finding?.mentions ?? []) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end).isWellFormed() || !text.isWellFormed()).toBe(true);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

function find(texts: readonly string[], given = AUTHORITY) {
  return findAuthority(texts, indexAuthority(given)).flatMap(({ mentions }, index) =>
    mentions.map((mention) => ({ ...mention, text: texts[index]?.slice(mention.start, mention.end) })),
  );
}

function authority(entries: readonly AuthorityEntry[], rejected: readonly string[] = []): Authority {
  return { entries, rejected };
}

function entry(
  name: string,
  kind: Kind,
  aliases: readonly string[],
  more: Partial<AuthorityEntry> = {},
): AuthorityEntry {
  const id = slug(name);
  return { id, name, kind, aliases, misprints: [], roles: [], sameAs: [], isReviewed: true, line: 1, ...more };
}
