import { readFileSync } from "node:fs";
import { generateSync } from "otplib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { edits } from "../../docs/examples/hotp/edits.ts";
import * as architecture from "../support/architecture.ts";
import { copySiteWith, runIn } from "../support/example-site.ts";
import { addTotp, forgetProof, logIn, nextCode, type Person, registerVerified, shownRecoveryCodes } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { readSources } from "../support/source-tree.ts";
import { spawnTool } from "../support/tool.ts";

const EXAMPLE = "docs/examples/hotp";
const BUILD_MILLISECONDS = 600_000;

const project = process.cwd();
let copy: ReturnType<typeof copySiteWith>;
let site: Site;
let person: Person & { secret: string };
let counter = 0;

/** The code that the token shows when it is pressed. @param more how often it is pressed for nothing before */
function press(more = 0): string {
  counter += more;
  return generateSync({ strategy: "hotp", secret: person.secret, counter: counter++ });
}

beforeAll(async () => {
  copy = copySiteWith(EXAMPLE, edits);
  // What builds and starts the site, and what reads its sources, does so in the working directory.
  process.chdir(copy.folder);
  runIn(copy.folder, "npm", "run", "--silent", "build");
  site = await Site.start();
}, BUILD_MILLISECONDS);

afterAll(async () => {
  await site?.stop();
  process.chdir(project);
  copy?.remove();
});

test("docs/adding-a-factor.md names each file and each edit of the example", () => {
  const guide = readFileSync(`${project}/docs/adding-a-factor.md`, "utf8");
  for (const { file } of edits) expect(guide).toContain(`\`${file}\``);
  const own = readSources().filter(({ path }) => path.startsWith("app/auth/hotp/"));
  expect(own.length).toBeGreaterThan(10);
  for (const { path } of own) expect(guide).toContain(path.slice("app/auth/hotp/".length));
});

test("the compiler takes a site with one more factor", { timeout: BUILD_MILLISECONDS }, () => {
  runIn(copy.folder, "npx", "tsc", "--noEmit");
});

test("its contract holds on both databases, its journey passes, and the site has its sign and texts", {
  timeout: BUILD_MILLISECONDS,
}, () => {
  const tests = ["contracts/hotp", "journeys/hotp", "icons", "languages"].map((name) => `tests/${name}.test.ts`);
  runIn(copy.folder, "npx", "vitest", "run", ...tests);
});

test.each([
  ["factorsStandAlone", architecture.factorsStandAlone],
  ["factorsHaveTheSameFiles", architecture.factorsHaveTheSameFiles],
  ["kindsAreNamedByTheirFactor", architecture.kindsAreNamedByTheirFactor],
  ["layersPointDown", architecture.layersPointDown],
  ["packagesStayInTheirLayer", architecture.packagesStayInTheirLayer],
  ["tablesAreQueriedByTheirOwner", architecture.tablesAreQueriedByTheirOwner],
  ["writesBelongToASession", architecture.writesBelongToASession],
  ["accessEndsInOnePlace", architecture.accessEndsInOnePlace],
  ["timeAndRandomnessArePassedIn", architecture.timeAndRandomnessArePassedIn],
  ["filesHaveNoCycle", architecture.filesHaveNoCycle],
  ["domainFoldersHaveNoCycle", architecture.domainFoldersHaveNoCycle],
  ["textStandsInTheCatalogue", architecture.textStandsInTheCatalogue],
])("the architecture's rule %s holds with one more factor", (_name, rule) => {
  expect(rule(readSources())).toEqual([]);
});

test("a token is set up by a code of it, and recovery codes come with it", async () => {
  const registered = await registerVerified(site);
  const { visitor } = registered;
  await logIn(registered);
  expect((await visitor.open("/account/two-factor")).text).toContain("Set up a code token");
  const { document } = await visitor.open("/account/two-factor/hotp");
  const secret = document.querySelector("[data-hotp-secret]")?.getAttribute("data-hotp-secret") ?? "";
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  person = { ...registered, secret };

  await visitor.submit({ intent: "add", label: "Fob", code: "000000" });
  expect(visitor.page.errorOf("code")).toContain("This code is wrong");
  await visitor.submit({ intent: "add", label: "Fob", code: press() });
  expect(visitor.page.notice).toContain("two-factor authentication is on");
  expect(shownRecoveryCodes(visitor)).toHaveLength(10);
  expect((await visitor.open("/account")).text).toContain("One token shows codes for you.");
  expect((await site.mailbox.take(person.email, /“Fob” added/)).text).toContain("“Fob” was added");
});

test("it asks for a code after the password, takes it once, and not again", async () => {
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/login/hotp");
  expect(visitor.page.text).toContain("(Fob)");
  const code = press();
  await visitor.submit({ code });
  expect(visitor.page.path).toBe("/account");

  await visitor.post("/logout", {});
  await logIn(person);
  await visitor.submit({ code });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("code")).toContain("used already");
});

test("a token that was pressed for nothing five times is taken up again, and one that was pressed more often is not", async () => {
  const { visitor } = person;
  const ahead = press(6);
  await visitor.submit({ code: ahead });
  expect(visitor.page.errorOf("code")).toContain("This code is wrong");
  counter -= 2;
  await visitor.submit({ code: press() });
  expect(visitor.page.path).toBe("/account");
  // What was skipped is spent with it.
  await visitor.post("/logout", {});
  await logIn(person);
  await visitor.submit({ code: generateSync({ strategy: "hotp", secret: person.secret, counter: counter - 2 }) });
  expect(visitor.page.errorOf("code")).toContain("used already");
  await visitor.submit({ code: press() });
  expect(visitor.page.path).toBe("/account");
});

test("of two logins with one code at the same time, one holds", async () => {
  const visitors = await Promise.all([site.visitor(), site.visitor()].map((visitor) => begun(visitor)));
  const code = press();
  const answers = await Promise.all(visitors.map((visitor) => visitor.send("/login/hotp", { code })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
});

test("a fresh proof is a code of the token", async () => {
  const { visitor } = person;
  await forgetProof(site, person);
  await visitor.open("/account/two-factor/hotp");
  expect(visitor.page.path).toMatch(/^\/confirm/);
  await visitor.submit({ code: press() });
  expect(visitor.page.path).toBe("/account/two-factor/hotp");
  expect(visitor.page.text).toContain("Fob");
});

test("beside an app, the page that asks for a fresh proof has a form for each, and each takes its own code", async () => {
  const { visitor } = person;
  const secret = await addTotp(person);
  for (const [kind, code] of [
    ["hotp", press()],
    ["totp", await nextCode(secret)],
  ] as const) {
    await forgetProof(site, person);
    await visitor.open("/account/two-factor/hotp");
    await visitor.submit({ kind, code });
    expect(visitor.page.path).toBe("/account/two-factor/hotp");
  }
  await visitor.open("/account/two-factor/totp");
  await visitor.submit({ intent: "remove" });
  expect(visitor.page.notice).toContain("removed");
});

test("its secret is sealed, a change of keys seals it anew, and the token logs in as before", async () => {
  expect(JSON.stringify(await tokens())).not.toContain(person.secret);
  // The copy has its own tool.
  const gatehouse = (...args: string[]) => spawnTool(args, site.dataEnv);
  const { id } = JSON.parse((await gatehouse("keys", "add", "--json")).output);
  expect(JSON.parse((await gatehouse("keys", "rotate", "--json")).output)).toMatchObject({ ok: true, unopened: 0 });
  expect(await tokens()).toEqual([expect.objectContaining({ sealedSecret: expect.stringMatching(new RegExp(`^${id}\\.`)) })]);

  const visitor = await begun(site.visitor());
  await visitor.submit({ code: press() });
  expect(visitor.page.path).toBe("/account");
});

test("tries are limited, and its owner's browser is not kept out by others'", async () => {
  const stranger = await begun(site.visitor());
  const statuses: number[] = [];
  while (!statuses.includes(429) && statuses.length < 20) {
    await stranger.open("/login/hotp");
    statuses.push((await stranger.send("/login/hotp", { code: "000000" })).status);
  }
  expect(statuses).toContain(429);

  const visitor = await begun(person.visitor);
  await visitor.submit({ code: press() });
  expect(visitor.page.path).toBe("/account");
});

test("a token that failures in a row have closed proves nothing", async () => {
  const [token] = await tokens();
  const db = site.openDatabase();
  const { id: authenticatorId = "", accountId = "" } = token ?? {};
  const row = { where: { authenticatorId }, data: { failures: 100, closedAt: new Date() } };
  await db.authenticatorFailures.upsert({ where: row.where, create: { authenticatorId, accountId, ...row.data }, update: row.data });
  const visitor = await begun(person.visitor);
  expect(visitor.page.text).toContain("This second step is locked");
  expect((await visitor.send("/login/hotp", { code: press() })).status).toBe(400);
  await db.authenticatorFailures.deleteMany({ where: row.where });
  await db.$disconnect();
  await visitor.open("/login/hotp");
  await visitor.submit({ code: press() });
  expect(visitor.page.path).toBe("/account");
});

test("the last token is removed, and the recovery codes with it", async () => {
  const { visitor } = person;
  await visitor.open("/account/two-factor/hotp");
  await visitor.submit({ intent: "remove" });
  expect(visitor.page.notice).toContain("your last second step");
  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/account");
});

type Token = { id: string; accountId: string; sealedSecret: string };

/** The tokens of the site as they are stored. */
async function tokens(): Promise<Token[]> {
  const db = site.openDatabase();
  const rows = await db.$queryRawUnsafe<Token[]>(`SELECT * FROM "HotpToken" WHERE "setUpBy" IS NULL`);
  await db.$disconnect();
  return rows;
}

/** A visitor who has typed the password, and is asked for a code. */
async function begun(visitor: Person["visitor"]): Promise<Person["visitor"]> {
  await visitor.post("/logout", {});
  await logIn({ ...person, visitor });
  expect(visitor.page.path).toBe("/login/hotp");
  return visitor;
}
