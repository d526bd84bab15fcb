import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trimTyped } from "~/lib/text/trim-typed";
import { accountIdOf, actText, historyOf, makeAdmin, withAdmin } from "../support/admins.ts";
import { addKeyByForm, keyAt, keyOptions, type PersonWithKey, touchKey, withSecurityKey } from "../support/key-people.ts";
import { addTotp, forgetProof, logIn, newName, nextCode, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

const KEYS = "/account/two-factor/security-keys";

let site: Site;
let admin: PersonWithKey;
beforeAll(async () => {
  site = await Site.start();
  admin = await withAdmin(site);
});
afterAll(() => site.stop());

describe("who gets in", () => {
  test("somebody who is not signed in is led to the login, and comes back", async () => {
    const visitor = site.visitor();
    await visitor.open("/admin");
    expect(visitor.page.path).toBe("/login?next=%2Fadmin");
  });

  test("to somebody without the role the pages are not there, key or not", async () => {
    const id = await accountIdOf(site, admin);
    for (const person of [await withTotp(site), await withSecurityKey(site)]) {
      for (const path of ["/admin", "/admin?q=a", `/admin/accounts/${id}`]) {
        expect((await person.visitor.open(path)).status, path).toBe(404);
      }
      expect(person.visitor.page.document.querySelector('header a[href="/admin"]')).toBeNull();
    }
  });

  test("an admin without a key is led to where a first one is added", async () => {
    const person = await withTotp(site);
    await makeAdmin(site, person);
    await person.visitor.open("/admin");
    expect(person.visitor.page.path).toBe(KEYS);
    expect(person.visitor.page.notice).toContain("Add one here");
  });

  test("a key that was only just added must be touched once before the pages open", async () => {
    const person = await registerVerified(site);
    await makeAdmin(site, person);
    await logIn(person);
    const key = keyAt(site);
    await addKeyByForm(person, key);
    await person.visitor.open("/admin");
    expect(person.visitor.page.path).toBe("/confirm?next=%2Fadmin");
    await touchKey(person, key);
    expect(person.visitor.page.path).toBe("/admin");
    expect(person.visitor.page.heading).toBe("Accounts");
  });

  test("a login or a proof with an app's code opens nothing for an admin with a key, and adds no further key", async () => {
    const person = await withSecurityKey(site);
    const { visitor } = person;
    const secret = await addTotp(person);
    await makeAdmin(site, person);
    await visitor.post("/logout", {});
    await logIn(person);
    await visitor.open("/login/totp");
    await visitor.submit({ code: await nextCode(secret) });
    expect(visitor.page.path).toBe("/account");

    for (const path of ["/admin", "/account/two-factor/totp"]) {
      await visitor.open(path);
      expect(visitor.page.path).toBe(`/confirm?next=${encodeURIComponent(path)}`);
    }
    await visitor.open("/confirm?next=/admin");
    expect(visitor.page.document.querySelector("[name=code], [name=password]")).toBeNull();
    expect(visitor.page.text).toContain(siteText("confirm.keyOnly"));
    await visitor.post("/confirm?next=/admin", { code: await nextCode(secret) });
    expect(visitor.page.status).toBe(400);
    await visitor.post("/confirm?next=/admin", { password: person.password });
    expect(visitor.page.status).toBe(400);
    await visitor.post(KEYS, { intent: "add", response: keyAt(site).register({ challenge: "AA", rp: {}, user: { id: "AA" } }) });
    expect(visitor.page.path).toContain("/confirm");

    await visitor.open("/confirm?next=/admin");
    await touchKey(person, person.key);
    expect(visitor.page.path).toBe("/admin");
  });

  test("who logged in with a recovery code still needs the key", async () => {
    const person = await withSecurityKey(site);
    const { visitor, recoveryCodes } = person;
    await makeAdmin(site, person);
    await visitor.post("/logout", {});
    await logIn(person);
    await visitor.open("/login/recovery-code");
    await visitor.submit({ code: recoveryCodes[0] ?? "" });
    await visitor.open("/admin");
    expect(visitor.page.path).toBe("/confirm?next=%2Fadmin");
    expect(visitor.page.document.querySelector("[name=password]")).toBeNull();
    await visitor.post("/confirm?next=/admin", { password: person.password });
    expect(visitor.page.status).toBe(400);
  });

  test("a passkey opens the pages, and is good for 15 minutes", async () => {
    const person = await registerVerified(site);
    const { visitor } = person;
    await logIn(person);
    const key = keyAt(site, { resident: true, verifies: true });
    await addKeyByForm(person, key, { passkey: "yes" });
    await makeAdmin(site, person);
    await visitor.post("/logout", {});
    const options = JSON.parse((await visitor.send("/login/passkey/options", {})).body);
    await visitor.post("/login/passkey", { response: key.assert(options), next: "/admin" });
    expect(visitor.page.path).toBe("/admin");

    await forgetProof(site, person, { minutes: 14 });
    expect((await visitor.open("/admin")).path).toBe("/admin");
    await forgetProof(site, person);
    await visitor.open("/admin?q=ada");
    expect(visitor.page.path).toBe("/confirm?next=%2Fadmin%3Fq%3Dada");
    await visitor.submit({ response: key.assert(keyOptions(visitor.page)) });
    expect(visitor.page.path).toBe("/admin?q=ada");
  });

  test("who loses the role loses the pages at once", async () => {
    const person = await withAdmin(site);
    expect((await person.visitor.open("/admin")).status).toBe(200);
    const db = site.openDatabase();
    await db.account.update({ where: { usernameKey: person.username }, data: { role: "member" } });
    await db.$disconnect();
    expect((await person.visitor.open("/admin")).status).toBe(404);
  });
});

describe("accounts", () => {
  test("are found by the start of a name and of an address, and each leads to its page", async () => {
    const person = await register(site);
    const { visitor } = admin;
    for (const q of [
      person.username,
      person.username.toUpperCase(),
      person.email,
      `  ${person.email.slice(0, -3)} `,
      `\u200b\u202a${person.username}\u202c`,
    ]) {
      await visitor.open("/admin");
      await visitor.open(`/admin?${new URLSearchParams({ q, state: "" })}`);
      expect(visitor.page.text).toContain(person.username);
      expect(visitor.page.text).toContain("No verified address");
      expect(visitor.page.document.querySelector("[name=q]")?.getAttribute("value")).toBe(trimTyped(q));
    }
    const link = visitor.page.document.querySelector("main li a")?.getAttribute("href") ?? "";
    expect((await visitor.open(link)).heading).toBe(person.username);
  });

  test("that are not there, and places that no page leads to, are answered in plain words", async () => {
    const { visitor } = admin;
    expect((await visitor.open(`/admin?q=${newName()}`)).text).toContain(siteText("admin.accounts.none"));
    for (const path of [
      "/admin?state=nonsense",
      "/admin?page=nonsense",
      "/admin?page=WzFd",
      "/admin?page=WyJhIiwiXHUwMDAwIiwiYiJd",
      `/admin?q=${"x".repeat(255)}`,
      "/admin/accounts/nobody",
      "/admin/accounts/a?page=0",
      `/admin/accounts/${await accountIdOf(site, admin)}?page=99999999999`,
    ]) {
      expect((await visitor.open(path)).status, path).toBe(404);
    }
    for (const path of ["/admin?q=%F0%9F%98%80", "/admin?q=%25_%27%22%3Cb%3E", "/admin?q=__proto__"]) {
      expect((await visitor.open(path)).status, path).toBe(200);
      expect(visitor.page.body).not.toContain("<b>");
    }
  });

  test("show everything but secrets, and whoever is looked at reads by whom", async () => {
    const person = await withTotp(site);
    const id = await accountIdOf(site, person);
    const { visitor } = admin;
    const page = await visitor.open(`/admin/accounts/${id}`);
    for (const text of [
      person.email,
      "Phone",
      "Authenticator app",
      "Recovery codes",
      siteText("admin.account.password"),
      "node",
      "registered as",
    ])
      expect(page.text).toContain(text);

    const db = site.openDatabase();
    const account = await db.account.findUniqueOrThrow({
      where: { id },
      include: { password: true, sessions: true, devices: true, totpCredentials: true, recoveryCodes: true, recoverySheet: true },
    });
    await db.$disconnect();
    const secrets = [
      person.secret,
      ...person.recoveryCodes,
      ...person.visitor.cookies.values(),
      account.userHandle,
      account.password?.hash,
      account.recoverySheet?.salt,
      ...account.sessions.map(({ id }) => id),
      ...account.devices.map(({ tokenHash }) => tokenHash),
      ...account.totpCredentials.map(({ sealedSecret }) => sealedSecret),
      ...account.recoveryCodes.map(({ codeHash }) => codeHash),
    ];
    for (const secret of secrets) expect(page.body).not.toContain(String(secret));

    expect((await historyOf(person))[0]).toBe(`${siteText("events.admin:account-viewed")} (by ${admin.username})`);
    expect((await historyOf(admin))[0]).toBe(actText("viewed", { account: id }));
    // From where the admin looked stands in the admin's own history only.
    expect(person.visitor.page.document.querySelector("ol.events li")?.querySelector(".where")).toBeNull();
  });

  test("that were searched are kept in the admin's history", async () => {
    const person = await registerVerified(site);
    const id = await accountIdOf(site, person);
    await admin.visitor.open(`/admin?q=${person.username}`);
    expect((await historyOf(admin))[0]).toBe(actText("searched", { count: 1 }));
    const { body } = await admin.visitor.open("/account/history.jsonl");
    expect(body.trim().split("\n").at(-1)).toContain(id);
    expect(body).not.toContain(person.username);
  });
});
