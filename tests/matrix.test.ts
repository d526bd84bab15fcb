import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STEPS } from "./matrix/main-job.ts";

const BROWSERS = ["Chromium", "Firefox"];
const SCRIPTS = ["on", "off", "blocked", "late"];

test("the matrix of browsers has each of them, and every step of the main job works in it", () => {
  const text = readFileSync("docs/no-javascript.md", "utf8");
  const names = [...BROWSERS.flatMap((browser) => SCRIPTS.map((scripts) => `${browser}, scripts ${scripts}`)), "Lynx", "w3m"];
  const works = STEPS.map(() => " works ").join("|");
  const found = names.filter((name) => text.split("\n").some((line) => line.startsWith(`| ${name} |`) && line.endsWith(`|${works}|`)));
  expect(found).toEqual(names);
  for (const [index, step] of STEPS.entries()) expect(text).toContain(`\n${index + 1}. ${step}\n`);
});
