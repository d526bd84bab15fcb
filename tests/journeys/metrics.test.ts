import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, logInWithTotp, PASSWORD, type PersonWithTotp, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

const TOKEN = "a-token-for-the-figures-of-tests";

let site: Site;
let person: PersonWithTotp;
beforeAll(async () => {
  site = await Site.start({ METRICS_TOKEN: TOKEN });
  person = await withTotp(site);
  await logInWithTotp({ ...person, visitor: site.visitor() });
  await site.visitor().send("/login", { login: person.username, password: "not this person's password" });
  await site.visitor().open("/reset-password?token=secret-of-a-link");
  await site.visitor().open(`/dev/mail/${person.username}`);
  await site.visitor().open(`/nowhere/${person.username}`);
  await site.visitor().open(`/simple/${person.username}/`);
});
afterAll(() => site.stop());

const ask = (headers: Record<string, string> = {}, address = site.address) => fetch(`${address}/metrics`, { headers });

/** The figures of every process of the site, one after the other. */
async function read(): Promise<string> {
  const answers = await Promise.all(site.addresses.map((address) => ask({ Authorization: `Bearer ${TOKEN}` }, address)));
  return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
}

/** The value of a series in each process that has it. */
function readSeries(text: string, series: string): number[] {
  const lines = text.split("\n").filter((line) => line.startsWith(`${series} `));
  return lines.map((line) => Number(line.slice(series.length)));
}

const inEach = (value: number) => site.addresses.map(() => value);

/** What has been counted in all processes together. */
const total = (text: string, series: string) => readSeries(text, series).reduce((sum, value) => sum + value, 0);

test("the figures are for whoever has the token, and nobody else", async () => {
  const answer = await ask({ Authorization: `Bearer ${TOKEN}` });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toContain("text/plain");
  for (const wrong of [undefined, "Bearer", `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN, `Basic ${TOKEN}`]) {
    const refused = await ask(wrong === undefined ? {} : { Authorization: wrong });
    expect([refused.status, refused.headers.get("WWW-Authenticate")], wrong).toEqual([401, 'Bearer realm="metrics"']);
    expect(await refused.text()).not.toContain("gatehouse_");
  }
});

test("without a token in the environment there is no such page", async () => {
  const closed = await Site.start({ METRICS_TOKEN: "" });
  try {
    for (const sent of ["Bearer ", "Bearer undefined"]) expect((await ask({ Authorization: sent }, closed.address)).status).toBe(404);
  } finally {
    await closed.stop();
  }
});

test("logins are counted by factor and outcome, requests by the pattern of their address", async () => {
  const text = await read();
  expect(total(text, 'gatehouse_logins_total{factor="password",outcome="signed-in"}')).toBe(1);
  expect(total(text, 'gatehouse_logins_total{factor="password",outcome="second-factor"}')).toBe(1);
  expect(total(text, 'gatehouse_logins_total{factor="totp",outcome="signed-in"}')).toBe(1);
  expect(total(text, 'gatehouse_logins_total{factor="password",outcome="refused"}')).toBe(1);
  for (const [method, route, status] of [
    ["POST", "/login", "400"],
    ["GET", "/reset-password", "400"],
    ["GET", "/dev/mail/:id", "404"],
    ["GET", "/simple/:name/", "404"],
    ["GET", "*", "404"],
  ])
    expect(total(text, `gatehouse_request_seconds_count{method="${method}",route="${route}",status="${status}"}`), route).toBe(1);
  expect(total(text, 'gatehouse_database_seconds_count{statement="INSERT"}')).toBeGreaterThan(0);
  expect(readSeries(text, 'gatehouse_hashes{state="running"}')).toEqual(inEach(0));
  expect(readSeries(text, "gatehouse_database_up")).toEqual(inEach(1));
});

test("what waits in the outbox is counted, with the age of the oldest", async () => {
  const db = site.openDatabase();
  const mail = { id: "late", kind: "new-device", sealed: "", createdAt: new Date(Date.now() - 120_000) };
  await db.outgoingMail.create({ data: { ...mail, dueAt: new Date(Date.now() + 3_600_000) } });
  const text = await read();
  await db.outgoingMail.delete({ where: { id: "late" } });
  await db.$disconnect();
  expect(Math.max(...readSeries(text, "gatehouse_outbox_waiting"))).toBeGreaterThanOrEqual(1);
  expect(Math.max(...readSeries(text, "gatehouse_outbox_oldest_seconds"))).toBeGreaterThanOrEqual(120);
});

test("no figure carries a name, an address, a password, a token or a secret", async () => {
  const text = await read();
  const { username, email, secret, visitor } = person;
  // What the probe holds is the same for everybody.
  const cookies = [...visitor.cookies].filter(([name]) => name !== "probe").map(([, value]) => value);
  for (const word of [username, email, secret, PASSWORD, TOKEN, "secret-of-a-link", "127.0.0.1", ...cookies])
    expect(text, word).not.toContain(word);
});

test("every figure of the dashboard and the alerts is there", async () => {
  const text = await read();
  const measured = new Set([...text.matchAll(/^([a-z_0-9]+)[{ ]/gm)].map(([, name]) => name));
  const dashboard: { panels: { targets: { expr: string }[] }[] } = JSON.parse(
    readFileSync("docs/operating/grafana-dashboard.json", "utf8"),
  );
  const alerts = readFileSync("docs/operating/alerts.yml", "utf8").matchAll(/^ +expr: (.+)$/gm);
  const expressions = [
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...[...alerts].map(([, expr]) => expr),
  ];
  const used = new Set(expressions.flatMap((expr) => expr?.match(/\b(gatehouse|process|nodejs)_\w+/g) ?? []));
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !measured.has(name))).toEqual([]);
  // And the other way round: what this site measures is looked at somewhere.
  const own = [...measured].filter((name) => name?.startsWith("gatehouse_")).map((name) => name?.replace(/_(bucket|sum|count)$/, ""));
  const seen = [...used].join(" ");
  expect([...new Set(own)].filter((name) => name && !seen.includes(name))).toEqual([]);
});

test("the site is ready when the database, its migrations and the keys are, and says which is not", async () => {
  const ready = () => fetch(`${site.origin}/readyz`);
  expect(await (await ready()).text()).toBe("database: ok\nmigrations: ok\nkeys: ok\n");
  const db = site.openDatabase();
  await db.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET "migration_name" = 'x' || "migration_name"`);
  const answer = await ready();
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await answer.text()).toBe("database: ok\nmigrations: failed\nkeys: ok\n");
  await db.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET "migration_name" = substr("migration_name", 2)`);
  await db.$disconnect();
  expect((await ready()).status).toBe(200);
  await logIn({ ...person, visitor: site.visitor() });
});
