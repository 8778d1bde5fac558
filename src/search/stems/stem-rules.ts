/** An ending, and what stands in its stead. */
export type Rule = readonly [ending: RegExp, base: string];

type Rules = {
  /** Of the word in small letters, as it is written or folded. */
  readonly before?: readonly Rule[];
  /** Of its stem, folded. */
  readonly after?: readonly Rule[];
  /** Of its stem, folded: verbs that change in the middle. */
  readonly irregular?: ReadonlyMap<string, string>;
  /** What the library makes of a word is given to it again. */
  readonly isTwice?: boolean;
};

/** A vowel that stands in one case only: "орёл" and "орла", "будинок" and "будинки". */
const FLEETING: Rule = [/(?<=\p{L}{2})[ое](?=[кцл]$)/u, ''];

/** French verbs of which the library takes the ending of "we" for a part of the word: "parlons". */
const VERBS_IN_ONS = new RegExp(
  `^((?:re|r|dé|en|am|em)?(?:${(
    'accept ador aid aim ajout all appel apport arriv assist attrap avou cach caus cess chant cherch command compt consult ' +
    'continu contribu cri cré dans demand discut donn dout déjeun désir dîn embrass employ entr envoy espér essay examin ' +
    'excus exist expliqu ferm frapp gagn gard goût habit imagin indiqu invit jou jug jur laiss lev lou manqu march men mont ' +
    'montr not oblig observ ordonn oubli parl pass pay pell pens pleur port pos pouss pri profit propos prouv prépar ' +
    'présent quitt racont regard remarqu rencontr rest répét révél salu saut serr signal souhait support suppos tent tir ' +
    'tomb touch tourn travaill trembl trouv téléphon utilis vers visit vol écout élev étudi évit'
  ).replaceAll(' ', '|')}))ons$`,
);

/** What the kept library leaves of common words, by language: BCP 47, the first subtag. */
export const RULES: Readonly<Record<string, Rules>> = {
  ar: { after: [[/(?<=\p{L}{3})ا$/u, '']] },
  // Of Czech and Polish no library has stems either: cases of nouns.
  cs: { after: [[/(?<=\p{L}{3})(?:ami|emi|ich|ych|ach|ech|ovi|em|um|ou|[aeiouy])$/u, '']] },
  da: {
    before: [[/^børn/, 'barn']],
    after: [
      [/(?<=[a-z]{3}d)ed$/, ''],
      [/(?<=[a-z]{2}r)t$/, ''],
    ],
  },
  de: {
    // Not those that are nouns: "Stand", "Gabe", "Lage".
    irregular: pairs(
      'las:les liest:les geles:les fuhr:fahr ging:geh gegang:geh kam:komm gekomm:komm nahm:nehm genomm:nehm nimm:nehm gib:geb gegeb:geb sah:seh sieh:seh ' +
        'geseh:seh gestand:steh schrieb:schreib geschrieb:schreib blieb:bleib geblieb:bleib fand:find gefund:find gesproch:sprech sprich:sprech getrag:trag ' +
        'gelauf:lauf hiel:hal gehal:hal liess:lass rief:ruf geruf:ruf schlief:schlaf starb:sterb gestorb:sterb stirb:sterb warf:werf geworf:werf wirf:werf ' +
        'half:helf geholf:helf hilf:helf zog:zieh gezog:zieh flog:flieg geflog:flieg verlor:verli bat:bitt sass:sitz gesess:sitz geleg:lieg trank:trink ' +
        'getrunk:trink sang:sing gesung:sing schwieg:schweig stieg:steig gestieg:steig litt:leid gebroch:brech traf:treff getroff:treff begann:beginn ' +
        'begonn:beginn gewann:gewinn gewonn:gewinn bracht:bring gebracht:bring dacht:denk gedacht:denk wuss:wiss schlug:schlag geschlag:schlag wuch:wachs ' +
        'fiel:fall fing:fang gefang:fang geschloss:schliess spricht:sprech verspricht:versprech entspricht:entsprech bespricht:besprech bricht:brech ' +
        'unterbricht:unterbrech isst:ess vergisst:vergess betritt:betret ladt:lad schlaft:schlaf',
    ),
    before: [[/(?<=\p{L}{2})ier(?:en|e|st|te?|test|te[nmrs])$/u, 'ier']],
    after: [
      [/(?<=[a-z]{4})inn?$/, ''],
      [/(?<=[a-z]{2}[ao])s$/, ''],
      // "öffnete" and "rechnet".
      [/^(?:ge(?=[a-z]{3}))?([a-z]*(?:[fgkdtb]|ch)[nm])et$/, '$1'],
      [/(?<=[a-z]{2}[dt])et$/, ''],
      [/^ge(?=[a-z]{3,}[^aeious]t$)(?!.*(?:ich|[^u]f)t$)/, ''],
      // "Nacht" is no form of "nach".
      [/(?<=^(?!wer|mar|bar)[a-z]+[bgklmnprvz]|[aeiou]h|auf|[lr]f|[mlw]ach|[abs]uch|och|[auo]ss)t$/, ''],
    ],
  },
  el: { before: [[/^παιδι(?:α|ά|ων|ών)$/u, 'παιδι']], after: [[/(?<=\p{L}{3})ι$/u, '']] },
  es: {
    before: [
      [/(?<=[dlnrjy])es$/, ''],
      [/amente$/, 'o'],
      [/mente$/, ''],
    ],
    after: [[/(?<=[aeiou])c$/, 'z']],
  },
  // No library has its stems: plurals alone.
  fa: { after: [[/(?<=\p{L}{2})ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?$/u, '']] },
  fi: {
    before: [
      [/nen$/, 'sen'],
      [/(?<=[aeiouyäö])si$/, 'den'],
      [/(?<=[^aeiouyäö])si$/, 'sen'],
    ],
    after: [
      [/(?<=[a-z]{3})[ei]$/, ''],
      [/ng$/, 'nk'],
      [/d(?=[aeiouy]?$)/, 't'],
    ],
  },
  fr: {
    // "petit" is no form of a verb, as "finit" is.
    before: [
      [/(?<=pet|hab|[ei]spr|cr[eé]d|prof|r[eé]c|app[eé]t|confl|m[eé]r|d[eé][bfl]|[eé]d)it$/, 'its'],
      // Verbs alone: "maisons" and "leçons" are nouns.
      [VERBS_IN_ONS, '$1er'],
      [/^((?:re)?(?:commen|avan|rempla|pla|lan|annon))[cç]ons$/, '$1cer'],
      [/^((?:re|é)?(?:mang|voyag|chang|partag|nag|rang|song|boug|dirig|corrig))eons$/, '$1er'],
      [/^((?:re|des?|at?t?|en?|dé|in)?(?:vend|tend|rend|perd|pond|mord|fend))ons$/, '$1re'],
    ],
    after: [
      [/(?<=^(?![cdpvy]?eu)[a-z]*eu)x$/, ''],
      [/(?<=[a-z]{2})if$/, 'iv'],
      [/ail$/, 'al'],
      [/(?<=^(?!comm)[a-z]{4,})ent$/, ''],
      [/(?<=[^aeiou]|^[rl]o|plo)is$/, 'i'],
      [/(?<=[ae][nr]d|ond|omp|att)(?:r|u)$/, ''],
      [/^bel$/, 'beau'],
      [/^nouvel$/, 'nouveau'],
      // Of a verb that begins with its only vowel the library takes nothing off.
      [/^(?!entre$)([aeo][^aeiouy]{2,3})(?:er|e|ee|es|ez|a|ai|ais|ait|aient|ant|ent|era|erait)$/, '$1'],
    ],
  },
  hu: { before: [[/(?<=\p{L}{3})ni$/u, '']], isTwice: true },
  it: { after: [[/(?<=[cg])h$/, '']] },
  nl: {
    after: [
      [/^ge(?=[a-z]{3,}[^aeious][dt]$)/, ''],
      [/(?<=[a-z]{2}[^aeiouhst])t$/, ''],
      [/(?<=[a-z]{2}[ao])s$/, ''],
      [/([aeou])\1(?=[^aeiou]$)/, '$1'],
      [/(?<=kind|blad|lied)er$/, ''],
      [/([^aeiou])\1$/, '$1'],
      [/z$/, 's'],
      [/v$/, 'f'],
    ],
  },
  pl: {
    after: [
      [/(?<=\p{L}{3})(?:i?ami|i?ach|owi|i?ow|i?om|i?em|i?[aeou]|[iy])$/u, ''],
      [/c$/, 'k'],
    ],
  },
  pt: {
    before: [
      [/(?:õe|ãe|ão)s$/, 'ão'],
      [/(?<=[a-zà-ü]{2})ais$/, 'al'],
      [/éis$/, 'el'],
      [/(?<=[eoiu])ns$/, 'm'],
      [/amente$/, 'o'],
      [/mente$/, ''],
    ],
  },
  ro: {
    after: [
      [/(?<=[a-z]{3})ur?$/, ''],
      [/oa(?=[rs]$)/, 'o'],
    ],
  },
  ru: {
    after: [
      // "Чехова" as "Чехов", of which the library takes this for an ending.
      [/(?<=\p{L}{3})[ое]в$/u, ''],
      [/(?<=^(?:врем|им|сем|плем|знам))ен$/, ''],
      FLEETING,
    ],
  },
  sr: { after: [[/(?<=[a-z]{3})ov$/, '']] },
  uk: {
    before: [[/(?<=и)[їі]в$/u, 'єв']],
    // "ніч" and "ночі", "Львів" and "у Львові".
    after: [[/(?<=\p{L})і(?=[^аеєиіїоуюя]$)/u, 'о'], FLEETING],
  },
  sv: {
    before: [
      [/^böck/, 'bok'],
      [/^händer/, 'hand'],
      [/^nätter/, 'natt'],
      [/^söner/, 'son'],
    ],
    after: [
      [/(?<=[a-z]{4})an$/, ''],
      [/(?<=[a-z]{3})et$/, ''],
      [/(?<=[a-z]{2}[gnr])t$/, ''],
      [/([^aeiou])\1$/, '$1'],
      [/el$/, 'l'],
    ],
  },
  tr: {
    before: [
      [/(?<=\p{L}{2})m[ae]k$/u, ''],
      [/(?<=\p{L}{2})[ıiuü]yor(?:\p{L}{1,3})?$/u, ''],
    ],
    isTwice: true,
  },
};

/** `'las:les ging:geh'` → `las` → `les`, `ging` → `geh` */
function pairs(all: string): ReadonlyMap<string, string> {
  return new Map(all.split(' ').map((pair): [string, string] => pair.split(':') as [string, string]));
}
