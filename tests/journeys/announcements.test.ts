import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { historyOf, withAdmin } from "../support/admins.ts";
import type { PersonWithKey } from "../support/key-people.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { runTool } from "../support/tool.ts";
import type { Page } from "../support/visitor.ts";

let site: Site;
let admin: PersonWithKey;
beforeAll(async () => {
  site = await Site.start();
  admin = await withAdmin(site);
});
afterAll(() => site.stop());

/** Opens the page until it is as it should be: each process reads what is announced every few seconds. */
async function once(path: string, holds: (page: Page) => boolean): Promise<Page> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const page = await site.visitor().open(path);
    if (holds(page)) return page;
    await sleep(500);
  }
  throw new Error(`${path} did not come to it`);
}

const linesOf = ({ document }: Page) => document.querySelectorAll("aside.announcements a").map(({ text }) => text);

test("an admin tells everyone: in full on the home page, in a line on the others, in the feed, and by email", async () => {
  const reader = await registerVerified(site);
  await logIn(reader);
  await reader.visitor.open("/account/emails");
  await reader.visitor.submit({ intent: "announcements", announcements: "yes" });
  expect(reader.visitor.page.notice).toContain("We'll email you announcements");
  expect(reader.visitor.page.document.querySelector('[name="announcements"]')?.hasAttribute("checked")).toBe(true);

  const { visitor } = admin;
  await visitor.open("/admin/announcements");
  await visitor.submit({ intent: "add", title: "<Maintenance> & more", text: "No uploads on Saturday.", email: "yes" });
  expect(visitor.page.notice).toContain("“<Maintenance> & more” was added");
  const home = await once("/", ({ text }) => text.includes("<Maintenance> & more"));
  expect(home.text).toContain("No uploads on Saturday.");
  expect(linesOf(home)).toEqual([]);
  expect(linesOf(await once("/login", (page) => linesOf(page).length > 0))).toEqual(["<Maintenance> & more"]);

  const feed = await site.visitor().request("/announcements.xml", { method: "GET" });
  expect(feed.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  // A cache between may keep it for five minutes, and gives it to nobody who asks for another language.
  expect(feed.headers.get("Cache-Control")).toBe("public, max-age=300");
  expect(feed.headers.get("Vary")).toMatch(/\bAccept-Language, Cookie\b/);
  expect(feed.body).toContain("<title>&lt;Maintenance&gt; &amp; more</title>");
  expect(feed.body).toContain("<summary>No uploads on Saturday.</summary>");

  const mail = await site.mailbox.take(reader.email, /Maintenance/);
  expect(mail.text).toContain("No uploads on Saturday.");
  expect(mail.text).toContain(`${site.origin}/account/emails#announcements`);

  const page = await visitor.open("/admin/announcements");
  const id = page.document.querySelector('[name="id"]')?.getAttribute("value") ?? "";
  await visitor.submit({ intent: "end", id });
  expect(visitor.page.notice).toContain("“<Maintenance> & more” has ended");
  await once("/login", (page) => linesOf(page).length === 0);
  await visitor.submit({ intent: "add", title: "-", text: "-" });
  expect(await historyOf(admin)).toEqual(expect.arrayContaining([expect.stringMatching(/ended the announcement “<Maintenance> & more”/i)]));
});

test("a form with a moment that is none comes back with what was typed", async () => {
  const { visitor } = admin;
  await visitor.open("/admin/announcements");
  await visitor.submit({ intent: "add", title: "Maintenance", text: "No uploads", from: "tomorrow", until: "2020-01-01" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("from")).toContain("2026-11-27 08:00");
  expect(visitor.page.valueOf("title")).toBe("Maintenance");
  await visitor.submit({ intent: "add", title: "Maintenance", text: "No uploads", from: "", until: "2020-01-01" });
  expect(visitor.page.errorOf("until")).toContain("after the start");
});

test("a second click adds no second announcement", async () => {
  const { visitor } = admin;
  const fields = { intent: "add", title: "Twice", text: "Pressed twice", from: "", until: "" };
  await visitor.open("/admin/announcements");
  await Promise.all([visitor.send("/admin/announcements", fields), visitor.send("/admin/announcements", fields)]);
  const page = await visitor.open("/admin/announcements");
  expect(page.document.querySelectorAll("main .rows strong").filter(({ text }) => text === "Twice")).toHaveLength(1);
});

test("the operator's tool adds, lists and ends one", async () => {
  const run = (...args: string[]) => runTool(["announce", ...args], site.dataEnv);
  expect(linesOf(await site.visitor().open("/help"))).not.toContain("New version");
  const added = await run("add", "--title", "New version", "--text", "It has announcements.", "--until", "2999-01-01", "--json");
  const { id } = JSON.parse(added.output);
  await once("/", ({ text }) => text.includes("It has announcements."));
  // A page that is kept for everybody was rendered before.
  await once("/help", (page) => linesOf(page).includes("New version"));
  expect((await run("list")).output).toMatch(new RegExp(`^${id}  shown  \\S+ to 2999-01-01T00:00Z  New version$`, "m"));
  expect(await run("end", id)).toMatchObject({ code: 0, output: "“New version” has ended.\n" });
  expect((await run("end", id)).code).toBe(1);
  expect((await run("add", "--title", "Late", "--text", "Too late", "--until", "2020-01-01")).code).toBe(1);
  expect((await run("add", "--title", "Late", "--text", "When?", "--from", "tomorrow")).code).toBe(2);
  expect((await run("add", "--title", "x".repeat(81), "--text", "Long")).code).toBe(2);
});
