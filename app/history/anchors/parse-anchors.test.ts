import { expect, test } from "vitest";
import { parseAnchors } from "./parse-anchors.ts";

test("the anchors of a log are found among its other lines, with or without a time and a host before them", async () => {
  const historyAnchor = { sequence: 7, at: "2026-11-26T12:00:00.000Z", hash: "abc", heads: 2 };
  const line = JSON.stringify({ level: 30, historyAnchor, msg: "history anchored" });
  async function* lines() {
    yield "Gatehouse is at http://localhost:3000";
    yield line;
    yield `Nov 26 12:00:00 host gatehouse[1]: ${line}`;
    yield JSON.stringify({ level: 30, url: '/?{"historyAnchor":{"sequence":1}}' });
    yield line.slice(0, 60);
  }
  const anchor = { sequence: 7, at: new Date("2026-11-26T12:00:00.000Z"), hash: "abc" };
  expect(await parseAnchors(lines())).toEqual([anchor, anchor]);
});
