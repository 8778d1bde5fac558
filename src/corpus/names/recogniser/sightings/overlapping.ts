type Span = { readonly start: number; readonly end: number };

/** Those of the spans, sorted and none over another, that lie over a stretch of the text. */
export function overlapping<Item extends Span>(spans: readonly Item[], start: number, end: number): readonly Item[] {
  const from = firstEndingAfter(spans, start);
  let to = from;
  while (to < spans.length && (spans[to] as Item).start < end) to++;
  return spans.slice(from, to);
}

function firstEndingAfter(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
