import type { Catalogue } from "../catalogue.ts";

/** Portuguese (Brazil). Nothing is translated yet: docs/adding-a-language.md. */
export const ptBr = {} satisfies Catalogue;
