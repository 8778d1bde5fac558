/**
 * For each start of a sentence, whether it lies inside a quotation or a bracket, so that no paragraph should start there.
 *
 * A mark that is never closed encloses nothing, and neither does a pair of more than `longest` words: it could not be
 * kept in one paragraph. Quotations whose paragraphs each open anew (“… “… ”) enclose only the last of them.
 *
 * `'He said “Go. Now.” Then left.'` with starts `[0, 13, 19]` → `[false, true, false]`
 *
 * @param words of each sentence
 */
export function insideEnclosure(
  text: string,
  starts: readonly number[],
  words: readonly number[],
  longest: number,
): boolean[] {
  const wordsBefore = runningTotal(words);
  const change = new Int32Array(starts.length + 1);
  const open = new Map<Kind, number[]>();
  let sentence = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    while ((starts[sentence + 1] ?? Infinity) <= index) sentence++;
    const role = roleOf(mark, text, index, open);
    if (!role) continue;
    const opened = open.get(role.kind) ?? [];
    if (role.opens) {
      open.set(role.kind, NESTING.has(role.kind) ? [...opened.slice(-DEEPEST), sentence] : [sentence]);
      continue;
    }
    const from = opened.pop();
    if (from === undefined || (wordsBefore[sentence + 1] ?? 0) - (wordsBefore[from] ?? 0) > longest) continue;
    change[from + 1] = (change[from + 1] ?? 0) + 1;
    change[sentence + 1] = (change[sentence + 1] ?? 0) - 1;
  }
  let depth = 0;
  return starts.map((_, i) => {
    depth += change[i] ?? 0;
    return depth > 0;
  });
}

type Kind = '“' | '„' | '«' | '»' | '"' | '‘' | "'" | '(' | '[' | '「' | '『' | '（';

type Role = { readonly kind: Kind; readonly opens: boolean };

/** Deeper brackets are noise; forgetting the outer ones keeps time linear. */
const DEEPEST = 8;

const NESTING: ReadonlySet<Kind> = new Set(['(', '[', '「', '『', '（']);

const MARK = /["'“”„‘’«»()[\]「」『』（）]/gu;

/** Marks that always do the same. */
const FIXED: Readonly<Record<string, Role>> = {
  '(': { kind: '(', opens: true },
  ')': { kind: '(', opens: false },
  '[': { kind: '[', opens: true },
  ']': { kind: '[', opens: false },
  '「': { kind: '「', opens: true },
  '」': { kind: '「', opens: false },
  '『': { kind: '『', opens: true },
  '』': { kind: '『', opens: false },
  '（': { kind: '（', opens: true },
  '）': { kind: '（', opens: false },
  '„': { kind: '„', opens: true },
};

/** What a mark does where it stands: „German“, «French», »Danish«, "straight" and 'single' ones depend on it. */
function roleOf(
  mark: string,
  text: string,
  index: number,
  open: ReadonlyMap<Kind, readonly number[]>,
): Role | undefined {
  const isOpen = (kind: Kind) => (open.get(kind)?.length ?? 0) > 0;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  const leans = AFTER_SPACE.test(before) && !SPACE.test(after);
  switch (mark) {
    case '“':
      return isOpen('„') ? { kind: '„', opens: false } : { kind: '“', opens: true };
    case '”':
      return { kind: isOpen('“') || !isOpen('„') ? '“' : '„', opens: false };
    case '«':
      return isOpen('»') ? { kind: '»', opens: false } : { kind: '«', opens: true };
    case '»':
      return isOpen('«') || !leans ? { kind: '«', opens: false } : { kind: '»', opens: true };
    case '"':
      return { kind: '"', opens: leans };
    case '‘':
      return leans ? { kind: '‘', opens: true } : undefined;
    case '’':
      return /[\p{L}\p{N}]/u.test(after) ? undefined : { kind: '‘', opens: false };
    case "'":
      if (leans && /\p{Lu}/u.test(after)) return { kind: "'", opens: true };
      return /[.,!?]/.test(before) && !/[\p{L}\p{N}]/u.test(after) ? { kind: "'", opens: false } : undefined;
    default:
      return FIXED[mark];
  }
}

const SPACE = /[\p{White_Space}\uFEFF]/u;

/** What stands before an opening mark. */
const AFTER_SPACE = /[\p{White_Space}\uFEFF([{“‘"'—–*_-]/u;

function runningTotal(counts: readonly number[]): number[] {
  const totals = [0];
  let total = 0;
  for (const count of counts) {
    total += count;
    totals.push(total);
  }
  return totals;
}
