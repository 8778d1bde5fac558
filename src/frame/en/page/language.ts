/** The language of the frame around the texts: menus, labels, messages. BCP 47 */
export const FRAME_LANGUAGE = 'en';

/** The direction of that language. */
export const FRAME_DIRECTION = 'ltr';
