import type { Kind, Occurrence, Tally } from './model.ts';
import { introductionIn } from './pages/introduction.ts';

/** So many documents of a name are read first by who looks for it: those that say most of it. */
const MAIN_DOCUMENTS = 12;

/** Counts the occurrences of a name as they come, in the order of the corpus, without keeping them. */
export function startTally(kind: Kind): { add(occurrence: Occurrence): void; end(): Tally } {
  let first: Tally['first'];
  let introduction: Tally['introduction'];
  let [mentions, documents, isInSeveral] = [0, 0, false];
  const forms = new Map<string, number>();
  const titles = { woman: 0, man: 0, either: 0 };
  let main: { readonly document: string; count: number }[] = [];
  let last: (typeof main)[number] | undefined;
  return {
    add(occurrence) {
      const { document, address, text, start, end } = occurrence;
      mentions += 1;
      first ??= { document, address };
      const isFirst = document === first.document && address === first.address;
      isInSeveral ||= !isFirst;
      const form = text.slice(start, end);
      const count = forms.get(form);
      if (count === undefined) forms.set(copyOf(form), 1);
      else forms.set(form, count + 1);
      if (kind === 'person') {
        const said = text.slice(Math.max(0, start - REACH), end);
        for (const title of TITLES) if (SAID[title].test(said)) titles[title] += 1;
      }
      if (!introduction) {
        const words = introductionIn(kind, occurrence);
        if (words !== undefined) introduction = { text: copyOf(words), document, address, isFirst };
      }
      if (last?.document === document) last.count += 1;
      else {
        documents += 1;
        main = mostMentioning(main);
        main.push((last = { document, count: 1 }));
      }
    },
    end: () => ({
      mentions,
      documents,
      isInSeveral,
      ...(first && { first }),
      forms: [...forms].map(([text, count]) => ({ text, count })),
      titles,
      ...(introduction && { introduction }),
      mainDocuments: documents > MAIN_DOCUMENTS ? mostMentioning(main).map(({ document }) => document) : [],
    }),
  };
}

/** A part of a text that does not hold the text: V8 makes a slice of the one that it was taken from. */
function copyOf(part: string): string {
  return Buffer.from(part).toString();
}

/** Of two that mention a name as often, the one that the corpus has first. */
function mostMentioning<Counted extends { readonly count: number }>(documents: Counted[]): Counted[] {
  if (documents.length <= MAIN_DOCUMENTS) return documents;
  return documents.sort((a, b) => b.count - a.count).slice(0, MAIN_DOCUMENTS);
}

/** UTF-16 units before a mention in which a title is looked for. */
const REACH = 10;

const SAID = {
  woman: /\b(?:Mrs|Miss|Ms|Lady|Madame|Queen|Princess)\.? \p{Lu}[^,;.]*$/u,
  man: /\b(?:Mr|Sir|Lord|Monsieur|King|Prince)\.? \p{Lu}[^,;.]*$/u,
  either: /\b(?:Dr|Doctor|Prof|Professor|Col|Colonel|Capt|Captain|Gen|General|Inspector)\.? \p{Lu}[^,;.]*$/u,
};

const TITLES = ['woman', 'man', 'either'] as const;
