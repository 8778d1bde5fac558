/**
 * How a word of Arabic, Persian, Urdu, Cyrillic, Greek, Georgian or Armenian letters may be written in Latin ones, as far as its letters say; none for a word
 * of other letters. The first vowel is often not written, so that each is tried. The word is a folded form.
 *
 * `'кабул'` → `['kabul']`, `'طالبان'` → `['talban']`, `'تهران'` → `['thran', 'tehran']`, `'ایران'` → `['aran', 'iran', 'oran']`
 */
export function inLatinLetters(word: string): string[] {
  const letters = [
    ...word
      .normalize('NFD')
      .replace(/(?<=\p{sc=Greek})\p{M}/gu, '')
      .normalize('NFC')
      .replace(PAIRS, (pair) => PAIR_LETTERS[pair] ?? pair),
  ];
  if (letters.length === 0 || !letters.every((letter) => LETTERS.has(letter))) return [];
  const sounds = letters.map((letter) => LETTERS.get(letter) ?? '');
  const apart = sounds.map((sound, at) => (sound === 'h' && MAY_TAKE_H.test(sounds[at - 1] ?? '') ? 'eh' : sound));
  const written = [...new Set([sounds, apart].map((all) => all.join('')))];
  if (!UNSURE_FIRST.has(letters[0] ?? '')) return written;
  return written.flatMap((one) => ['a', 'i', 'o'].map((vowel) => one.replace(/^[aiou]*/, vowel)));
}

/** With an h these are one sound in Latin letters; between two letters there may be a vowel: "Tehran". */
const MAY_TAKE_H = /[cdgkpstz]$/;

/** Greek and Armenian letters that are one sound together, each as a letter that has it. */
const PAIR_LETTERS: Readonly<Record<string, string>> = {
  ου: 'у',
  μπ: 'б',
  ντ: 'д',
  γκ: 'г',
  γγ: 'нг',
  αυ: 'ав',
  ευ: 'ев',
  ու: 'у',
};
const PAIRS = /ու|ου|^μπ|^ντ|^γκ|γγ|αυ|ευ/g;

/** Letters with which a word begins that starts with a vowel, whichever that is. */
const UNSURE_FIRST: ReadonlySet<string> = new Set('اأإعئ');

/** `а:a`: a letter, and how it is written; a mark that has no sound is written as nothing. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u ћ:c ђ:dj ј:j љ:lj њ:nj џ:dz қ:q ғ:gh ҳ:h ь: ъ: ' +
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ' +
    'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h ' +
    'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev ' +
    'ا:a آ:a أ:a إ:i ٱ:a ب:b پ:p ت:t ٹ:t ټ:t ة:a ث:s ج:j چ:ch ح:h خ:kh د:d ڈ:d ډ:d ذ:z ر:r ڑ:r ړ:r ز:z ژ:zh س:s ش:sh ښ:sh ص:s ض:z ط:t ظ:z ع:a غ:gh ' +
    'ف:f ق:q ک:k ك:k گ:g ل:l م:m ن:n ں:n ڼ:n و:u ؤ:u ہ:h ه:h ھ:h ۀ:h ی:i ي:i ى:a ې:e ے:e ئ:i ء:a'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
