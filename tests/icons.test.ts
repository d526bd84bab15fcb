import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factors } from "~/services.server";
import { ICONS } from "~/ui/icon";

test("each sign that pages can name is in the sprite once, and the sprite holds no other", () => {
  const ids = [...readFileSync("app/ui/icons.svg", "utf8").matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
  const named = [...ICONS, ...factors.map(({ kind }) => kind)];
  const missing = named.filter((name) => !ids.includes(name));
  expect(missing, "app/ui/icons.svg has a <path> (24 by 24, lines) for each name of ICONS and each kind of factor").toEqual([]);
  expect(ids.toSorted()).toEqual(named.toSorted());
});
