import { expect, test } from "vitest";
import { beginLogin } from "~/auth/login/begin-login";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { MINUTE } from "~/lib/clock";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const WRONG = "not the password of anybody";

let addresses = 0;
/** An address that nobody else comes from. */
const newAddress = () => `2001:db8:0:${(++addresses).toString(16)}::1`;

/** A wrong password for this name, from this address. */
function guess(context: TestContext, login: string, ipAddress: string) {
  return beginLogin({ ...context, client: { ...context.client, ipAddress } }, { login, password: WRONG, next: null });
}

onBothDatabases("an attacker outside", (get) => {
  /** Somebody who has logged in from a browser, and a way to try passwords from there and from elsewhere. */
  async function arrange(context: TestContext) {
    const account = await createVerifiedAccount(context);
    const home = newAddress();
    const attempt = (
      password: string,
      { deviceToken = null, ipAddress = home }: { deviceToken?: string | null; ipAddress?: string } = {},
    ) =>
      beginLogin({ ...context, client: { ...context.client, ipAddress, deviceToken } }, { login: account.username, password, next: null });
    const first = await attempt(account.password);
    if (first.kind !== "signed-in") throw new Error(first.kind);
    return { ...account, attempt, deviceToken: first.device.token };
  }

  test("who hammers an account does not keep its owner out of a browser that was used before", async () => {
    const { attempt, password, deviceToken } = await arrange(get());
    for (let number = 0; number < 15; number++) await attempt(WRONG);
    expect((await attempt(password, { ipAddress: newAddress() })).kind).toBe("throttled");
    expect((await attempt(password, { deviceToken })).kind).toBe("signed-in");
  });

  test("an office behind one address that used up its tries does not keep out who has a known browser there", async () => {
    const { attempt } = await arrange(get());
    const colleague = await arrange(get());
    const office = newAddress();
    for (let number = 0; number < 15; number++) await attempt(WRONG, { ipAddress: office });
    expect((await colleague.attempt(colleague.password, { ipAddress: office })).kind).toBe("throttled");
    const { password, deviceToken } = colleague;
    expect((await colleague.attempt(password, { ipAddress: office, deviceToken })).kind).toBe("signed-in");
  });

  test("100 failures in a row close the password for strangers, not for the owner's browser, whose success opens nothing for them", async () => {
    const context = get();
    const { accountId, attempt, password, deviceToken } = await arrange(context);
    await context.db.password.update({ where: { accountId }, data: { failures: MAX_FAILURES_IN_A_ROW } });
    expect((await attempt(password, { ipAddress: newAddress() })).kind).toBe("refused");
    expect((await attempt(password, { deviceToken })).kind).toBe("signed-in");
    expect((await attempt(password, { ipAddress: newAddress() })).kind).toBe("refused");
    // The right password is taken for a wrong one, so that nothing tells it apart: it is counted and recorded.
    expect(await context.db.securityEvent.count({ where: { accountId, event: "login:failed" } })).toBe(2);
  });

  test("a stolen browser has a budget too", async () => {
    const { attempt, password, deviceToken } = await arrange(get());
    for (let number = 0; number < 10; number++) expect((await attempt(WRONG, { deviceToken })).kind).toBe("refused");
    expect((await attempt(password, { deviceToken })).kind).toBe("throttled");
  });

  test("another account's browser is a stranger's", async () => {
    const { attempt, password } = await arrange(get());
    const { deviceToken } = await arrange(get());
    for (let number = 0; number < 10; number++) await attempt(WRONG, { ipAddress: newAddress() });
    expect((await attempt(password, { deviceToken, ipAddress: newAddress() })).kind).toBe("throttled");
  });

  test("who has a network of IPv6 addresses has the tries of one", async () => {
    const stranger = await arrange(get());
    for (let number = 0; number < 10; number++)
      expect((await guess(get(), `nobody-${number}`, `2001:db8:ffff:1::${number}`)).kind).toBe("refused");
    expect((await guess(get(), "nobody", "2001:db8:ffff:1:ffff::")).kind).toBe("throttled");
    expect((await stranger.attempt(stranger.password, { ipAddress: "2001:db8:ffff:2::1" })).kind).toBe("signed-in");
  });

  test("a wait says nothing of which address belongs to which name", async () => {
    const context = get();
    const { accountId, username, address, attempt, password } = await arrange(context);
    const somebody = await arrange(context);
    const answers = async (login: string) => {
      const kinds: string[] = [];
      for (let number = 0; number < 11; number++) kinds.push((await guess(context, login, newAddress())).kind);
      return kinds;
    };
    const expected = [...Array(10).fill("refused"), "throttled"];
    for (const login of [username, address, somebody.address, "nobody-has-this-name", "nobody-has-this@example.org"])
      expect(await answers(login), login).toEqual(expected);
    // Ten of the twenty were looked at, and what was not looked at closes nothing.
    expect(await context.db.securityEvent.count({ where: { accountId, event: "login:failed" } })).toBe(10);
    context.clock.advance(5 * MINUTE);
    expect((await attempt(password, { ipAddress: newAddress() })).kind).toBe("signed-in");
  });

  test("a right password beyond the account's own limit is answered as a wrong one, by whichever name", async () => {
    const context = get();
    const { accountId, username, address, password } = await arrange(context);
    for (let number = 0; number < 10; number++) await guess(context, username, newAddress());
    const client = { ...context.client, ipAddress: newAddress() };
    expect(await beginLogin({ ...context, client }, { login: address, password, next: null })).toEqual({
      kind: "refused",
    });
    expect(await context.db.password.findUniqueOrThrow({ where: { accountId } })).toMatchObject({ failures: 10 });
  });

  test("tries that are refused for the account's sake do not count against their address", async () => {
    const context = get();
    const { attempt } = await arrange(context);
    const stranger = await arrange(context);
    for (let number = 0; number < 10; number++) await attempt(WRONG);
    const ipAddress = newAddress();
    for (let number = 0; number < 12; number++) expect((await attempt(WRONG, { ipAddress })).kind).toBe("throttled");
    expect((await stranger.attempt(stranger.password, { ipAddress })).kind).toBe("signed-in");
  });

  test("another account's browser has no tries of its own at a code", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const stranger = await arrange(context);
    const begun = await beginLogin(context, { login: owner.username, password: owner.password, next: null });
    if (begun.kind !== "second-factor") throw new Error(begun.kind);
    const type = (deviceToken: string | null, response: string) =>
      finishLogin(withCookies(context, { deviceToken }), { flowToken: begun.flow.token, kind: "totp", response, remember: false });
    for (let number = 0; number < 5; number++) expect((await type(stranger.deviceToken, "000000")).kind).toBe("refused");
    expect((await type(null, codeOf(context, owner.secret))).kind).toBe("throttled");
  });
});
