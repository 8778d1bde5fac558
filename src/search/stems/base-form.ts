/**
 * The English word under which a word is indexed and compared that is spelled in two ways, or made of another: British as American,
 * what a thing is done with or stands for as what it comes from. Other words stay as they are. The word is a folded form.
 *
 * `'neighbours'` → `'neighbors'`, `'recognised'` → `'recognized'`, `'cooperation'` → `'cooperate'`, `'ideological'` → `'ideology'`
 */
export function baseForm(word: string): string {
  return applied([...SPELLINGS, ...DERIVED], word);
}

/** The same of a name, which is made of no other word: `'defence'` → `'defense'`. */
export function americanForm(name: string): string {
  return applied(SPELLINGS, name);
}

function applied(rules: readonly Rule[], word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word;
  return rules.reduce((form, [ending, base]) => form.replace(ending, base), word);
}

type Rule = readonly [ending: RegExp, base: string];

/** Shorter words have no ending to lose. */
const SHORTEST = 4;

/** Longer ones are no English words, and would take their time. */
const LONGEST = 30;

/** Each applies to what the one before it leaves. A rule may make a word that there is not: so it does wherever the word stands. */
const SPELLINGS: readonly Rule[] = [
  [
    /(?<=neighbo|behavio|endeavo|splendo|harbo|favo|flavo|hono|labo|colo|rumo|humo|vapo|armo|vigo|tumo|valo|rigo)ur/,
    'r',
  ],
  [/(?<=cent|theat|met|lit|fib|calib|spect|meag|somb|manoeuv)re(?=s?$)/, 'er'],
  [/(?<=advis)er(?=s?$)/, 'or'],
  [/(?<=[aeiou][a-z]*[^aeiou])is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz'],
  [/(?<=anal|paral|catal)ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  [/(?<=anal|paral|catal)ysis$/, 'yze'],
  [/(?<=^(?:def|off|pret|lic))ence(?=s?$)/, 'ense'],
  [/(?<=travel|counsel|label|model|cancel|level|signal|quarrel)l(?=(?:er|ers|ed|ing|or|ors)$)/, ''],
  [/(?<=program)me(?=s?$)/, ''],
  [/(?<=dialog|catalog)ue(?=s?$)/, ''],
  [/^grey/, 'gray'],
  [/(?<=judg|acknowledg)e(?=ments?$)/, ''],
];

const DERIVED: readonly Rule[] = [
  [/(?<=[a-z]{3})ations?$/, 'ate'],
  [/(?<=iz)ate$/, 'e'],
  [/(?<=[a-z]{4}[cip]t)ions?$/, ''],
  [/(?<=[a-z]{4}ss)ions?$/, ''],
  [/(?<=[a-z]{3})ism(?=s?$)/, 'ist'],
  [/(?<=olog|onom|ograph|istor|trateg)ic(?:al|s)?$/, 'y'],
];
