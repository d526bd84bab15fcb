import { expect, test } from "vitest";
import { en } from "~/ui/messages/en";
import { textsOf } from "./support/catalogue.ts";
import { forbiddenWords } from "./support/forbidden-words.ts";
import { isTooHard, readingOf } from "./support/reading.ts";
import { toolTexts } from "./support/tool-texts.ts";

const catalogue = textsOf(en);

test("a text that says it in other words than the style sheet is found", () => {
  for (const text of [
    "We sent a mail to you",
    "your e-mail address",
    "The mails about it",
    "All of them are taken off",
    "It takes every factor off the account",
    "A login calls it off",
    "The password is closed until then",
    "Present password",
    "The owner is told at once",
    "Somebody was here",
    "Whoever knows it is in",
  ])
    expect(forbiddenWords(text), text).not.toEqual([]);
  for (const text of [
    "The mail server takes mail",
    "We emailed you. An email says so",
    "Your password is locked",
    "Take a photo of the switch",
  ])
    expect(forbiddenWords(text)).toEqual([]);
});

test("every text of pages and emails has the words of the style sheet", () => {
  expect(catalogue.flatMap(([key, text]) => forbiddenWords(text).map((fault) => `${key}: ${fault}`))).toEqual([]);
});

test("the operator's tool has the words of the style sheet", () => {
  const texts = toolTexts();
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.flatMap(({ file, text }) => forbiddenWords(text).map((fault) => `${file}: ${text}: ${fault}`))).toEqual([]);
});

test("a text that is too hard for a pupil of 14 is found", () => {
  expect(
    isTooHard(
      "This process reconstitutes the organisation's credentials subsequent to an administrative determination of their provenance, notwithstanding previous communications.",
    ),
  ).toBe(true);
  expect(isTooHard("Someone logged in to your account from a new browser. If this wasn't you, reset your password now.")).toBe(false);
  // Names of things are read at a glance.
  const named = "You can use two-factor authentication with an authenticator app, a security key or a recovery code.";
  expect(readingOf(named).grade).toBeLessThan(8);
});

test("every text of pages and emails can be read by a pupil of 14 (grade 8)", () => {
  const hard = catalogue.filter(([, text]) => isTooHard(text));
  expect(hard.map(([key, text]) => `${key}, grade ${readingOf(text).grade.toFixed(1)}: ${text}`)).toEqual([]);
});
