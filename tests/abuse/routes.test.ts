import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { expressRoutes, patternsOfSite } from "../support/site-pages.ts";
import type { Page, Visitor } from "../support/visitor.ts";
import { createAskers, type Things, thingsOf } from "./route-people.ts";
import { type Answers, ASKERS, type Asker, ROUTE_TABLE, type RouteRow } from "./route-table.ts";

let site: Site;
let local: Site;
let askers: Record<Asker, Visitor>;
let owner: Person;
let things: Things;
beforeAll(async () => {
  [site, local] = await Promise.all([Site.start(), Site.start({ SMTP_URL: "" })]);
  ({ askers, owner } = await createAskers(site));
  things = await thingsOf(site, owner);
});
afterAll(() => Promise.all([site.stop(), local.stop()]));

/** The asker's browser as it is at first: what one request does to its cookies is not there at the next. */
function browserOf(asker: Asker): Visitor {
  const visitor = site.visitor();
  for (const [name, value] of askers[asker].cookies) visitor.cookies.set(name, value);
  return visitor;
}

/** Puts the owner's ids in place of their names. */
function filled(text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: keyof Things) => things[name]);
}

function addressOf({ path, at = path }: RouteRow): string {
  return filled(at);
}

/** The answer as the table writes it. */
function outcomeOf(address: string, { status, location }: Page): Answers[Asker] {
  if (status === 302) return `302 ${location}`;
  if (location === `/login?next=${encodeURIComponent(address)}`) return "login";
  if (location === `/confirm?next=${encodeURIComponent(address)}`) return "confirm";
  return location ? `303 ${location}` : status;
}

async function outcomesOf(row: RouteRow, ask: (visitor: Visitor, address: string) => Promise<Page>): Promise<Answers> {
  const address = addressOf(row);
  const outcomes: Partial<Answers> = {};
  for (const asker of Object.keys(ASKERS) as Asker[]) {
    const page = await ask(browserOf(asker), address);
    if (page.location) expect([302, 303]).toContain(page.status);
    outcomes[asker] = outcomeOf(address, page);
  }
  return outcomes as Answers;
}

test("every route of the site has its row, and every row its route", () => {
  const routes = [...new Set([...patternsOfSite(), ...expressRoutes()])];
  expect(routes.length).toBeGreaterThan(40);
  const rows = ROUTE_TABLE.map(({ path }) => path);
  expect(rows.sort(), "ROUTE_TABLE of tests/abuse/route-table.ts has a row for each").toEqual(routes.sort());
});

// The one that ends sessions comes last.
const rows = ROUTE_TABLE.toSorted((one, other) => Number(one.path === "/logout") - Number(other.path === "/logout"));
const byPath = (rows: RouteRow[]) => rows.map((row): [path: string, row: RouteRow] => [row.path, row]);

test.each(byPath(rows))("%s answers each as the table says", async (_path, row) => {
  expect(await outcomesOf(row, (visitor, address) => visitor.request(address, { method: "GET" })), "GET").toEqual(row.get);
  expect(await outcomesOf(row, (visitor, address) => visitor.send(address, {})), "POST").toEqual(row.post);
  for (const form of row.theirs ?? []) {
    const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, filled(value)]));
    expect((await browserOf("other").send(addressOf(row), fields)).status, JSON.stringify(form)).toBe(404);
  }
});

test("what belongs to somebody else is there as before", async () => {
  expect(await thingsOf(site, owner)).toEqual(things);
});

test.each(byPath(rows.filter(({ local }) => local)))("%s is there where mail stays on this machine", async (_path, row) => {
  expect((await local.visitor().request(addressOf(row), { method: "GET" })).status).toBe(row.local);
});
