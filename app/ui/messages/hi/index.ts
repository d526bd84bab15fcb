import type { Catalogue } from "../catalogue.ts";

/** Hindi. Nothing is translated yet: docs/adding-a-language.md. */
export const hi = {} satisfies Catalogue;
