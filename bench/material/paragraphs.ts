/** Common words, so that paragraphs share many, as prose does. */
const COMMON =
  'the of and to in a is that for it was on as with by at from his her they not be are this have which one had or but an were all we there their what'.split(
    ' ',
  );

/** Syllables of words that few paragraphs share. */
const SYLLABLES = 'ka bul lo mer tan is dor ven sha qui ra po nel thi gar us em ol fi den'.split(' ');

/** Paragraphs of one to eight sentences; neighbours share a subject and its words. */
export function composeParagraphs(count: number, random: () => number): string[] {
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const rare = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(SYLLABLES)).join('');
  let subject: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    if (index % 12 === 0) subject = Array.from({ length: 30 }, rare);
    return Array.from({ length: 1 + Math.floor(random() * 8) }, () => {
      const words = Array.from({ length: 4 + Math.floor(random() * 20) }, () => {
        const kind = random();
        if (kind < 0.45) return one(COMMON);
        return kind < 0.75 ? one(subject) : rare();
      });
      return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
    }).join(' ');
  });
}
