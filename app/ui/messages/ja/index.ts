import type { Catalogue } from "../catalogue.ts";

/** Japanese. Nothing is translated yet: docs/adding-a-language.md. */
export const ja = {} satisfies Catalogue;
