/** The languages of the site. Each has a catalogue in app/ui/messages and a line in ./formats.ts. */
export type Language = "en";

/** The language of every page and mail, until people choose one; and of a text that another language lacks. */
export const DEFAULT_LANGUAGE: Language = "en";
