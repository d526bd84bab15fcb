import { readdirSync, readFileSync } from "node:fs";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogues } from "~/ui/messages/catalogues";
import { CountedProcess } from "../support/counted-process.ts";
import { logIn, type Person, registerVerified } from "../support/people.ts";

/*
 * What costs time is counted here, since a count is the same on every machine. The statements and transactions of a login are counted
 * by login-statements.test.ts.
 */

/** The programs and their pieces, the two packages that are compiled for the machine, and what finds their files. */
const MOST_SCRIPTS = 32;
const TIMES = 10;
/** What is made when the site starts, or for a language or page when it is first asked for, and never for a request. */
const MADE_ONCE = ["createApp", "createFormats", "createInstance", "createTranslator", "startI18n", "BoundedQueue", "UploadSlots"];
/** What a browser says that is set to German. */
const LANGUAGES = "de,en;q=0.8";

/**
 * Of each page the most bytes of its HTML, and how many requests a browser with an empty cache makes for it: its style, the
 * site's icon, the icons of all pages in one file, and one script at the most.
 */
const PAGES = [
  { path: "/", mostBytes: 7_000, requests: 4 },
  { path: "/login", mostBytes: 7_000, requests: 5 },
  { path: "/register", mostBytes: 7_000, requests: 5 },
  { path: "/help", mostBytes: 20_000, requests: 4 },
  { path: "/security", mostBytes: 9_000, requests: 4 },
  { path: "/account", mostBytes: 11_000, requests: 4 },
  { path: "/account/history", mostBytes: 10_000, requests: 4 },
  { path: "/account/sessions", mostBytes: 9_000, requests: 4 },
];

let counted: CountedProcess;
let person: Person;
let started: Awaited<ReturnType<CountedProcess["take"]>>;
beforeAll(async () => {
  counted = await CountedProcess.start();
  started = await counted.take();
  person = await registerVerified(counted.site);
  await logIn(person);
});
afterAll(() => counted?.stop());

async function open(path: string) {
  const visitor = path.startsWith("/account") ? person.visitor : counted.site.visitor();
  const page = await visitor.request(path, { headers: { "Accept-Language": LANGUAGES } });
  expect([path, page.status]).toEqual([path, 200]);
  return page;
}

test("a start parses a bundle and few files more", () => {
  expect(started.scripts.length).toBeLessThanOrEqual(MOST_SCRIPTS);
  expect(started.scripts.filter((url) => url.includes("/build/")).length).toBeGreaterThan(5);
});

test("the texts are in one of the files that a start parses, not once for the pages and once for the rest", () => {
  const texts = Object.values(catalogues.de.login ?? {}).filter((text) => typeof text === "string");
  const plain = texts.find((text) => /^[\x20-\x7e]{30,}$/.test(text) && !/["`$\\]/.test(text)) ?? "";
  expect(plain).not.toBe("");
  const scripts = readdirSync("build").filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => readFileSync(`build/${name}`, "utf8").includes(plain))).toHaveLength(1);
});

test("a request makes no formatter, no texts and no queue once its page was asked for", async () => {
  // A name that no function has any more would be counted for nothing.
  for (const name of MADE_ONCE) expect(started.calls[name], name).toBeGreaterThan(0);

  const openAll = async () => {
    for (const { path } of PAGES) await open(path);
  };
  await openAll();
  await counted.take();
  for (let time = 0; time < TIMES; time++) await openAll();
  const { calls, formatters } = await counted.take();
  expect(formatters).toEqual({});
  expect(MADE_ONCE.filter((name) => calls[name])).toEqual([]);
});

test.each(PAGES)(
  "$path is $requests requests, and at most $mostBytes bytes of HTML in one piece",
  async ({ path, mostBytes, requests }) => {
    const { body, headers } = await open(path);
    // What is written piece by piece has no length.
    expect(headers.get("Content-Length")).toBe(String(Buffer.byteLength(body)));
    const document = parse(body);
    const loaded = [
      ...document.querySelectorAll("script[src], img[src]").map((element) => element.getAttribute("src")),
      ...document.querySelectorAll('link[rel~="stylesheet"], link[rel~="icon"]').map((element) => element.getAttribute("href")),
      // An icon is a piece of a file that all of them share.
      ...document.querySelectorAll("use[href]").map((element) => element.getAttribute("href")?.split("#", 1)[0]),
    ];
    const addresses = new Set(loaded.filter((address) => address && !address.startsWith("data:")));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(mostBytes);
    expect(1 + addresses.size).toBe(requests);
  },
);
