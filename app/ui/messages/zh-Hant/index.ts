import type { Catalogue } from "../catalogue.ts";

/** Chinese in traditional characters. Nothing is translated yet: docs/adding-a-language.md. */
export const zhHant = {} satisfies Catalogue;
