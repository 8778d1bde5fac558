const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr|thaa|syrc|nkoo)(?:-|$)/i;

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-latn(?:-|$)/i.test(language) ? 'rtl' : 'ltr';
}
