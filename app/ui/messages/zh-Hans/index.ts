import type { Catalogue } from "../catalogue.ts";

/** Chinese in simplified characters. Nothing is translated yet: docs/adding-a-language.md. */
export const zhHans = {} satisfies Catalogue;
