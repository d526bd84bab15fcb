import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BACKGROUNDS, contrast, mixed, parseSiteColours } from "./site-colours.ts";

test("two colours are those of the light and the dark theme", () => {
  expect(parseSiteColours("#7A1F5C, #f0a8d8")).toEqual({ light: "#7a1f5c", dark: "#f0a8d8" });
});

test.each(["#7a1f5c", "#7a1f5c,#f0a8d8,#000000", "red,blue", "#7af,#fff", "#7a1f5c;color:red,#f0a8d8", ""])("%j is refused", (text) => {
  expect(parseSiteColours(text)).toEqual({ fault: expect.stringContaining("two colours") });
});

test("a colour that could not be read in its theme is refused, with its contrast and what to do", () => {
  expect(parseSiteColours("#777777,#f0a8d8")).toEqual({
    fault: "#777777 has a contrast of 3.8:1 in the light theme, and needs 4.5:1: take a darker one",
  });
  expect(parseSiteColours("#7a1f5c,#7a1f5c")).toEqual({ fault: expect.stringMatching(/in the dark theme.*take a lighter one$/) });
});

test("contrast is WCAG's: 21 of black and white, 1 of one colour with itself, 4.5 of its own example", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#123456", "#123456")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("white and black are mixed in by their share", () => {
  expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  expect(mixed("#ff8000", "#000000", 1)).toBe("#000000");
});

test("every paper and sheet of the stylesheet is looked at", () => {
  const folder = "app/ui/styles";
  const css = readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
  const used = [...css.matchAll(/--(?:paper|sheet|\w+-sheet): (#[0-9a-f]{3,6});/g)].map(([, colour = ""]) =>
    colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour,
  );
  expect(used.length).toBeGreaterThan(5);
  expect([...new Set(used)].sort()).toEqual([...BACKGROUNDS.light, ...BACKGROUNDS.dark].sort());
});
