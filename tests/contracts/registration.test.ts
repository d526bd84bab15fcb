import { expect, test } from "vitest";
import { register } from "~/account-life/register";
import { findAccountByLogin } from "~/accounts/find-account";
import { usernameKey } from "~/accounts/username";
import { beginLogin } from "~/auth/login/begin-login";
import { limits } from "~/throttle/limits";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { newName, PASSWORD } from "../support/people.ts";
import type { TestContext } from "../support/test-context.ts";

const [{ name: rule, points, seconds }] = limits.registration;

type Form = { username: string; email: string; password: string };

/** Somebody who registers from this address: with a fresh name and address, and a good password, but for what is said. */
function registerFrom(context: TestContext, ipAddress: string, form: Partial<Form> = {}) {
  const username = newName();
  const client = { ...context.client, ipAddress };
  return register({ ...context, client }, { username, email: `${username}@example.org`, password: PASSWORD, ...form });
}

onBothDatabases("registrations", (get) => {
  const counted = async () =>
    (await get().db.throttle.findMany({ where: { key: { startsWith: `${rule}:` } } })).map(({ points }) => points);
  const count = (points: number) => get().db.throttle.updateMany({ where: { key: { startsWith: `${rule}:` } }, data: { points } });

  test("after a thousand accounts of one network in a day the next one waits, whether or not its address is known", async () => {
    const context = get();
    const known = await createVerifiedAccount(context);
    await registerFrom(context, "2001:db8:7:1::1");
    await count(points - 2);
    // An account with a known address counts as any other: the count tells nobody who is here.
    expect((await registerFrom(context, "2001:db8:7:1::2", { email: known.address })).kind).toBe("registered");
    expect((await registerFrom(context, "2001:db8:7:1::3")).kind).toBe("registered");

    const accounts = await context.db.account.count();
    for (const form of [{}, { email: known.address }]) {
      const throttled = await registerFrom(context, "2001:db8:7:1:ffff::", form);
      expect(throttled).toMatchObject({ kind: "throttled" });
      if (throttled.kind !== "throttled") return;
      expect(throttled.retryAfterSeconds).toBeGreaterThan(seconds - 600);
      expect(throttled.retryAfterSeconds).toBeLessThanOrEqual(seconds);
    }
    expect(await context.db.account.count()).toBe(accounts);
    expect((await registerFrom(context, "2001:db8:7:2::1")).kind).toBe("registered");
  });

  test("what makes no account counts as refused alone: a form with mistakes, a name that is taken, and one that somebody took a moment before", async () => {
    const context = get();
    await context.db.throttle.deleteMany();
    const refused = async () => (await context.db.throttle.findFirst({ where: { key: { startsWith: "registration-refused:" } } }))?.points;
    const username = newName();
    expect((await registerFrom(context, "192.0.2.7", { username })).kind).toBe("registered");
    expect(await counted()).toEqual([1]);

    for (const form of [{ username }, { username: "-" }, { email: "nowhere" }, { password: "short" }])
      expect((await registerFrom(context, "192.0.2.7", form)).kind).toBe("refused");
    expect(await counted()).toEqual([1]);
    expect(await refused()).toBe(4);

    const contested = newName();
    const answers = await Promise.all(Array.from({ length: 5 }, () => registerFrom(context, "192.0.2.7", { username: contested })));
    expect(answers.filter(({ kind }) => kind === "registered")).toHaveLength(1);
    expect(await counted()).toEqual([2]);
  });

  test.each([
    ["example.com", "linked"],
    ["www.anything", "linked"],
    ["Postmaster", "reserved"],
    ["gatehouse-support", "reserved"],
  ] as const)("nobody registers as %s: it is %s; an account that has the name keeps it", async (username, reason) => {
    const context = get();
    expect(await registerFrom(context, "192.0.2.8", { username })).toEqual({ kind: "refused", username: reason });

    const { accountId } = await createVerifiedAccount(context);
    await context.db.account.update({ where: { id: accountId }, data: { username, usernameKey: usernameKey(username) } });
    const begun = await beginLogin({ ...context, factors: [] }, { login: username, password: PASSWORD, next: null });
    expect(begun.kind).toBe("signed-in");
    expect((await findAccountByLogin(context, username))?.id).toBe(accountId);
  });

  test("a network that is refused too often waits, and is estimated nothing; others register", async () => {
    const context = get();
    const [{ points }] = limits.refusedRegistration;
    expect((await registerFrom(context, "192.0.2.18", { username: "-" })).kind).toBe("refused");
    await context.db.throttle.updateMany({ where: { key: { startsWith: "registration-refused:" } }, data: { points } });
    expect(await registerFrom(context, "192.0.2.18", { password: "short" })).toMatchObject({ kind: "throttled" });
    expect(await registerFrom(context, "192.0.2.18")).toMatchObject({ kind: "throttled" });
    expect((await registerFrom(context, "192.0.2.19")).kind).toBe("registered");
  });
});
