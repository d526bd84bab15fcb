import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { helpFor } from "~/ui/account/refusal-texts";
import { en } from "~/ui/messages/en";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ SUPPORT_URL: "https://example.org/support" });
});
afterAll(() => site.stop());

/** The places on the page of help that the source of the site links to. */
function placesLinkedTo(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const written = files.flatMap((name) => readFileSync(join("app", name), "utf8").match(/(?<=\/help#)[a-z-]+/g) ?? []);
  const refused = Object.keys(en.factor["security-key"].refused).map((key) => helpFor(key).replace("/help#", ""));
  return [...new Set([...written, ...refused])];
}

test("help begins with a list of all its topics, and each of them is there once", async () => {
  const { document } = await site.visitor().open("/help");
  const listed = document.querySelectorAll("main nav a").map((link) => link.getAttribute("href"));
  expect(listed.toSorted()).toEqual(
    Object.keys(en.help.topics)
      .map((topic) => `#${topic}`)
      .toSorted(),
  );
  for (const place of listed) expect(document.querySelectorAll(`main ${place} h3`), place ?? "").toHaveLength(1);
});

test("whatever a page links to on the page of help is there", async () => {
  const { document } = await site.visitor().open("/help");
  const places = placesLinkedTo();
  expect(places).toEqual(expect.arrayContaining(["contact", "key-refused", "lost-key", "not-me", "spare-key"]));
  for (const place of places) expect(document.getElementById(place), place).not.toBeNull();
});
