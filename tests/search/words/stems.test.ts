/** A word is found in its other forms, in each language by its own rules, after what says it as it is typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/search/stems/english.ts';
import { stemmerOf, stemsOf } from '../../../src/search/stems/stemmer.ts';
import { tokens } from '../../../src/search/words/tokens.ts';
import { askTexts } from '../ask-texts.ts';

describe('in English one stem have', () => {
  test.each([
    'mission missions',
    'policy policies',
    'stop stops stopped stopping',
    'share shares shared sharing',
    'church churches',
    'call calls called calling',
    'owe owes owed owing',
    'tie ties tied tying',
    'cry cries cried crying',
    'free frees freed freeing freely',
    'hope hopes hoped hoping',
    'hop hops hopped hopping',
    'brief briefly briefer briefest',
    'busy busier busiest busily',
    'wide wider widest widely',
    'noble nobler nobly',
    'shelf shelves',
    'knife knives',
    'goose geese',
    'coachman coachmen',
    'fling flings flung flinging',
    'undertake undertook undertaken',
    'panic panics panicked panicking',
    'crisis crises',
    'hero heroes',
    'sad sadder sadly sadness',
    'confession confess confessions',
  ])('%s', (words) => {
    const [first = '', ...others] = words.split(' ');
    expect(others.map(english)).toEqual(others.map(() => english(first)));
  });
});

test.each([
  ['plan', 'plane'],
  ['even', 'evening'],
  ['new', 'news'],
  ['farm', 'far'],
  ['number', 'numb'],
  ['tower', 'tow'],
  ['forest', 'forester'],
  ['ally', 'all'],
  ['specimen', 'speciman'],
])('%s and %s are two words', (one, other) => expect(english(one)).not.toBe(english(other)));

describe('in other languages a stem in common have', () => {
  test.each([
    ['de', 'kochen kocht kochte gekocht'],
    ['de', 'Gasse Gassen'],
    ['de', 'Fluß Flüsse'],
    ['de', 'Ärztin Ärztinnen Arzt'],
    ['de', 'kassieren kassiert kassierten'],
    ['de', 'denken dachte gedacht'],
    ['de', 'werfen warf geworfen wirft'],
    ['de', 'küssen küsste'],
    ['el', 'παιδί παιδιά'],
    ['fa', 'درخت درختها درختهایش'],
    ['ru', 'осел осла'],
    ['ru', 'подарок подарки'],
    ['uk', 'малюнок малюнки'],
    ['ru', 'Панов Панова Пановым'],
    ['uk', 'Канів Канова'],
    ['uk', 'ніс носа носі'],
    ['de', 'sprechen spricht gesprochen'],
    ['de', 'vergessen vergisst'],
    ['fr', 'parler parlons parlent'],
    ['fr', 'aller allons allez'],
    ['fr', 'manger mangeons'],
    ['fr', 'commencer commençons commence'],
    ['fr', 'attendre attendons attend'],
    ['fr', 'maison maisons'],
    ['fr', 'armer arma armait'],
    ['fr', 'canal canaux'],
    ['fr', 'neveu neveux'],
    ['fr', 'chanter chante chanté chantent'],
    ['fr', 'habit habits'],
    ['es', 'actor actores'],
    ['es', 'nuez nueces'],
    ['it', 'fuoco fuochi'],
    ['pt', 'canção canções'],
    ['pt', 'hotel hotéis'],
    ['nl', 'muis muizen'],
    ['nl', 'koken kookt gekookt'],
    ['sv', 'ros rosor rosorna'],
    ['da', 'fisk fiske fisken'],
    ['nb', 'fisk fisker fisken'],
    ['fi', 'talo talossa talot'],
    ['fi', 'hevonen hevoset'],
    ['hu', 'szék székek széket székben'],
    ['tr', 'masa masalar masada'],
    ['ru', 'улица улицы улицу улиц'],
    ['uk', 'вулиця вулиці вулицю'],
    ['el', 'θάλασσα θάλασσες'],
    ['ro', 'lucru lucruri'],
    ['ar', 'مكتبة المكتبة مكتبات'],
    ['id', 'bantu membantu dibantu'],
    ['hi', 'किताब किताबें'],
    ['bg', 'ученик ученици учениците'],
    ['bg', 'роден родна'],
    ['bg', 'празник празници'],
    ['lt', 'namas namai'],
    ['sr', 'кућа куће'],
    ['ne', 'घर घरमा'],
  ])('%s: %s', async (language, words) => {
    const stem = await stemmerOf(language);
    const [first = [], ...others] = words.split(' ').map((word) => tokens(word).flatMap((one) => stemsOf(one, stem)));
    for (const other of others) expect(other.filter((one) => first.includes(one))).not.toEqual([]);
  });

  test.each([
    [
      'Latin',
      'abcdefghijklmnopqrstuvwxyzäöüßåøéèàçñőűşğıčšžțâ',
      'cs da de es fi fr ga hu id it lt nb nl pl pt ro sr sv tr',
    ],
    ['Cyrillic', 'абвгґдђеёєжзиіїйјклљмнњопрстћуфхцчџшщъыьэюя', 'bg ru sr uk'],
    ['Greek', 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ', 'el'],
    ['Armenian', 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ', 'hy'],
    ['Arabic', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإئؤپچکگی', 'ar fa'],
    ['Devanagari', 'अआइईउऊएऐओकखगघचजटडतदनपबमयरलवशषसहािीुूेैोौं्', 'hi ne sa'],
    ['Tamil', 'அஆஇஈஉஊஎஏஐஓகஙசஞடணதநபமயரலவழளறனாிீுூெேைொோ்', 'ta'],
  ])('any word of %s letters has a stem', async (_, letters, languages) => {
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
    for (const language of languages.split(' ')) {
      const stem = await stemmerOf(language);
      fc.assert(fc.property(word, (one) => stem(one) !== ''));
    }
  });

  test('a language without a stemmer has each word by itself', async () => {
    const stem = await stemmerOf('x-none');
    expect(stem('kings')).toBe('kings');
  });
});

askTexts({
  'one language that is not English': {
    languages: ['ru', 'ru'],
    texts: [
      ['Старая лодка стояла у реки.', 'Он купил новую лодку в городе.', 'Лодки уплыли далеко, и он пел.'],
      ['В саду росли яблоки.'],
    ],
    right: [
      ['лодка', '1.1 1.2 1.3'],
      ['лодки', '1.1 1.2 1.3'],
      ['новая лодка', '1.2'],
      ['яблоко', '2.1'],
    ],
  },
  'several languages': {
    languages: ['en', 'de', 'fr', 'tr', 'ru', 'pl'],
    texts: [
      ['The wolves walked quietly along larger roads.', 'A wolf is quiet.', 'One large road was used.'],
      ['Sie tanzt gern in den Gassen.', 'Wir tanzen in einer Gasse.', 'Der Fuß tut weh.'],
      ['Les canaux gelés brillaient.', 'Le canal est long.'],
      ['Masalar ve çiçekler pazarda.', 'Bir çiçek masada.'],
      ['Лодки на реке.'],
      ['Dom stoi nad rzeką, a domy za nią.'],
    ],
    right: [
      ['wolf', '1.1 1.2'],
      ['quiet', '1.1 1.2'],
      ['large road', '1.1 1.3'],
      ['use', '1.3'],
      ['tanzen', '2.1 2.2'],
      ['gasse', '2.1 2.2'],
      ['canal', '3.1 3.2'],
      ['canaux', '3.1 3.2'],
      ['çiçek', '4.1 4.2'],
      ['masa', '4.1 4.2'],
      ['лодка', '5.1'],
      ['fuss', '2.3'],
      ['dom', '6.1'],
    ],
    not: [['"wolf"', '1.1']],
  },
});
