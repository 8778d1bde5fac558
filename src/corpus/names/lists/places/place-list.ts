import { CITY_LIST } from './city-list.ts';
import { COUNTRY_LIST } from './country-list.ts';
import { LANDSCAPE_LIST } from './landscape-list.ts';
import { REGION_LIST } from './region-list.ts';

/**
 * Places that no list of countries and cities has, or not under these names, one a line: the name, then other names of the same
 * place, each after a `|`; after `:` what its people are called. A `*` marks what may as well be a person or a
 * word: only its neighbours tell. Whoever misses one adds it to the list where it belongs.
 */
export const PLACE_LIST = [COUNTRY_LIST, REGION_LIST, CITY_LIST, LANDSCAPE_LIST].join('');
