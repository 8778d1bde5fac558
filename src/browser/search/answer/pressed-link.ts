/** A link of an answer, or of recent searches, that was pressed. */
export type PressedLink = {
  readonly link: HTMLAnchorElement;
  /** It opens in this window. */
  readonly isPlain: boolean;
  /** What it asks, of a search. */
  readonly query: string | undefined;
  /** Its place among the results. */
  readonly rank: number | undefined;
};

/** The link that was pressed; nothing where it was something else. */
export function pressedLink(event: MouseEvent): PressedLink | undefined {
  const link = (event.target as Element).closest('a');
  if (!link) return undefined;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const { query, rank } = link.dataset;
  return { link, isPlain, query, rank: rank ? Number(rank) : undefined };
}
