import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetProof, logIn, nextCode, type Person, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Closes the person's app, as 100 wrong codes do, and the recovery codes too where they are meant. */
async function close({ username }: Person, { codes = false } = {}) {
  const db = site.openDatabase();
  const { id: accountId } = await db.account.findFirstOrThrow({ where: { username } });
  const apps = await db.totpCredential.findMany({ where: { accountId } });
  const sheets = codes ? await db.recoverySheet.findMany({ where: { accountId } }) : [];
  for (const { id } of [...apps, ...sheets])
    await db.authenticatorFailures.create({ data: { authenticatorId: id, accountId, failures: 100, closedAt: new Date() } });
  await db.$disconnect();
}

test("each page that meets a closed app names the way out, and a recovery code leads to a new app", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await close(person);

  await visitor.open("/account/two-factor");
  expect(visitor.page.text).toContain("Locked after 100 failed attempts in a row. Remove it, and add it again.");
  await forgetProof(site, person);
  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.path).toContain("/confirm");
  expect(visitor.page.text).toContain(siteText("confirm.closed"));
  expect(visitor.page.document.querySelector("main [name=code], main [name=password]")).toBeNull();

  const elsewhere = { ...person, visitor: site.visitor() };
  await logIn(elsewhere);
  expect(elsewhere.visitor.page.path).toBe("/login/totp");
  expect(elsewhere.visitor.page.text).toContain("Log in another way");
  expect(elsewhere.visitor.page.document.querySelector("main [name=code]")).toBeNull();
  expect(elsewhere.visitor.page.document.querySelector('main a[href="/login/recovery-code"]')).not.toBeNull();
  await elsewhere.visitor.post("/login/totp", { code: await nextCode(person.secret) });
  expect(elsewhere.visitor.page.status).toBe(400);
  expect(elsewhere.visitor.page.text).toContain("This second step is locked");
  await elsewhere.visitor.post("/login/recovery-code", { code: person.recoveryCodes[0] ?? "" });
  expect(elsewhere.visitor.cookies.has("session")).toBe(true);
  await elsewhere.visitor.open("/account/two-factor/totp");
  expect(elsewhere.visitor.page.document.querySelector("main [name=password]")).not.toBeNull();
});

test("where everything is closed the login page says so and whom to ask", async () => {
  const person = await withTotp(site);
  await close(person, { codes: true });
  await person.visitor.open("/account/two-factor");
  expect(person.visitor.page.text).toContain("Your recovery codes are locked");
  const elsewhere = { ...person, visitor: site.visitor() };
  await logIn(elsewhere);
  expect(elsewhere.visitor.page.text).toContain(siteText("login.closedLast"));
  await elsewhere.visitor.open("/login/recovery-code");
  expect(elsewhere.visitor.page.text).toContain("This second step is locked");
});
