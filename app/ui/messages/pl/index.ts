import type { Catalogue } from "../catalogue.ts";

/** Polish. Nothing is translated yet: docs/adding-a-language.md. */
export const pl = {} satisfies Catalogue;
