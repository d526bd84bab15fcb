import type { Catalogue } from "../catalogue.ts";

/** Dutch. Nothing is translated yet: docs/adding-a-language.md. */
export const nl = {} satisfies Catalogue;
