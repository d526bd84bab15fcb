import type { Catalogue } from "../catalogue.ts";

/** Korean. Nothing is translated yet: docs/adding-a-language.md. */
export const ko = {} satisfies Catalogue;
