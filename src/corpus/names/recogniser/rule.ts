/** One rule of a table. */
export type Rule<Seen, Answer> = {
  readonly name: string;
  /** A text for which it is there. Its names stand in brackets: `[P Ann Bell]`, `O` an organisation, `L` a place, `X` else. */
  readonly example: string;
  /** Its answer; nothing where it does not apply. */
  readonly decide: (seen: Seen) => Answer | undefined;
};

/** What the first rule of a table that applies decides; nothing, if none applies. */
export function firstDecision<Seen, Answer>(rules: readonly Rule<Seen, Answer>[], seen: Seen): Answer | undefined {
  for (const { decide } of rules) {
    const answer = decide(seen);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** A decision that is always the same, where a condition holds. */
export function when<Seen, const Answer>(
  holds: (seen: Seen) => boolean,
  answer: Answer,
): (seen: Seen) => Answer | undefined {
  return (seen) => (holds(seen) ? answer : undefined);
}
