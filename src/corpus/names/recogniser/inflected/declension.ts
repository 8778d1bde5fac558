/** The cases of Russian nouns. */
export type Case = (typeof CASES)[number];

export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** What a word is the name of, which decides how it is declined. */
export type Role = 'man' | 'woman' | 'surname of a man' | 'surname of a woman' | 'thing';

/** How the words with an ending are declined. The forms are those after the nominative; `=` is the word as it is, a bar parts two. */
export type Paradigm = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly ending: RegExp;
  /** Letters of the ending that the other cases lack. */
  readonly drops: number;
  readonly forms: readonly [
    genitive: string,
    dative: string,
    accusative: string,
    instrumental: string,
    prepositional: string,
  ];
  /** `Москва → Москвы Москве Москву Москвой Москве` */
  readonly example: string;
};

const PEOPLE = ['man', 'woman', 'surname of a man', 'surname of a woman'] as const;
const MEN = ['man', 'surname of a man'] as const;
const SURNAMES = ['surname of a man', 'surname of a woman'] as const;

/** The paradigms of names; the first that has the role and the ending of a word is its. */
export const PARADIGMS: readonly Paradigm[] = [
  {
    name: 'surname of a woman in -ова and -ина',
    roles: ['surname of a woman'],
    ending: /(?:[ое]в|[иы]н)а$/,
    drops: 1,
    forms: ['ой', 'ой', 'у', 'ой|ою', 'ой'],
    example: 'Ахматова → Ахматовой Ахматовой Ахматову Ахматовой Ахматовой',
  },
  {
    name: 'surname of a man in -ов and -ин',
    roles: ['surname of a man'],
    ending: /(?:[ое]в|[иы]н)$/,
    drops: 0,
    forms: ['а', 'у', 'а', 'ым|ом', 'е'],
    example: 'Путин → Путина Путину Путина Путиным Путине',
  },
  {
    name: 'surname of a man like an adjective',
    roles: ['surname of a man'],
    ending: /(?:[^аеёиоуыэюя](?:ый|ой)|[гкхжшчщн]ий)$/,
    drops: 2,
    forms: ['ого|его', 'ому|ему', 'ого|его', 'ым|им', 'ом|ем'],
    example: 'Чайковский → Чайковского Чайковскому Чайковского Чайковским Чайковском',
  },
  {
    name: 'surname of a woman like an adjective',
    roles: ['surname of a woman'],
    ending: /(?:ая|яя)$/,
    drops: 2,
    forms: ['ой|ей', 'ой|ей', 'ую|юю', 'ой|ей', 'ой|ей'],
    example: 'Ковалевская → Ковалевской Ковалевской Ковалевскую Ковалевской Ковалевской',
  },
  {
    name: 'surname without cases',
    roles: SURNAMES,
    ending: /(?:[оуэюыеи]|[ыи]х|[аеёиоуыэю]а)$|^(?:дюма|золя|петипа|люка)$/,
    drops: 0,
    forms: ['=', '=', '=', '=', '='],
    example: 'Шевченко → Шевченко Шевченко Шевченко Шевченко Шевченко',
  },
  {
    name: 'name without cases',
    roles: ['man', 'woman'],
    ending: /[оуэюыеи]$/,
    drops: 0,
    forms: ['=', '=', '=', '=', '='],
    example: 'Анри → Анри Анри Анри Анри Анри',
  },
  {
    name: 'name of a woman that ends like no Russian one',
    roles: ['woman', 'surname of a woman'],
    ending: /[бвгджзйклмнпрстфхцчшщ]$/,
    drops: 0,
    forms: ['=', '=', '=', '=', '='],
    example: 'Элизабет → Элизабет Элизабет Элизабет Элизабет Элизабет',
  },
  {
    name: 'surname of a woman in a soft consonant',
    roles: ['surname of a woman'],
    ending: /ь$/,
    drops: 0,
    forms: ['=', '=', '=', '=', '='],
    example: 'Меркель → Меркель Меркель Меркель Меркель Меркель',
  },
  {
    name: 'person in -ия',
    roles: PEOPLE,
    ending: /ия$/,
    drops: 1,
    forms: ['и', 'и', 'ю', 'ей', 'и'],
    example: 'Мария → Марии Марии Марию Марией Марии',
  },
  {
    name: 'person in -я',
    roles: PEOPLE,
    ending: /я$/,
    drops: 1,
    forms: ['и', 'е', 'ю', 'ей|ею', 'е'],
    example: 'Илья → Ильи Илье Илью Ильей Илье',
  },
  {
    name: 'person in -а behind г, к, х, ж, ш, ч and щ',
    roles: PEOPLE,
    ending: /[гкхжшчщ]а$/,
    drops: 1,
    forms: ['и', 'е', 'у', 'ой|ою|ей', 'е'],
    example: 'Ольга → Ольги Ольге Ольгу Ольгой Ольге',
  },
  {
    name: 'person in -а',
    roles: PEOPLE,
    ending: /а$/,
    drops: 1,
    forms: ['ы', 'е', 'у', 'ой|ою|ей', 'е'],
    example: 'Никита → Никиты Никите Никиту Никитой Никите',
  },
  {
    name: 'man in -ий',
    roles: MEN,
    ending: /ий$/,
    drops: 1,
    forms: ['я', 'ю', 'я', 'ем', 'и'],
    example: 'Юрий → Юрия Юрию Юрия Юрием Юрии',
  },
  {
    name: 'man in -й and in a soft consonant',
    roles: MEN,
    ending: /[йь]$/,
    drops: 1,
    forms: ['я', 'ю', 'я', 'ем', 'е'],
    example: 'Игорь → Игоря Игорю Игоря Игорем Игоре',
  },
  {
    name: 'man in -ец',
    roles: MEN,
    ending: /[^аеиоуыэюя]ец$/,
    drops: 2,
    forms: ['ца', 'цу', 'ца', 'цом|цем', 'це'],
    example: 'Певец → Певца Певцу Певца Певцом Певце',
  },
  {
    name: 'man in a consonant',
    roles: MEN,
    ending: /[бвгджзклмнпрстфхцчшщ]$/,
    drops: 0,
    forms: ['а', 'у', 'а', 'ом|ем', 'е'],
    example: 'Борис → Бориса Борису Бориса Борисом Борисе',
  },
  {
    name: 'woman in a soft consonant',
    roles: ['woman'],
    ending: /ь$/,
    drops: 1,
    forms: ['и', 'и', '=', 'ью', 'и'],
    example: 'Любовь → Любови Любови Любовь Любовью Любови',
  },
  {
    name: 'adjective of one thing',
    roles: ['thing'],
    ending: /(?:ый|ой|ий|ое|ее)$/,
    drops: 2,
    forms: ['ого|его', 'ому|ему', '=', 'ым|им', 'ом|ем'],
    example: 'Новый → Нового Новому Новый Новым Новом',
  },
  {
    name: 'adjective of a thing in -ая',
    roles: ['thing'],
    ending: /(?:ая|яя)$/,
    drops: 2,
    forms: ['ой|ей', 'ой|ей', 'ую|юю', 'ой|ей', 'ой|ей'],
    example: 'Южная → Южной Южной Южную Южной Южной',
  },
  {
    name: 'adjective of several things',
    roles: ['thing'],
    ending: /(?:ые|кие|шие|гие)$/,
    drops: 2,
    forms: ['ых|их', 'ым|им', '=', 'ыми|ими', 'ых|их'],
    example: 'Великие → Великих Великим Великие Великими Великих',
  },
  {
    name: 'thing in -ия',
    roles: ['thing'],
    ending: /ия$/,
    drops: 1,
    forms: ['и', 'и', 'ю', 'ей|ею', 'и'],
    example: 'Россия → России России Россию Россией России',
  },
  {
    name: 'thing in -я',
    roles: ['thing'],
    ending: /я$/,
    drops: 1,
    forms: ['и', 'е', 'ю', 'ей|ею', 'е'],
    example: 'Венеция → Венеции Венеции Венецию Венецией Венеции',
  },
  {
    name: 'islands',
    roles: ['thing'],
    ending: /острова$/,
    drops: 1,
    forms: ['ов', 'ам', '=', 'ами', 'ах'],
    example: 'острова → островов островам острова островами островах',
  },
  {
    name: 'thing in -а',
    roles: ['thing'],
    ending: /[^аеиоуыэюя]а$/,
    drops: 1,
    forms: ['ы|и', 'е', 'у', 'ой|ей|ою', 'е'],
    example: 'Москва → Москвы Москве Москву Москвой Москве',
  },
  {
    name: 'thing in a soft consonant, of either gender',
    roles: ['thing'],
    ending: /ь$/,
    drops: 1,
    forms: ['и|я', 'и|ю', '=', 'ью|ем', 'и|е'],
    example: 'Казань → Казани Казани Казань Казанью Казани',
  },
  {
    name: 'thing in -й',
    roles: ['thing'],
    ending: /й$/,
    drops: 1,
    forms: ['я', 'ю', '=', 'ем', 'е|ю'],
    example: 'Китай → Китая Китаю Китай Китаем Китае',
  },
  {
    name: 'thing in -ье',
    roles: ['thing'],
    ending: /[ьи]е$/,
    drops: 1,
    forms: ['я', 'ю', '=', 'ем', 'е|и'],
    example: 'Поволжье → Поволжья Поволжью Поволжье Поволжьем Поволжье',
  },
  {
    name: 'sea and field',
    roles: ['thing'],
    ending: /(?:мор|пол)е$/,
    drops: 1,
    forms: ['я', 'ю', '=', 'ем', 'е'],
    example: 'море → моря морю море морем море',
  },
  {
    name: 'thing in -ово and -ино',
    roles: ['thing'],
    ending: /(?:[ое]в|[иы]н|озер|ств)о$/,
    drops: 1,
    forms: ['а', 'у', '=', 'ом', 'е'],
    example: 'Бородино → Бородина Бородину Бородино Бородином Бородине',
  },
  {
    name: 'several things in -ы',
    roles: ['thing'],
    ending: /.{2}ы$/,
    drops: 1,
    forms: ['|ов|ев', 'ам', '=', 'ами', 'ах'],
    example: 'Афины → Афин Афинам Афины Афинами Афинах',
  },
  {
    name: 'several things in -и',
    roles: ['thing'],
    ending: /.{2}(?:[кчшщ]и|еи)$/,
    drops: 1,
    forms: ['ов|ев|ей', 'ам|ям', '=', 'ами|ями', 'ах|ях'],
    example: 'Салоники → Салоников Салоникам Салоники Салониками Салониках',
  },
  {
    name: 'thing in -ец',
    roles: ['thing'],
    ending: /[^аеиоуыэюя]ец$/,
    drops: 2,
    forms: ['ца', 'цу', '=', 'цом|цем', 'це'],
    example: 'Череповец → Череповца Череповцу Череповец Череповцом Череповце',
  },
  {
    name: 'thing in a consonant',
    roles: ['thing'],
    ending: /[бвгджзклмнпрстфхцчшщ]$/,
    drops: 0,
    forms: ['а', 'у', '=', 'ом|ем', 'е|у'],
    example: 'Лондон → Лондона Лондону Лондон Лондоном Лондоне',
  },
];

/** Names that lose a vowel in the other cases. */
const OTHER_STEMS: Readonly<Record<string, string>> = { лев: 'льв', павел: 'павл', петр: 'петр', орел: 'орл' };

/**
 * The forms of a word, each with its case; in lower case and without ё, as `keyOf` makes them.
 * @param word in the nominative, as it is written
 */
export function declined(word: string, role: Role): readonly (readonly [Case, string])[] {
  const key = keyOf(word);
  const own = OTHER_STEMS[key];
  const isDeclined = own !== undefined && role !== 'woman' && role !== 'surname of a woman';
  const ending = isDeclined ? `${own}` : key;
  const paradigm = PARADIGMS.find((one) => one.roles.includes(role) && one.ending.test(ending));
  if (!paradigm) return CASES.map((name) => [name, key]);
  const stem = ending.slice(0, ending.length - paradigm.drops);
  const others = paradigm.forms.flatMap((forms, i) =>
    forms.split('|').map((form) => [CASES[i + 1] as Case, form === '=' ? key : `${stem}${form}`] as const),
  );
  return [['nominative', key], ...others];
}

/** A word as forms are compared: in lower case, ё as е. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  // ё and й may be written as two characters.
  return IS_PLAIN.test(lower) ? lower : lower.normalize('NFC').replaceAll('ё', 'е');
}

const IS_PLAIN = /^[а-яa-z -]*$/;
