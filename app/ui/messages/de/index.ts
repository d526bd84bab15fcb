import type { Catalogue } from "../catalogue.ts";
import { method } from "./method.ts";
import { preferences } from "./preferences.ts";

/** German. Being translated, an area after the other: docs/adding-a-language.md. */
export const de = { method, preferences } satisfies Catalogue;
