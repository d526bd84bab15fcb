import type { Catalogue } from "../catalogue.ts";

/** Ukrainian. Nothing is translated yet: docs/adding-a-language.md. */
export const uk = {} satisfies Catalogue;
