import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** WCAG 2.2, 1.4.6 (AAA) for texts, 1.4.11 for what is operated. */
const TEXT = 7;
const EDGE = 3;
const GROUNDS = ["paper", "sheet", "good-sheet", "info-sheet", "warn-sheet", "bad-sheet"];
const styles = readFileSync("app/ui/styles/tokens.css", "utf8");

/** The colours that a block of tokens.css sets, by their names. */
function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): #([0-9a-f]{3,6});/g)].map(([, name = "", hex = ""]) => [name, hex]));
}

const [light = "", ...dark] = styles.split(/screen/);
const SCHEMES = { light: coloursOf(light), "dark by the system": coloursOf(dark[0] ?? ""), "dark by choice": coloursOf(dark[1] ?? "") };

/** Relative luminance of a colour in hexadecimal digits (WCAG 2.2). */
function luminance(hex = ""): number {
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries(SCHEMES))("%s: texts have 7:1 on every ground, edges and the ring of the focus 3:1", (_, colours) => {
  for (const ground of GROUNDS) {
    for (const text of ["ink", "soft", "link"])
      expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
    for (const edge of ["edge", "lantern"])
      expect(contrast(colours[edge], colours[ground]), `${edge} on ${ground}`).toBeGreaterThanOrEqual(EDGE);
  }
  for (const tone of ["good", "info", "warn", "bad"])
    for (const ground of [`${tone}-sheet`, "sheet"])
      expect(contrast(colours[tone], colours[ground]), `${tone} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
  for (const fill of ["fill", "fill-hover"]) expect(contrast(colours["on-fill"], colours[fill]), fill).toBeGreaterThanOrEqual(TEXT);
});

test("the dark colours are the same for those whose system is dark and for those who chose them", () => {
  expect(SCHEMES["dark by choice"]).toEqual(SCHEMES["dark by the system"]);
  expect(Object.keys(SCHEMES["dark by choice"])).toEqual(Object.keys(SCHEMES.light).filter((name) => name !== "on-wall"));
});
