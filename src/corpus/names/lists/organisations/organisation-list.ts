import { CLUB_LIST } from './club-list.ts';
import { COMPANY_LIST } from './company-list.ts';
import { PUBLIC_BODY_LIST } from './public-body-list.ts';

/**
 * Organisations that newspapers name without saying what they are, one a line: the name, then other names of the same, each
 * after a `|`. Whoever misses one adds it to the list where it belongs.
 */
export const ORGANISATION_LIST = [PUBLIC_BODY_LIST, COMPANY_LIST, CLUB_LIST].join('');
