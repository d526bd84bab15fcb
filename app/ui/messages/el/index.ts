import type { Catalogue } from "../catalogue.ts";

/** Greek. Nothing is translated yet: docs/adding-a-language.md. */
export const el = {} satisfies Catalogue;
