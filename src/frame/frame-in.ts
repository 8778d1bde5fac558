import { FRAME_DIRECTION, FRAME_LANGUAGE } from './words.ts';

/** The attributes of what the site says itself on a page in this language: none where both are the same. */
export function frameIn(language: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return language === FRAME_LANGUAGE ? {} : { lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION };
}
