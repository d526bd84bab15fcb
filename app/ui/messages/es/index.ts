import type { Catalogue } from "../catalogue.ts";

/** Spanish. Nothing is translated yet: docs/adding-a-language.md. */
export const es = {} satisfies Catalogue;
