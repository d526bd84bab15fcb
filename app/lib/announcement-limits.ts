/** In characters: a title is an email's subject, and a text is one paragraph. */
export const MAX_TITLE = 80;
export const MAX_TEXT = 1000;
