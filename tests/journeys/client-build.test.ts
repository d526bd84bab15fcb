import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const CLIENT = "build/client";

test("of what the site serves to browsers there is one script, the styles and the icons, and none of the pages' texts", () => {
  const files = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const kinds = files.map((path) => path.slice(CLIENT.length + 1).replace(/-[\w-]{8}(?=\.\w+$)/, "-HASH"));
  const own = readdirSync("public");
  expect(kinds.sort()).toEqual([...own, "assets/entry.client-HASH.js", "assets/icons-HASH.svg", "assets/styles-HASH.css"].sort());
  expect(own.filter((name) => !/\.(css|png|svg)$/.test(name))).toEqual([]);
  const script = files.find((path) => path.endsWith(".js")) ?? "";
  expect(readFileSync(script, "utf8")).not.toContain("Skip to the content");
});
