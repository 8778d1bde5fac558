/** One case to learn from: the cues that hold in it, whether it came true, and how much it counts. */
export type Case = { readonly cues: readonly string[]; readonly isTrue: boolean; readonly weight: number };

/**
 * Weights of a logistic model with elastic-net penalties, in logits, by cyclic coordinate descent (Friedman, Hastie and
 * Tibshirani 2010). Cues that the penalties leave without weight are left out; the cue `all`, the base rate, is not penalised.
 */
export function fitLogistic(cases: readonly Case[], cues: readonly string[]): Map<string, number> {
  const holds = casesByCue(cases, cues);
  const logits = new Float64Array(cases.length);
  const weights = new Map(cues.map((cue) => [cue, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    let largest = 0;
    for (const [cue, indices] of holds) {
      const old = weights.get(cue) ?? 0;
      const step = stepOf(cue, old, indices, cases, logits);
      weights.set(cue, old + step);
      for (const i of indices) logits[i] = (logits[i] ?? 0) + step;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < CONVERGED) break;
  }
  return new Map([...weights].filter(([, weight]) => weight !== 0));
}

/** Pulls weights to exactly 0, in cases. Chosen by cross-validation, as is the next. */
const LASSO = 4;

/** Pulls weights towards 0, in cases. */
const RIDGE = 10;

/** A round over all cues changes next to nothing long before this many. */
const ROUNDS = 60;

/** Steps below this many logits are smaller than the grid on which weights are shipped. */
const CONVERGED = 0.005;

function casesByCue(cases: readonly Case[], cues: readonly string[]): Map<string, number[]> {
  const holds = new Map<string, number[]>(cues.map((cue) => [cue, []]));
  for (const [i, { cues: its }] of cases.entries()) for (const cue of its) holds.get(cue)?.push(i);
  return holds;
}

/** One Newton step of one weight, at most one logit long. */
function stepOf(
  cue: string,
  old: number,
  indices: readonly number[],
  cases: readonly Case[],
  logits: Float64Array,
): number {
  const isBase = cue === 'all';
  const lasso = isBase ? 0 : LASSO;
  let slope = 0;
  let curve = 0.5;
  for (const i of indices) {
    const { isTrue, weight } = cases[i] ?? { isTrue: false, weight: 0 };
    const probability = 1 / (1 + Math.exp(-(logits[i] ?? 0)));
    slope += weight * (Number(isTrue) - probability);
    curve += weight * probability * (1 - probability);
  }
  const aim = slope + curve * old;
  const shrunk = Math.abs(aim) <= lasso ? 0 : (aim - Math.sign(aim) * lasso) / (curve + (isBase ? 0 : RIDGE));
  return Math.max(-1, Math.min(1, shrunk - old));
}
