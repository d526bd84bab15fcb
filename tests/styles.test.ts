import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Every style sheet of the site. */
const SHEETS = ["app/ui", "app/ui/styles", "public"].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith(".css") ? [join(folder, name)] : [])),
);

/** What names a side of the screen. */
const SIDED =
  /^(left|right|(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/;
const SIDED_VALUES = /^(text-align|float|clear|justify-(content|items|self)|transform-origin)$/;
/** Four values, but for a border, which draws arrows that are turned, of which the second and the fourth are the right and the left side. */
const FOUR_SIDES = /^(margin|padding|inset|scroll-margin|scroll-padding)$/;

/** The declarations that look wrong in a language that is written from right to left. */
function sidedDeclarations(css: string): string[] {
  const declarations = css.replace(/\/\*.*?\*\//gs, "").matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g);
  return [...declarations].flatMap(([declaration, property = "", value = ""]) => {
    const parts = value.trim().split(/\s+(?![^(]*\))/);
    const isSided =
      SIDED.test(property) ||
      (SIDED_VALUES.test(property) && /\b(left|right)\b/.test(value)) ||
      (FOUR_SIDES.test(property) && parts.length === 4 && parts[1] !== parts[3]);
    return isSided ? [declaration] : [];
  });
}

test("styles name the start and the end of a line, not left and right", () => {
  const faults = SHEETS.flatMap((path) => sidedDeclarations(readFileSync(path, "utf8")).map((fault) => `${path}: ${fault}`));
  expect(SHEETS.length).toBeGreaterThan(5);
  expect(faults).toEqual([]);
});

test("a declaration that names a side is found", () => {
  for (const fault of ["margin-left: 1em", "left: 0", "text-align: right", "float: left", "padding: 0 1em 0 2em", "border-left: 1px solid"])
    expect(sidedDeclarations(`p { color: red; ${fault}; }`), fault).toHaveLength(1);
  for (const fine of [
    "margin-inline-start: 1em",
    "text-align: start",
    "padding: 0 1em 0 1em",
    "margin: 0 auto",
    "border-block-end: 1px solid",
  ])
    expect(sidedDeclarations(`p { color: red; ${fine}; }`), fine).toEqual([]);
});
