import { afterAll, beforeAll, expect, test } from "vitest";
import { actText, historyOf, withAdmin } from "../support/admins.ts";
import type { PersonWithKey } from "../support/key-people.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
let admin: PersonWithKey;
beforeAll(async () => {
  site = await Site.start();
  admin = await withAdmin(site);
});
afterAll(() => site.stop());

/** The figure of this title in the part of the page under this heading. */
function figure(part: string, title: string) {
  const section = admin.visitor.page.document
    .querySelectorAll("main section")
    .find((element) => element.querySelector("h2")?.text === part);
  const found = section?.querySelectorAll("figure").find((element) => element.querySelector("h3")?.text === title);
  if (!found) throw new Error(`no ${title} under ${part}`);
  return found;
}

test("an admin sees logins and mails as plots, each with its sum in words and a table", async () => {
  const person = await registerVerified(site);
  for (let count = 0; count < 3; count++) await logIn({ ...person, password: "not the password at all", visitor: site.visitor() });
  const { visitor } = admin;
  await visitor.open("/admin");
  await visitor.open(visitor.page.document.querySelector('nav a[href="/admin/figures"]')?.getAttribute("href") ?? "");
  expect(visitor.page.heading).toBe("Figures");
  for (const part of ["The last 48 hours", "The last 30 days"]) {
    const failed = figure(part, "Failed logins");
    // The hour, or the day, can have changed meanwhile.
    expect(failed.text).toMatch(/3 in total, [1-3] /);
    const plot = failed.querySelector('svg[role="img"]');
    expect(plot?.getAttribute("aria-label")).toMatch(/^Failed logins: 3 in total/);
    expect(plot?.querySelectorAll("rect").length).toBeGreaterThan(0);
    const counts = failed.querySelectorAll("tbody tr").map((row) => Number(row.querySelectorAll("td")[1]?.text));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(figure(part, siteText("admin.figures.series.givenUp")).querySelector("table, rect")).toBeNull();
  }
  expect(visitor.page.document.querySelectorAll("main [style], main script, main style")).toEqual([]);
  expect((await historyOf(admin))[0]).toBe(actText("saw-figures"));
});
