import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES, type Language } from "~/lib/text/language";
import { launchChromium } from "../support/chromium.ts";
import { Site } from "../support/site.ts";

/** What fits in one round trip: ten TCP segments (RFC 6928). */
const PAGE_BYTES = 14 * 1024;
const SCRIPT_BYTES = 12 * 1024;
const STYLE_BYTES = 8 * 1024;
/** Before it is compressed. */
const SPRITE_BYTES = 3 * 1024;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** All that a browser loads for a page, with its size as gzip makes it. */
async function load(path: string, language: Language = "en") {
  const page = await browser.newPage({ locale: language });
  const loads: Promise<{ url: string; type: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    const request = response.request();
    loads.push(response.body().then((body) => ({ url: request.url(), type: request.resourceType(), bytes: gzipSync(body).length })));
  });
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  expect(await page.getAttribute("html", "lang")).toBe(language);
  const loaded = await Promise.all(loads);
  await page.close();
  return loaded;
}

const sum = (parts: { bytes: number }[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

test.each(LANGUAGES)("the login page in %s with its style and script is at most 14 KB gzip, its script at most 12 KB", async (language) => {
  const loaded = (await load("/login", language)).filter(({ type }) => ["document", "stylesheet", "script"].includes(type));
  expect(loaded.map(({ type }) => type)).toEqual(expect.arrayContaining(["document", "stylesheet", "script"]));
  expect(sum(loaded), JSON.stringify(loaded)).toBeLessThanOrEqual(PAGE_BYTES);
  expect(sum(loaded.filter(({ type }) => type === "script"))).toBeLessThanOrEqual(SCRIPT_BYTES);
});

test("the stylesheet is at most 8 KB gzip, and the icons are one file of at most 3 KB, cached for good", async () => {
  const loaded = await load("/");
  expect(sum(loaded.filter(({ type }) => type === "stylesheet"))).toBeLessThanOrEqual(STYLE_BYTES);
  const sprites = loaded.filter(({ url }) => /icons.*\.svg/.test(url));
  expect(sprites.map(({ url }) => new URL(url).pathname)).toEqual([expect.stringMatching(/^\/assets\/icons-[\w-]+\.svg$/)]);
  const answer = await fetch(sprites[0]?.url ?? "");
  expect(answer.headers.get("Cache-Control")).toContain("immutable");
  expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(SPRITE_BYTES);
});

test("scripts and styles are sent compressed, and a page is not: what was typed would stand beside its secrets", async () => {
  const encodingOf = async (path: string) =>
    (await fetch(site.origin + path, { headers: { "Accept-Encoding": "gzip" } })).headers.get("Content-Encoding");
  const assets = (await load("/login")).filter(({ type }) => ["stylesheet", "script"].includes(type));
  expect(assets).toHaveLength(2);
  for (const { url } of assets) expect(await encodingOf(new URL(url).pathname)).toBe("gzip");
  expect(await encodingOf("/login")).toBeNull();
});

test.each(["/", "/login", "/register", "/help", "/security"])("%s loads nothing from another site", async (path) => {
  for (const { url } of await load(path)) expect(new URL(url).origin).toBe(site.origin);
});

test("the login page has one script, the enhancement module, and a page that needs none has none", async () => {
  const scripts = async (path: string) =>
    (await load(path)).filter(({ type }) => type === "script").map(({ url }) => new URL(url).pathname);
  expect(await scripts("/login")).toEqual([expect.stringMatching(/^\/assets\/entry\.client-[\w-]+\.js$/)]);
  expect(await scripts("/help")).toEqual([]);
});
