import { toString as draw } from "qrcode";
import { expect, test } from "vitest";
import { qrModules } from "./qr-code.ts";

/** The library's own drawing in block characters, each of which holds a module and the one below it. */
async function drawnRows(text: string): Promise<string[]> {
  const drawing = await draw(text, { type: "utf8", errorCorrectionLevel: "M", margin: 4 });
  const lines = drawing.split("\n").filter(Boolean);
  const upper = (line: string) => [...line].map((block) => (block === "█" || block === "▀" ? "#" : ".")).join("");
  const lower = (line: string) => [...line].map((block) => (block === "█" || block === "▄" ? "#" : ".")).join("");
  return lines.flatMap((line) => [upper(line), lower(line)]);
}

/** The rows of a path of rectangles one module high. */
function pathRows({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let column = Number(x); column < Number(x) + Number(run); column++) (rows[Number(y)] ?? [])[column] = "#";
  }
  return rows.map((row) => row.join(""));
}

test("the path has the modules of the library's own drawing, with a quiet zone of four", async () => {
  const uri = "otpauth://totp/Gatehouse:somebody?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Gatehouse";
  const modules = qrModules(uri);
  const rows = pathRows(modules);
  expect((await drawnRows(uri)).slice(0, modules.size)).toEqual(rows);
  expect(rows.slice(0, 4).join("")).not.toContain("#");
  expect(rows[4]?.slice(0, 12)).toBe("....#######.");
});
