import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database-kinds.ts";
import { linkIn } from "../support/mailbox.ts";
import { addTotp, logIn, newName, nextCode, PASSWORD, register, registerVerified, withTotp } from "../support/people.ts";
import { expectOneWinner, Pair, RUNNERS, race } from "../support/race.ts";
import { addKey } from "../support/security-keys.ts";

describe.each(databaseKinds)("a hundred at once at two processes on one %s", (kind) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await Pair.start(kind);
  });
  afterAll(() => pair.stop());
  afterEach(() => {
    expect(pair.takeFaults()).toEqual([]);
  });

  const openSessions = (accountId: string) => pair.db.session.count({ where: { accountId, endedAt: null } });
  const events = (accountId: string, event: string) => pair.db.securityEvent.count({ where: { accountId, event } });

  test("a user name is registered once", async () => {
    const username = newName();
    const { outcomes } = await race(
      pair
        .visitors()
        .map((visitor, index) => visitor.send("/register", { username, email: `${username}.${index}@example.org`, password: PASSWORD })),
    );
    expectOneWinner(outcomes, /^303 \/login$/, /^400$/);
    expect(await pair.db.account.count({ where: { username } })).toBe(1);
  });

  test("a verification link verifies once", async () => {
    const person = await register(pair.site);
    const link = linkIn(await pair.site.mailbox.take(person.email, /verify/i));
    const { outcomes } = await race(pair.visitors().map((visitor) => visitor.send(link, {})));
    expectOneWinner(outcomes, /^303 \/login$/, /^400$/);
    expect(await events(await pair.accountIdOf(person.username), "email:verified")).toBe(1);
  });

  test("a reset link sets one password of a hundred", async () => {
    const person = await registerVerified(pair.site);
    await person.visitor.open("/forgot-password");
    await person.visitor.submit({ email: person.email });
    const link = linkIn(await pair.site.mailbox.take(person.email, /new password/i));
    const passwordOf = (index: number) => `${PASSWORD} number ${index}`;
    const { answers, outcomes } = await race(pair.visitors().map((visitor, index) => visitor.send(link, { password: passwordOf(index) })));
    expectOneWinner(outcomes, /^303 \/login$/, /^400$/);

    const winner = answers.findIndex(({ status }) => status === 303);
    await logIn({ ...person, password: passwordOf(winner) });
    expect(person.visitor.page.path).toBe("/account");
  });

  test("a TOTP code completes one login, whichever of the account's browsers it is typed in", async () => {
    const person = await withTotp(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const visitors = pair.visitors();
    await pair.giveFlows(visitors, accountId);
    await pair.giveDevices(visitors, accountId);
    const before = await openSessions(accountId);
    const code = await nextCode(person.secret);

    const { outcomes } = await race(visitors.map((visitor) => visitor.send("/login/totp", { code })));
    expectOneWinner(outcomes, /^303 \/account$/, /^400$/);
    expect(await openSessions(accountId)).toBe(before + 1);
  });

  test("a recovery code completes one login", async () => {
    const person = await withTotp(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const visitors = pair.visitors();
    await pair.giveFlows(visitors, accountId);
    await pair.giveDevices(visitors, accountId);
    const [code = ""] = person.recoveryCodes;

    const { outcomes } = await race(visitors.map((visitor) => visitor.send("/login/recovery-code", { code })));
    expectOneWinner(outcomes, /^303 /, /^400$/);
    expect(await events(accountId, "recovery-code:used")).toBe(1);
  });

  test("the answer to a challenge signs in once", async () => {
    const person = await registerVerified(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const sessionId = await pair.giveSession(person.visitor, accountId);
    const owner = { ...person, address: person.email, accountId, sessionId, sessionToken: person.visitor.cookies.get("session") ?? "" };
    const key = await addKey(pair.context, owner, { resident: true, verifies: true, passkey: true });

    const visitors = pair.visitors();
    const [first] = visitors;
    if (!first) throw new Error("nobody");
    const { body } = await first.request("/login/passkey/options", { method: "POST", headers: { "Sec-Fetch-Site": "same-origin" } });
    for (const { cookies } of visitors) for (const [name, value] of first.cookies) cookies.set(name, value);

    const response = key.assert(JSON.parse(body));
    const { outcomes } = await race(visitors.map((visitor) => visitor.send("/login/passkey", { response })));
    expectOneWinner(outcomes, /^303 \/account$/, /^400$/);
  });

  test("a login is completed once", async () => {
    const person = await withTotp(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const visitors = pair.visitors();
    await pair.giveFlows(visitors.slice(0, 1), accountId, ["password", "totp"]);
    for (const { cookies } of visitors) cookies.set("flow", visitors[0]?.cookies.get("flow") ?? "");
    await pair.db.loginFlow.updateMany({ where: { accountId }, data: { deviceConfirmedAt: new Date() } });
    const before = await openSessions(accountId);

    const { outcomes } = await race(visitors.map((visitor) => visitor.send("/login/confirm-device", {})));
    expectOneWinner(outcomes, /^303 \/account$/, /^303 \/login$/);
    expect(await openSessions(accountId)).toBe(before + 1);
  });

  test("ten good recovery codes for one login make one session", async () => {
    const person = await withTotp(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const visitors = pair.visitors(person.recoveryCodes.length);
    await pair.giveFlows(visitors.slice(0, 1), accountId);
    await pair.giveDevices(visitors, accountId);
    for (const { cookies } of visitors) cookies.set("flow", visitors[0]?.cookies.get("flow") ?? "");
    const before = await openSessions(accountId);

    const { answers } = await race(
      visitors.map((visitor, index) => visitor.send("/login/recovery-code", { code: person.recoveryCodes[index] ?? "" })),
    );
    expect(answers.filter(({ headers }) => headers.getSetCookie().some((cookie) => /^session=[^;]/.test(cookie))).length).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await openSessions(accountId)).toBe(before + 1);
  });

  test("a remembered browser's cookie skips the second factor once", async () => {
    const person = await withTotp(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const visitors = pair.visitors();
    await pair.giveDevices(visitors.slice(0, 1), accountId);
    const device = visitors[0]?.cookies.get("device") ?? "";
    for (const { cookies } of visitors) cookies.set("device", device);
    await pair.db.device.updateMany({ where: { accountId }, data: { trustedUntil: new Date(Date.now() + 3_600_000) } });

    const { outcomes } = await race(visitors.map((visitor) => visitor.send("/login", { login: person.username, password: PASSWORD })));
    expectOneWinner(outcomes, /^303 \/account$/, /^(303 \/login\/totp|429)$/);
  });

  test("a session is ended once, and nothing is done in it afterwards", async () => {
    const person = await registerVerified(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const owners = pair.visitors(RUNNERS / 2);
    const thieves = pair.visitors(RUNNERS / 2);
    for (const owner of owners) await pair.giveSession(owner, accountId);
    const [stolen] = thieves;
    if (!stolen) throw new Error("nobody");
    const id = await pair.giveSession(stolen, accountId);
    const token = stolen.cookies.get("session") ?? "";
    // A client that is told to forget the cookie keeps it all the same.
    const use = () =>
      thieves.map((thief) => {
        thief.cookies.set("session", token);
        return thief.request("/account", { method: "GET" });
      });

    const [ending, used] = await Promise.all([
      race(owners.map((owner) => owner.send("/account/sessions", { intent: "revoke", id }))),
      race(use()),
    ]);
    expectOneWinner(ending.outcomes, /^303 \/account\/sessions$/, /^404$/);
    expect(Object.keys(used.outcomes).filter((outcome) => !["200", "303 /login?next=%2Faccount", "503"].includes(outcome))).toEqual([]);
    const afterwards = await race(use());
    expect(Object.keys(afterwards.outcomes).filter((outcome) => outcome !== "503")).toEqual(["303 /login?next=%2Faccount"]);
    expect(await events(accountId, "session:ended")).toBe(1);
  });

  test("a session that is ended while it is confirmed is none afterwards", async () => {
    const person = await registerVerified(pair.site);
    const accountId = await pair.accountIdOf(person.username);
    const [owner, ...tabs] = pair.visitors(9);
    if (!owner || !tabs[0]) throw new Error("nobody");
    await pair.giveSession(owner, accountId);
    const id = await pair.giveSession(tabs[0], accountId);
    for (const { cookies } of tabs) cookies.set("session", tabs[0].cookies.get("session") ?? "");

    const [confirmed, ended] = await Promise.all([
      race(tabs.map((tab) => tab.send("/confirm?next=%2Faccount", { password: PASSWORD }))),
      race([owner.send("/account/sessions", { intent: "revoke", id })]),
    ]);
    const renewed = confirmed.answers.filter(({ headers }) => headers.getSetCookie().some((cookie) => /^session=[^;]/.test(cookie)));
    // Its name stays over the proof: whichever comes first, it ends.
    expect(ended.answers[0]?.status, JSON.stringify([confirmed.outcomes, ended.outcomes])).toBe(303);
    expect(renewed.length, JSON.stringify(confirmed.outcomes)).toBeLessThanOrEqual(1);
    expect(await openSessions(accountId)).toBe(1);
  });

  describe("where two factors are required", () => {
    let strict: Pair;
    beforeAll(async () => {
      strict = await Pair.start(kind, { TWO_FACTOR_POLICY: "required" });
    });
    afterAll(() => strict.stop());

    test("of two removals that cross, one is refused: a factor is left", async () => {
      const person = await withTotp(strict.site);
      await addTotp(person, "Tablet");
      const accountId = await strict.accountIdOf(person.username);
      const apps = await strict.db.totpCredential.findMany({ where: { accountId } });
      expect(apps.length).toBe(2);

      const visitors = strict.visitors();
      for (const { cookies } of visitors) cookies.set("session", person.visitor.cookies.get("session") ?? "");
      const idOf = (index: number) => apps[(index >> 1) % 2]?.id ?? "";
      const { outcomes } = await race(
        visitors.map((visitor, index) => visitor.send("/account/two-factor/totp", { intent: "remove", id: idOf(index) })),
      );
      expectOneWinner(outcomes, /^303 \/account\/two-factor$/, /^(400|404)$/);
      expect(await strict.db.totpCredential.count({ where: { accountId } })).toBe(1);
      expect(strict.takeFaults()).toEqual([]);
    });
  });
});
