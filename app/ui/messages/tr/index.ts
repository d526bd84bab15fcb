import type { Catalogue } from "../catalogue.ts";

/** Turkish. Nothing is translated yet: docs/adding-a-language.md. */
export const tr = {} satisfies Catalogue;
