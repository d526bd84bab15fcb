import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSiteMark } from "./site-mark.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-mark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function markOf(content: string | Buffer) {
  const path = join(folder, "mark");
  writeFileSync(path, content);
  return readSiteMark(path);
}

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>`;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

test("an SVG and a PNG are told by what they begin with", () => {
  const starts = ["", "\uFEFF", `<?xml version="1.0"?>\n`, "<!-- ours -->\n", `<?xml version="1.0"?><!-- a --><!-- b -->`];
  for (const start of starts) expect(markOf(start + SVG)).toMatchObject({ type: "image/svg+xml" });
  expect(markOf(PNG)).toEqual({ type: "image/png", bytes: PNG });
});

test.each([
  ["a page", "<html><svg/></html>"],
  ["a JPEG", Buffer.from([0xff, 0xd8, 0xff])],
  ["nothing", ""],
  ["entities of its own", `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`],
  ["something large", `${SVG}${" ".repeat(64 * 1024)}`],
])("%s is no mark", (_name, content) => {
  expect(markOf(content)).toEqual({ fault: expect.stringContaining(folder) });
});

test("a file that is not there is named", () => {
  expect(readSiteMark("/no/such/mark.svg")).toEqual({ fault: "the file /no/such/mark.svg cannot be read" });
});
