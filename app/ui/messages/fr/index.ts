import type { Catalogue } from "../catalogue.ts";

/** French. Nothing is translated yet: docs/adding-a-language.md. */
export const fr = {} satisfies Catalogue;
