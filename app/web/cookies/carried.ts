/** The longest name that a cookie carries to the next page, of a thing or of somebody; in characters. */
export const MAX_CARRIED = 300;
/** The cookie with the sealed name of that length, in letters that take three bytes each; in characters. */
export const MAX_CARRIED_COOKIE = 1500;
