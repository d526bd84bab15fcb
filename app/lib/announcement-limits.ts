/** In characters: a title is the subject of a mail, and a text is one paragraph. */
export const MAX_TITLE = 80;
export const MAX_TEXT = 1000;
