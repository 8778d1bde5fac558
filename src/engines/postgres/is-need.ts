import { FACETS } from '../../search/facet-names.ts';
import type { Need } from '../../search/index/sources.ts';

/** Parts of a need, all together: of the longest question a page asks for some hundred. */
const MOST_PARTS = 1000;

/** Whether a value that came from anywhere is a {@link Need} that a database may be asked for. */
export function isNeed(value: unknown): value is Need {
  const budget = { parts: MOST_PARTS };
  return isNeedWithin(value, budget) && budget.parts >= 0;
}

function isNeedWithin(value: unknown, budget: { parts: number }): boolean {
  budget.parts -= 1;
  if (budget.parts < 0 || typeof value !== 'object' || value === null) return false;
  const [key = '', ...others] = Object.keys(value).filter((one) => one !== 'sideBySide' && one !== 'value');
  if (others.length > 0) return false;
  const { [key]: part, sideBySide, value: ofFacet } = value as Record<string, unknown>;
  const areNeeds = (all: unknown) => Array.isArray(all) && all.every((one) => isNeedWithin(one, budget));
  if (key === 'every') return areNeeds(part) && (sideBySide === undefined || isNeedWithin(sideBySide, budget));
  if (key === 'some') return areNeeds(part);
  if (key === 'run') return Array.isArray(part) && part.length > 0 && part.every((word) => typeof word === 'string');
  if (key === 'facet') return FACETS.some((facet) => facet === part) && typeof ofFacet === 'string';
  return ['stem', 'exactStem', 'capitals', 'beginning', 'number'].includes(key) && typeof part === 'string';
}
