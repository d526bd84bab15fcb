import { afterAll, beforeAll, expect, test } from "vitest";
import { accountIdOf, adminPageOf, historyOf, withAdmin } from "../support/admins.ts";
import type { PersonWithKey } from "../support/key-people.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { newProjectName } from "../support/site-projects.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
let admin: PersonWithKey;
beforeAll(async () => {
  site = await Site.start();
  admin = await withAdmin(site);
});
afterAll(() => site.stop());

function cells() {
  return admin.visitor.page.document
    .querySelectorAll("ol.events > li")
    .map((row) => [".what", ".whose", ".where"].map((part) => row.querySelector(part)?.text));
}

test("an admin sees the events of all accounts, each with a way to its account, and the look is one of them", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await logIn({ ...person, username: "nobody-of-this-name", visitor: site.visitor() });
  const { visitor } = admin;
  await visitor.open("/admin");
  await visitor.open(visitor.page.document.querySelector('nav a[href="/admin/events"]')?.getAttribute("href") ?? "");
  expect(visitor.page.heading).toBe("Events");
  const rows = cells();
  expect(rows.some(([what, whose]) => what === "Logged in with password" && whose === person.username)).toBe(true);
  expect(rows.some(([what, whose]) => what === siteText("events.login:failed") && whose === "No account")).toBe(true);
  const link = visitor.page.document.querySelector(`ol.events a[href="${await adminPageOf(site, person)}"]`);
  expect(link?.text).toBe(person.username);
  await visitor.open("/admin/events");
  expect(cells()[0]?.[0]).toMatch(/^As an administrator: viewed the site's events, \d+ shown$/);
  expect((await historyOf(admin))[0]).toMatch(/^As an administrator: viewed the site's events/);
});

test("a project's event has its name, which leads to it on the admin pages", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const name = newProjectName();
  await person.visitor.open("/projects");
  await person.visitor.submit({ intent: "create", name });
  const { visitor } = admin;
  await visitor.open("/admin/events?event=project%3Acreated");
  const link = visitor.page.document.querySelectorAll("ol.events a").find(({ text }) => text === name);
  await visitor.open(link?.getAttribute("href") ?? "");
  expect(visitor.page.path).toMatch(/^\/admin\/projects\/./);
  expect(visitor.page.heading).toBe(name);
});

test("events are filtered by kind, and older ones are a link away", async () => {
  const { visitor } = admin;
  const person = await registerVerified(site);
  const accountId = await accountIdOf(site, person);
  await visitor.open("/admin/events?event=email%3Averified");
  expect(new Set(cells().map(([what]) => what?.startsWith("Address ")))).toEqual(new Set([true]));
  expect(visitor.page.document.querySelector("option[selected]")?.text).toBe("email:verified");

  for (let count = 0; count < 52; count++) await visitor.open(`/admin/accounts/${accountId}`);
  await visitor.open("/admin/events?event=admin%3Aaccount-viewed");
  expect(cells()).toHaveLength(50);
  const older = visitor.page.document.querySelectorAll("main nav a").map((link) => link.getAttribute("href") ?? "");
  expect(older).toHaveLength(1);
  await visitor.open(older[0] ?? "");
  expect(cells().length).toBeGreaterThanOrEqual(2);
  expect(new Set(cells().map(([what]) => what))).toEqual(new Set([`${siteText("events.admin:account-viewed")} (by ${admin.username})`]));
  expect(visitor.page.document.querySelector("main nav a")?.text).toBe("Newest");
});

test("a kind or a page that is none is not found", async () => {
  for (const query of ["event=nonsense", "event=__proto__", "page=nonsense", "page=99999999999999.x"])
    expect((await admin.visitor.open(`/admin/events?${query}`)).status, query).toBe(404);
});
