import express from "express";
import { expect, test } from "vitest";
import { BACKGROUNDS, contrast, parseSiteColours } from "~/lib/settings/site-colours";
import { siteLook } from "./site-look.ts";

const MARK = { type: "image/svg+xml" as const, bytes: Buffer.from("<svg/>") };
const COLOURS = { light: "#7a1f5c", dark: "#f0a8d8" };

async function ask(files: express.RequestHandler, path: string) {
  const server = express().use(files).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  try {
    const address = server.address();
    const answer = await fetch(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}${path}`);
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  } finally {
    server.close();
  }
}

test("mark and colours are served for good from addresses that change with them, and nothing in the mark runs", async () => {
  const { look, files } = siteLook({ mark: MARK, colours: COLOURS });
  const mark = await ask(files, look.mark?.path ?? "");
  expect([mark.body, mark.headers.get("Content-Type")]).toEqual(["<svg/>", "image/svg+xml"]);
  expect(mark.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(mark.headers.get("Content-Security-Policy")).toContain("sandbox");
  const css = await ask(files, look.stylesheet ?? "");
  expect(css.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
  expect(css.body).toContain("--link:#7a1f5c");
  for (const { headers } of [mark, css]) expect(headers.get("Cache-Control")).toContain("immutable");
  const other = siteLook({ mark: { ...MARK, bytes: Buffer.from("<svg />") }, colours: { ...COLOURS, light: "#000000" } }).look;
  expect([other.mark?.path === look.mark?.path, other.stylesheet === look.stylesheet]).toEqual([false, false]);
  expect((await ask(files, "/look/mark-none.svg")).status).toBe(404);
});

test("where the operator sets nothing, there is nothing", async () => {
  const { look, files } = siteLook({ mark: null, colours: null });
  expect(look).toEqual({ mark: null, stylesheet: null });
  expect((await ask(files, "/look/")).status).toBe(404);
});

test("text on a button can be read in both themes, under the pointer too", async () => {
  const { look, files } = siteLook({ mark: null, colours: COLOURS });
  expect(parseSiteColours(`${COLOURS.light},${COLOURS.dark}`)).toEqual(COLOURS);
  const { body } = await ask(files, look.stylesheet ?? "");
  const blocks = [...body.matchAll(/--fill:(#\w+);--fill-hover:(#\w+);--on-fill:(#\w+)/g)];
  expect(blocks).toHaveLength(3);
  for (const [, fill = "", hover = "", on = ""] of blocks)
    for (const colour of [fill, hover]) expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5);
  expect(blocks.map(([, , , on]) => on)).toEqual([BACKGROUNDS.light[0], BACKGROUNDS.dark[0], BACKGROUNDS.dark[0]]);
});
