import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { register } from "../support/people.ts";
import { Site } from "../support/site.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-look-"));
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>`;

let site: Site;
beforeAll(async () => {
  writeFileSync(join(folder, "mark.svg"), MARK);
  site = await Site.start({
    SITE_BANNER: "Test <site>",
    SITE_MARK: join(folder, "mark.svg"),
    SITE_COLOUR: "#7a1f5c,#f0a8d8",
    SITE_NAME: "Acme packages",
  });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["/", "/login", "/nowhere", "/projects"])(
  "%s says first that this is a test site, and has the operator's mark and colours",
  async (path) => {
    const { document } = await site.visitor().open(path);
    expect(document.querySelector("body > aside")?.text).toBe("Test <site>");
    const mark = document.querySelector(".brand img")?.getAttribute("src") ?? "";
    expect(document.querySelector('[rel="icon"]')?.getAttribute("href")).toBe(mark);
    expect((await site.visitor().request(mark, { method: "GET" })).body).toBe(MARK);
    const [, own = ""] = document.querySelectorAll('[rel="stylesheet"]').map((link) => link.getAttribute("href") ?? "");
    expect((await site.visitor().request(own, { method: "GET" })).body).toContain("--link:#7a1f5c");
  },
);

test("the subject of a mail begins with it", async () => {
  const { email } = await register(site);
  expect((await site.mailbox.take(email, /verify/i)).subject).toMatch(/^\[Test <site>\] /);
});
