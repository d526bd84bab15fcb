import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DEFAULT_LANGUAGE } from "../lib/text/language.ts";
import { createTranslator, type TextKey } from "./messages/translate.ts";
import { fillPlaces, type Places } from "./text.tsx";

const t = createTranslator(DEFAULT_LANGUAGE, {
  [DEFAULT_LANGUAGE]: {
    home: {
      title: "Removed on {{date}}.",
      lead: "Open <link>the page of {{name}}</link> or <help>get help</help>.",
      help_one: "{{name}} has {{count}} key, since {{date}}",
      help_other: "{{name}} has {{count}} keys, since {{date}}",
    },
  } as never,
});
const written = (key: string, filled: { params?: Record<string, string | number>; places?: Places }) =>
  renderToStaticMarkup(createElement(Fragment, {}, fillPlaces(t, key as TextKey, filled)));

test("an element stands where the text names its place", () => {
  expect(written("home.title", { places: { date: createElement("time", {}, "14 March") } })).toBe("Removed on <time>14 March</time>.");
});

test("the words between tags become an element, places within them too", () => {
  const places: Places = {
    link: (words) => createElement("a", { href: "/x" }, words),
    help: (words) => createElement("a", { href: "/help" }, words),
  };
  expect(written("home.lead", { params: { name: "Ada" }, places })).toBe(
    'Open <a href="/x">the page of <bdi>Ada</bdi></a> or <a href="/help">get help</a>.',
  );
});

test("a tag or a mark that somebody typed is text", () => {
  const name = "<help>x</help>\ufdd0date\ufdd1{{count}}";
  const places = { link: (words: ReactNode) => createElement("b", {}, words), help: () => createElement("i") };
  expect(written("home.lead", { params: { name }, places })).toContain("<bdi>&lt;help&gt;x&lt;/help&gt;\ufdd0date\ufdd1{{count}}</bdi>");
});

test("a number chooses the form of the text", () => {
  const places = { date: createElement("time", {}, "x") };
  expect(written("home.help", { params: { name: "Ada", count: 1 }, places })).toBe("<bdi>Ada</bdi> has 1 key, since <time>x</time>");
  expect(written("home.help", { params: { name: "Ada", count: 2 }, places })).toContain("2 keys");
});

test("a tag for which there is nothing is a bug, and said to be one", () => {
  expect(() => written("home.lead", { params: { name: "Ada" } })).toThrow(RangeError);
});
