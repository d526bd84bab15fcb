import { expect } from "vitest";
import type { Page } from "./visitor.ts";

/** What differs between any two answers. */
const PASSING = new Set(["date"]);

/** What is sealed differs each time; how long it is, the sender knows: it holds what was typed (app/auth/kept-forms/carried.ts). */
export const SEALED = /^(notice=[a-z-]+(?=\.)|typed=)[\w.-]+;/;

/** Holds that two answers are the same to the byte, so that nobody learns from them whether an address is known. */
export function expectSameAnswer(one: Page, other: Page) {
  const bytes = ({ status, headers, body }: Page) => ({
    status,
    headers: [...headers].filter(([name]) => !PASSING.has(name)).map(([name, value]) => [name, value.replace(SEALED, "$1;")]),
    body,
  });
  expect(bytes(one)).toEqual(bytes(other));
}
