import type { Catalogue } from "../catalogue.ts";

/** Hebrew. Nothing is translated yet: docs/adding-a-language.md. */
export const he = {} satisfies Catalogue;
