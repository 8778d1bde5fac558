const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr|thaa|syrc|nkoo)(?:-|$)/i;

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-latn(?:-|$)/i.test(language) ? 'rtl' : 'ltr';
}

/** The language of the frame around the texts: menus, labels, messages. */
export const FRAME_LANGUAGE = 'en';

/** The direction of that language. */
export const FRAME_DIRECTION = 'ltr';
