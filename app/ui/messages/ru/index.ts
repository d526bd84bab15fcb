import type { Catalogue } from "../catalogue.ts";

/** Russian. Nothing is translated yet: docs/adding-a-language.md. */
export const ru = {} satisfies Catalogue;
