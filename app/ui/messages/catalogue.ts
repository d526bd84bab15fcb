import type { en } from "./en/index.ts";

/** The endings by which i18next tells the forms by number of a text apart (Unicode CLDR, plural categories). */
type Plural = "zero" | "one" | "two" | "few" | "many" | "other";

/** The name of a text that has forms by number: English has them as `…_one` and `…_other`. */
type Counted<Name> = Name extends `${infer Base}_one` ? Base : Name extends `${infer Base}_other` ? Base : never;

/**
 * The texts of a language under the names of the English ones. Of a text that depends on a number, each language has the forms that it
 * needs. What is missing is English; tests/languages.test.ts says what is.
 */
export type Translated<Texts> = {
  [Name in keyof Texts]?: Texts[Name] extends string ? string : Translated<Texts[Name]>;
} & { [Name in `${Counted<keyof Texts & string>}_${Plural}`]?: string };

/** The areas of the texts, a file or a folder each. */
export type AreaName = keyof typeof en;

/** One area in another language: `export const account = { … } satisfies Area<"account">`. */
export type Area<Name extends AreaName> = Translated<(typeof en)[Name]>;

/** All areas of a language; some may be missing while it is being translated. */
export type Catalogue = { [Name in AreaName]?: Area<Name> };
