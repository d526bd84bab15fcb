import type { Catalogue } from "../catalogue.ts";

/** Arabic. Nothing is translated yet: docs/adding-a-language.md. */
export const ar = {} satisfies Catalogue;
