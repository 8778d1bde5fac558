import { SMALL_WORDS } from '../words/words.ts';
import { americanForm, baseForm } from './base-form.ts';

/**
 * The part of an English word that its inflected forms share, and words made of it, good enough to compare by; other words stay as they
 * are. The word is a folded form.
 *
 * `'missions'` → `'mission'`, `'policies'` → `'policy'`, `'stopped'` → `'stop'`, `'hoping'` → `'hope'`
 */
export function english(word: string): string {
  if (word.length > LONGEST || !/^[a-z\u00DF-\u024F]+$/.test(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular === undefined && word.length < SHORTEST) return word;
  const bare = STEPS.reduce((form, step) => (KEPT.has(form) ? form : step(form)), irregular ?? word);
  const stemmed = withoutE(bare.replace(/(?<=[aeiouy][a-z]+)ll$/, 'l').replace(/(?<=..)ie$/, 'y'));
  // "Andes" is not "and".
  return SMALL_WORDS.has(stemmed) ? word : stemmed;
}

/** A name has no form but its plural and another spelling: `'harwoods'` → `'harwood'`, `'welshmen'` → `'welshman'`. The name is folded. */
export function englishName(name: string): string {
  return name.length < SHORTEST ? name : americanForm(name.replace(/(?<=[^sui])s$/, '').replace(...MEN));
}

/** Shorter words have no ending to lose. */
const SHORTEST = 4;

/** Longer ones are no English words, and would take their time. */
const LONGEST = 30;

/** Words that only look as if they had an ending. */
const KEPT: ReadonlySet<string> = new Set(
  'early only july family evening news always perhaps witness business harness being'.split(' '),
);

/** `men:man`: words that change in the middle. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse lice:louse dice:die oxen:ox ' +
    'buses:bus gases:gas truly:true wholly:whole fully:full ' +
    'rang:ring bled:bleed bitten:bite clung:cling crept:creep dwelt:dwell flung:fling forsook:forsake forsaken:forsake overcame:overcome overthrew:overthrow ' +
    'overthrown:overthrow overtook:overtake overtaken:overtake shone:shine shrank:shrink shrunk:shrink slain:slay sown:sow sped:speed spun:spin sprung:spring stank:stink ' +
    'stung:sting stuck:stick strode:stride strove:strive striven:strive stricken:strike strung:string swollen:swell swung:swing tore:tear torn:tear trod:tread trodden:tread ' +
    'undertook:undertake undertaken:undertake undid:undo undone:undo upheld:uphold withheld:withhold withstood:withstand wrung:wring arose:arise arisen:arise awoke:awake ' +
    'awoken:awake beaten:beat befell:befall beheld:behold besought:beseech borne:bear clad:clothe leapt:leap learnt:learn dreamt:dream spelt:spell spoilt:spoil ' +
    'mistaken:mistake ' +
    'ate:eat eaten:eat became:become began:begin begun:begin blew:blow blown:blow bought:buy bred:breed broke:break broken:break brought:bring built:build burnt:burn ' +
    'came:come caught:catch chose:choose chosen:choose dealt:deal drank:drink drawn:draw drew:draw driven:drive drove:drive dug:dig fallen:fall fed:feed fell:fall ' +
    'flew:fly flown:fly forbade:forbid forbidden:forbid forgave:forgive forgot:forget forgotten:forget fought:fight froze:freeze frozen:freeze fled:flee gave:give given:give ' +
    'gone:go got:get gotten:get grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide hung:hang kept:keep knelt:kneel knew:know known:know laid:lay led:lead ' +
    'lent:lend lost:lose made:make meant:mean met:meet mistook:mistake paid:pay ran:run ridden:ride risen:rise rode:ride rung:ring said:say sang:sing ' +
    'sank:sink sent:send shaken:shake shook:shake shown:show slept:sleep slid:slide sold:sell sought:seek spent:spend spoke:speak spoken:speak sprang:spring stole:steal stolen:steal ' +
    'stood:stand struck:strike sung:sing sunk:sink swam:swim swept:sweep swore:swear sworn:swear taken:take taught:teach thought:think threw:throw thrown:throw told:tell took:take ' +
    'understood:understand went:go wept:weep withdrew:withdraw withdrawn:withdraw woke:wake won:win wore:wear worn:wear woven:weave wrote:write written:write'
  )
    .split(' ')
    .map((pair): [string, string] => pair.split(':') as [string, string]),
);

const STEPS: readonly ((word: string) => string)[] = [singular, withoutLy, baseForm, infinitive, positive];

/** `'quickly'` → `'quick'`, `'gently'` → `'gentle'`, `'happiness'` → `'happy'` */
function withoutLy(word: string): string {
  return firstRule(LY, word);
}

/** Only the first rule that applies is applied. */
function firstRule(rules: readonly Rule[], word: string): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(...rule) : word;
}

type Rule = readonly [ending: RegExp, base: string];

const LY: readonly Rule[] = [
  [/(?<=ic)ally$/, ''],
  [/(?<=[a-z]{2}a|fu)lly$/, 'l'],
  [/(?<=[a-z]{2}b)ly$/, 'le'],
  [/(?<=gent|simp|amp|sing|subt|doub|id)ly$/, 'le'],
  [/(?<=[a-z]{2})ily$/, 'y'],
  [/(?<=[a-z]{2}[cdefghkmnrstw]|(?:ee|ea|ar)p)ly$/, ''],
  [/(?<=[a-z]{3})iness$/, 'y'],
  [/(?<=[a-z]{3})ness$/, ''],
];

/** `'horses'` → `'horse'`; only one ending is taken off. */
function singular(word: string): string {
  return firstRule(PLURALS, word);
}

/** "Firemen", but not "specimen" or "abdomen". */
const MEN: Rule = [/(?<=[a-z]{2}[^aiou]|sea|yeo)men$/, 'man'];

const PLURALS: readonly Rule[] = [
  MEN,
  [/(?<=^[a-z])ies$/, 'ie'],
  [/ies$/, 'y'],
  [/(?<=^(?:wi|li|kni))ves$/, 'fe'],
  [/(?<=^(?:lea|hal|cal|shel|sel|wol|el|thie|loa|shea|scar|hoo|whar)|sel)ves$/, 'f'],
  [/(?<=[a-z]{3}|^[dg])oes$/, 'o'],
  [/(?<=cri|the|oa)ses$/, 'sis'],
  [/(?<=men|gur|haik|ea)us$/, 'u'],
  [/(?<=stan|iraq|israel|saud|naz|tax|rabb|wik|emoj)is$/, 'i'],
  [/(?<=ss|[cs]h|x|zz)es$/, ''],
  [/(?<=[^sui])s$/, ''],
];

/** `'stopped'` → `'stop'`, `'hoping'` → `'hope'`, `'dying'` → `'die'` */
function infinitive(word: string): string {
  const irregular = firstRule(VERBS, word);
  if (irregular !== word) return irregular;
  const bare = word
    .replace(/(?<=ic)k(?=(?:ed|ing)$)/, (k, at: number) => (/[aeiou].*ic$/.test(word.slice(0, at)) ? '' : k))
    .replace(/(?<=..)(?<!e)(?:ed|ing)$|(?<=..e)ing$/, '');
  if (bare === word || !/[aeiouy]/.test(bare)) return word;
  // "age" of "aged"; "go" of "going".
  if (bare.length === 2) return /^[aeiou][^aeiou]$/.test(bare) ? `${bare}e` : bare;
  const undoubled = bare.replace(DOUBLED, '$1');
  return isShort(bare) ? `${bare}e` : undoubled;
}

const VERBS: readonly Rule[] = [
  [/(?<=^[dltv])(?:ying|ied)$/, 'ie'],
  [/ied$/, 'y'],
  [/(?<=agre|fre|decre|guarante|refere)ed$/, 'e'],
];

/** "stopped" comes from "stop", "passed" from "pass". */
const DOUBLED = /(?<=..)([bdgmnprt])\1$/;

/** `'larger'`, `'largest'` → `'large'`: of words that are compared often. */
function positive(word: string): string {
  const bare = /^(?<bare>...+?)(?:er|est)$/.exec(word)?.groups?.bare;
  if (bare === undefined) return word;
  return (
    [bare, `${bare}e`, bare.replace(/i$/, 'y'), bare.replace(/(.)\1$/, '$1')].find((form) => COMPARED.has(form)) ?? word
  );
}

const COMPARED: ReadonlySet<string> = new Set(
  (
    'able angry big bitter black bold brave brief bright broad busy calm cheap clean clear clever close cold cool crazy cruel dark dear deep dense dirty dry dull eager early easy ' +
    'faint fair far fast fat few fierce fine firm fit flat fond free fresh full funny gentle grand grave great green grey happy hard harsh healthy heavy high holy hot humble ' +
    'hungry keen kind large late lazy light likely little long loose loud lovely low lucky mad mean mild narrow near neat new nice noble old pale plain pleasant polite poor ' +
    'pretty proud pure quick quiet rare red rich ripe rough rude sad safe shallow sharp short shy sick simple slight slim slow small smart smooth soft soon sour steady steep ' +
    'stern stiff strange strict strong subtle sure sweet swift tall tame tender thick thin tight tiny tired tough true ugly vague vast warm weak wealthy wet white wide wild wise young'
  ).split(' '),
);

/** `'hope'` is not "hop": a short word keeps its e. */
function withoutE(word: string): string {
  const bare = word.replace(/(?<=...)(?<!e)e$/, '');
  return isShort(bare) ? word : bare;
}

/** A vowel between two consonants, and before it no other one: Porter's rule for an e that is heard. */
function isShort(word: string): boolean {
  return /^[^aeiouy]*[^aeiou][aeiouy][^aeiouwxy]$/.test(word);
}
