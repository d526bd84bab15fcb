import type { Catalogue } from "../catalogue.ts";

/** Italian. Nothing is translated yet: docs/adding-a-language.md. */
export const it = {} satisfies Catalogue;
