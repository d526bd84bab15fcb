import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factors } from "~/services.server";
import { ICONS } from "~/ui/icon";

test("each sign that pages can name is in the sprite once, and the sprite holds no other", () => {
  const ids = [...readFileSync("app/ui/icons.svg", "utf8").matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual([...ICONS, ...factors.map(({ kind }) => kind)].toSorted());
});
