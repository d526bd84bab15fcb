import { expect, test } from "vitest";
import { disownLogin, readDisownable } from "~/account-life/not-me/disown-login";
import { setRole } from "~/accounts/role";
import { addAddress } from "~/addresses/add-address";
import { changePrimary } from "~/addresses/change-primary";
import { listAddresses } from "~/addresses/list";
import { removeAddress } from "~/addresses/remove-address";
import { listEnrolledFactors } from "~/auth/factors";
import { signInWithPasskey } from "~/auth/login/passkey-login";
import { requestReset } from "~/auth/new-password/request-reset";
import { resetPassword } from "~/auth/new-password/reset-password";
import { generate } from "~/auth/recovery-code/generate";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { beginEnrolment as beginKey } from "~/auth/security-key/begin-enrolment";
import { proveAlone } from "~/auth/security-key/prove";
import { readSession } from "~/auth/session/read-session";
import { beginEnrolment } from "~/auth/totp/begin-enrolment";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { carryOutDueResets, remindOfResets } from "~/auth/two-factor-reset/carry-out-resets";
import { createReset } from "~/auth/two-factor-reset/create-reset";
import { readPendingReset } from "~/auth/two-factor-reset/pending-reset";
import { resetTwoFactor } from "~/auth/two-factor-reset/reset-two-factor";
import { readStoppableReset, stopReset, stopResetByLink } from "~/auth/two-factor-reset/stop-reset";
import { DAY, HOUR, MINUTE, SECOND } from "~/lib/clock";
import { createVerifiedAccount, mailedToken } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addVerified, linkOf, logInAnew, type Newcomer, resetByMail, tryPassword } from "../support/intruder.ts";
import { proveBy } from "../support/prove-by.ts";
import { addKey, passkeyOptions } from "../support/security-keys.ts";
import type { SoftAuthenticator } from "../support/soft-authenticator.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp, STEP, setUpApp } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const proveCode = proveBy("recovery-code");
const proveByApp = proveBy("totp");

const WAIT = 72 * HOUR;
/** An authenticator that keeps a passkey. */
const PASSKEY = { resident: true, verifies: true, passkey: true };

onBothDatabases("“this was not me”", (get) => {
  const factorsOf = async (context: TestContext, { accountId }: { accountId: string }) =>
    (await listEnrolledFactors(context, accountId)).flatMap(({ kind, credentials }) =>
      credentials.map(({ disownedAt }) => (disownedAt ? `${kind}, disowned` : kind)),
    );
  const addressesOf = async (context: TestContext, { accountId }: { accountId: string }) =>
    (await listAddresses(context, accountId)).map(({ address }) => address);

  async function passkeyOpens(context: TestContext, key: SoftAuthenticator): Promise<string> {
    const response = key.assert(await passkeyOptions(context));
    const proof = await proveAlone(context, { response, browserToken: "browser" });
    return proof.kind === "refused" ? proof.reason : proof.kind;
  }

  /** What the site does every minute. */
  async function work(context: TestContext) {
    await remindOfResets(context);
    await carryOutDueResets(context);
  }
  async function waitForRemoval(context: TestContext) {
    context.clock.advance(WAIT - DAY);
    await work(context);
    context.clock.advance(DAY);
    await work(context);
  }

  const disown = (context: TestContext, { mails, address }: Newcomer) =>
    disownLogin(context, { token: linkOf(mails, "new-device", address) });

  test("password thief, no factor before: what was added goes at once, and the owner gets in by a reset", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    const key = await addKey(context, thief, PASSKEY);
    await setUpApp(context, thief);
    const theirs = await addVerified(context, account.accountId);
    await changePrimary(context, { accountId: account.accountId, address: theirs });
    const { codes = [] } = (await showCodesOnce(context, thief)) ?? {};
    expect(await passkeyOpens(context, key)).toBe("proved");
    await context.sentMail();

    context.clock.advance(HOUR);
    expect(await disown(context, thief)).toEqual({ closedUntil: "now", needsCodes: false });
    expect(await factorsOf(context, account)).toEqual([]);
    expect(await addressesOf(context, account)).toEqual([account.address]);
    expect((await listAddresses(context, account.accountId))[0]?.isPrimary).toBe(true);
    expect(await readSession(context, thief.sessionToken)).toBeNull();
    expect(await passkeyOpens(context, key)).toBe("unknown-key");
    expect(await proveCode(context, { accountId: account.accountId, response: codes[0] ?? "" })).toMatchObject({ kind: "refused" });
    expect(await tryPassword(context, account)).toBe("refused");
    expect(await tryPassword(context, await resetByMail(context, account))).toBe("signed-in");
  });

  test("password thief, a factor before: what was added goes at once, and the older factor and its codes stay", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { codes = [] } = (await showCodesOnce(context, owner)) ?? {};
    // The password alone does not get this far: a code was passed on by a site that looks like this one.
    expect(await tryPassword(context, owner)).toBe("second-factor");
    const thief = await logInAnew(context, owner);
    const key = await addKey(context, thief, PASSKEY);
    context.clock.advance(3 * DAY);
    expect(await disown(context, thief)).toEqual({ closedUntil: "now", needsCodes: false });
    expect(await factorsOf(context, owner)).toEqual(["totp", "recovery-code"]);
    expect(await passkeyOpens(context, key)).toBe("unknown-key");

    const again = await resetByMail(context, owner);
    expect(await tryPassword(context, again)).toBe("second-factor");
    expect(await readSession(context, (await logInAnew(context, again)).sessionToken)).not.toBeNull();
    expect(await proveCode(context, { accountId: owner.accountId, response: codes[0] ?? "" })).toMatchObject({ kind: "proved" });
  });

  test("password thief, no factor before, found late: what was added works no more, and goes after the wait", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    const key = await addKey(context, thief, PASSKEY);
    const theirs = await addVerified(context, account.accountId);
    const { codes = [] } = (await showCodesOnce(context, thief)) ?? {};
    await context.sentMail();
    context.clock.advance(2 * DAY);
    expect(await disown(context, thief)).toMatchObject({ closedUntil: new Date(context.clock.now().getTime() + WAIT) });
    const mails = await context.sentMail();
    expect(mails.filter(({ kind }) => kind === "two-factor-reset-begun").map(({ to }) => to)).toEqual([account.address]);
    expect(mails.filter(({ to }) => to === theirs)).toEqual([]);

    // The passkey signs nobody in, and the codes neither; nor does the password alone.
    expect(await passkeyOpens(context, key)).toBe("disowned");
    expect(await proveCode(context, { accountId: account.accountId, response: codes[0] ?? "" })).toMatchObject({ reason: "disowned" });
    const again = await resetByMail(context, account);
    expect(await tryPassword(context, again)).toBe("second-factor");

    await waitForRemoval(context);
    expect(await factorsOf(context, account)).toEqual([]);
    expect(await tryPassword(context, again)).toBe("signed-in");
  });

  test("mailbox thief, a factor before: no link gets round it", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const login = await logInAnew(context, owner);
    context.clock.advance(6 * DAY);
    expect(await disown(context, login)).toEqual({ closedUntil: "now", needsCodes: false });
    expect(await factorsOf(context, owner)).toEqual(["totp", "recovery-code"]);
    expect(await tryPassword(context, await resetByMail(context, owner))).toBe("second-factor");
  });

  test("mailbox thief, no factor before: one that is a day old is asked for until the wait is over, and its owner keeps it by a mail", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const second = await addVerified(context, account.accountId);
    const login = await logInAnew(context, account);
    const secret = await setUpApp(context, login);
    await context.sentMail();
    context.clock.advance(DAY + MINUTE);
    expect(await disown(context, login)).toMatchObject({ closedUntil: expect.any(Date) });
    const mails = await context.sentMail();
    expect(await factorsOf(context, account)).toEqual(["totp, disowned", "recovery-code, disowned"]);
    const stolen = await resetByMail(context, account);
    expect(await tryPassword(context, stolen)).toBe("second-factor");
    context.clock.advance(WAIT - MINUTE);
    await work(context);
    expect(await tryPassword(context, stolen)).toBe("second-factor");

    // The owner reads the other mailbox.
    expect(await stopResetByLink(context, { token: linkOf(mails, "two-factor-reset-begun", second) })).toBe(account.username);
    expect(await factorsOf(context, account)).toEqual(["totp", "recovery-code"]);
    const { accountId } = account;
    expect(await proveByApp(context, { accountId, response: codeOf(context, secret) })).toMatchObject({ kind: "proved" });
    context.clock.advance(WAIT);
    await work(context);
    expect(await factorsOf(context, account)).toEqual(["totp", "recovery-code"]);
  });

  test("mailbox thief, no factor before: one that is younger goes at once, as a reset of the password would have got in a day before", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const login = await logInAnew(context, account);
    await setUpApp(context, login);
    context.clock.advance(DAY - MINUTE);
    expect(await disown(context, login)).toMatchObject({ closedUntil: "now" });
    expect(await factorsOf(context, account)).toEqual([]);
  });

  test("mailbox thief: a factor that took the place of an older one is as old as that", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    context.clock.advance(3 * DAY);
    const login = await logInAnew(context, owner);
    await addKey(context, login);
    await context.db.totpCredential.deleteMany({ where: { accountId: owner.accountId } });
    expect(await disown(context, login)).toMatchObject({ closedUntil: expect.any(Date) });
    expect(await factorsOf(context, owner)).toContain("security-key, disowned");
  });

  test("both, a factor before: a reset and every link leave the factor between them and the account", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const login = await logInAnew(context, owner);
    await generate(context, owner);
    const later = await context.sentMail();
    await disownLogin(context, { token: linkOf(later, "recovery-codes-generated", owner.address) });
    await disown(context, login);
    expect(await factorsOf(context, owner)).toEqual(["totp"]);
    expect(await tryPassword(context, await resetByMail(context, owner))).toBe("second-factor");
  });

  test("both, no factor before: they are the owner's equal, whose link ends them all the same, and theirs the owner", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    await addKey(context, thief, PASSKEY);
    const owner = await resetByMail(context, account);
    expect(await disown(context, thief)).toMatchObject({ closedUntil: "now" });
    expect(await factorsOf(context, account)).toEqual([]);
    expect(await tryPassword(context, await resetByMail(context, owner))).toBe("signed-in");
  });

  test("owner by mistake, a factor before: a reset and the factor open the account again", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const login = await logInAnew(context, owner);
    await disown(context, login);
    const again = await logInAnew(context, await resetByMail(context, owner));
    expect(await readSession(context, again.sessionToken)).not.toBeNull();
  });

  test("owner by mistake, no factor before: the factor is kept by the link of the next mail, and opens the account again", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const login = await logInAnew(context, account);
    const secret = await setUpApp(context, login);
    await context.sentMail();
    context.clock.advance(2 * DAY);
    await disown(context, login);
    const token = linkOf(await context.sentMail(), "two-factor-reset-begun", account.address);
    expect(await readStoppableReset(context, { token })).toMatchObject({ startedBy: "", disownedSince: expect.any(Date) });
    expect(await stopResetByLink(context, { token })).toBe(account.username);
    const again = await logInAnew(context, { ...(await resetByMail(context, account)), secret });
    expect(await readSession(context, again.sessionToken)).not.toBeNull();
  });

  test("takes back what any session added since: a later login of the intruder's too", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const first = await logInAnew(context, owner);
    const second = await logInAnew(context, owner);
    await addKey(context, second);
    await addVerified(context, owner.accountId);
    await disown(context, first);
    expect(await factorsOf(context, owner)).toEqual(["totp", "recovery-code"]);
    expect(await addressesOf(context, owner)).toEqual([owner.address]);
  });

  test("leaves what was added before, and links about earlier logins; those about later ones end with it", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const first = await logInAnew(context, owner);
    await addKey(context, first);
    const second = await logInAnew(context, owner);
    const third = await logInAnew(context, owner);
    await disown(context, second);
    expect(await factorsOf(context, owner)).toEqual(["security-key", "totp", "recovery-code"]);
    expect(await disown(context, third)).toBeNull();
    expect(await disown(context, first)).not.toBeNull();
    expect(await factorsOf(context, owner)).toEqual(["totp", "recovery-code"]);
  });

  test("the page lists before, and a mail to the addresses that stay and the history afterwards, what goes", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const thief = await logInAnew(context, owner);
    await addKey(context, thief);
    await generate(context, owner);
    const theirs = await addVerified(context, owner.accountId);
    await context.sentMail();
    const token = linkOf(thief.mails, "new-device", owner.address);
    const plan = {
      credentials: [
        { kind: "security-key", label: expect.any(String) },
        { kind: "recovery-code", label: "" },
      ],
      addresses: [theirs],
      tokens: [],
      waits: false,
      needsCodes: true,
    };
    const login = { at: expect.any(Date), ipAddress: context.client.ipAddress, userAgent: context.client.userAgent };
    expect(await readDisownable(context, { token })).toEqual({ login, since: login.at, plan, projects: [] });
    expect(await factorsOf(context, owner)).toContain("security-key");
    expect(await disownLogin(context, { token })).toEqual({ closedUntil: "now", needsCodes: true });
    const mails = await context.sentMail();
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([["login-disowned", owner.address]]);
    const gone = [...plan.credentials, { address: theirs }];
    expect(JSON.parse(String(mails[0]?.params.gone))).toEqual(gone);
    const event = await context.db.securityEvent.findFirstOrThrow({ where: { accountId: owner.accountId, event: "login:disowned" } });
    expect(JSON.parse(JSON.parse(event.particulars ?? "").detail.gone)).toEqual(gone);
  });

  test("a new set of codes goes and the one that it replaced does not come back: the owner is told to make new ones", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { codes = [] } = (await showCodesOnce(context, owner)) ?? {};
    const thief = await logInAnew(context, owner);
    await generate(context, owner);
    const theirs = await showCodesOnce(context, owner);
    expect(await disown(context, thief)).toEqual({ closedUntil: "now", needsCodes: true });
    for (const response of [codes[0] ?? "", theirs?.codes[0] ?? ""])
      expect(await proveCode(context, { accountId: owner.accountId, response })).toMatchObject({ kind: "refused" });
    expect(await generate(context, owner)).toEqual({ kind: "generated" });
  });

  test("each mail about an added factor, address or set of codes has the link for that change, and what came before stays", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const at = async (change: () => Promise<unknown>) => {
      context.clock.advance(MINUTE);
      await context.sentMail();
      await change();
      return context.sentMail();
    };
    const session = await logInAnew(context, owner);
    const factor = await at(() => addKey(context, session));
    await disownLogin(context, { token: linkOf(factor, "factor-added", owner.address) });
    expect(await factorsOf(context, owner)).toEqual(["totp", "recovery-code"]);
    expect(await readSession(context, session.sessionToken)).toBeNull();
    expect(await tryPassword(context, owner)).toBe("refused");

    const codes = await at(() => generate(context, owner));
    let theirs = "";
    const address = await at(async () => {
      const added = `eve-${owner.username}@example.net`;
      await addAddress(context, { accountId: owner.accountId, address: added });
      theirs = added;
    });
    await disownLogin(context, { token: linkOf(address, "email-added", owner.address) });
    expect(await addressesOf(context, owner)).not.toContain(theirs);
    expect(await factorsOf(context, owner)).toEqual(["totp", "recovery-code"]);
    await disownLogin(context, { token: linkOf(codes, "recovery-codes-generated", owner.address) });
    expect(await factorsOf(context, owner)).toEqual(["totp"]);
  });

  test("an app that was disowned proves nothing, and its page says so", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    const secret = await setUpApp(context, thief);
    context.clock.advance(2 * DAY);
    await disown(context, thief);
    const response = codeOf(context, secret);
    expect(await proveByApp(context, { accountId: account.accountId, response })).toEqual({ kind: "refused", reason: "disowned" });
  });

  test("a passkey whose answer was checked before it was disowned signs nobody in afterwards", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    const key = await addKey(context, thief, PASSKEY);
    context.clock.advance(2 * DAY);
    const racing = context.factors.map((factor) => {
      if (factor.backup || !factor.proveAlone) return factor;
      const { proveAlone } = factor;
      const proveAndDisown: typeof proveAlone = async (...args) => {
        const proof = await proveAlone(...args);
        await disown(context, thief);
        return proof;
      };
      return { ...factor, proveAlone: proveAndDisown };
    });
    const response = key.assert(await passkeyOptions(context));
    const sent = { response, browserToken: "browser", next: null };
    expect(await signInWithPasskey({ ...context, factors: racing }, sent)).toMatchObject({ kind: "refused" });
    expect(await context.db.session.count({ where: { accountId: account.accountId, endedAt: null } })).toBe(0);
  });

  test("the reset that it leads to is mailed at once, though a mail with a link that it ended went out before", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    await requestReset(context, account);
    const dead = await mailedToken(context, account.address, "reset-password");
    await disown(context, thief);
    expect(await resetPassword(context, { token: dead, password: "harbour violin nineteen clouds" })).toEqual({ kind: "link-gone" });
    expect(await tryPassword(context, await resetByMail(context, account))).toBe("signed-in");
  });

  test("an admin's last factor is left to the operator's tool", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const login = await logInAnew(context, account);
    await addKey(context, login);
    await setRole(context, { accountId: account.accountId, role: "admin" });
    expect(await disown(context, login)).toEqual({ closedUntil: "operator", needsCodes: false });
    await waitForRemoval(context);
    expect(await factorsOf(context, account)).toEqual(["security-key, disowned", "recovery-code, disowned"]);
    expect(await resetTwoFactor(asOperator(context), { accountId: account.accountId })).toBe(true);
    expect(await factorsOf(context, account)).toEqual([]);
  });

  test("a link that was disowned twice waits once, and goes back as far as the earlier one", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const first = await logInAnew(context, account);
    const secret = await setUpApp(context, first);
    const second = await logInAnew(context, { ...account, secret });
    await addKey(context, second);
    await context.sentMail();
    context.clock.advance(2 * DAY);
    // The app is older than the second login, so the key goes at once.
    expect(await disown(context, second)).toMatchObject({ closedUntil: "now" });
    expect(await factorsOf(context, account)).toEqual(["totp", "recovery-code"]);
    expect(await disown(context, first)).toMatchObject({ closedUntil: expect.any(Date) });
    expect(await factorsOf(context, account)).toEqual(["totp, disowned", "recovery-code, disowned"]);
  });

  test("the links of a mail end with the address that they were sent to, and each address has its own", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    const leaving = await addVerified(context, accountId);
    const { mails } = await logInAnew(context, owner);
    const links = [owner.address, leaving].map((address) => linkOf(mails, "new-device", address));
    expect(new Set(links).size).toBe(2);
    await removeAddress(context, { accountId, address: leaving });
    expect(await readDisownable(context, { token: links[1] ?? "" })).toBeNull();
    expect(await disownLogin(context, { token: links[1] ?? "" })).toBeNull();
    expect(await disownLogin(context, { token: links[0] ?? "" })).not.toBeNull();
  });

  test("one link of a mail that was used puts the others of it out of use", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const second = await addVerified(context, owner.accountId);
    const { mails } = await logInAnew(context, owner);
    expect(await disownLogin(context, { token: linkOf(mails, "new-device", second) })).not.toBeNull();
    expect(await disownLogin(context, { token: linkOf(mails, "new-device", owner.address) })).toBeNull();
  });

  test("a reset is stopped from a session only by a fresh proof with a factor that is older than it", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    await createReset(asOperator(context, "grace"), { accountId, reason: "lost" });
    expect(await stopReset(withCookies(context, owner), { accountId })).toEqual({ kind: "needs-older-factor" });

    const { db, clock } = context;
    clock.advance(STEP);
    const thief = await logInAnew(context, owner);
    const keyId = await addKey(context, thief).then(async () => (await db.securityKey.findFirstOrThrow({ where: { accountId } })).id);
    await db.session.updateMany({ where: { publicId: thief.sessionId }, data: { provedWith: keyId } });
    expect(await stopReset(withCookies(context, thief), { accountId })).toEqual({ kind: "needs-older-factor" });
    expect(await readPendingReset(context, accountId)).not.toBeNull();

    const login = await logInAnew(context, owner);
    expect(await stopReset(withCookies(context, login), { accountId })).toEqual({ kind: "stopped" });
    expect(await stopReset(withCookies(context, login), { accountId })).toEqual({ kind: "no-reset" });
  });

  test("a removal that waits is stopped by no session, and no link to an address that was added since", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    await addKey(context, thief);
    const theirs = await addVerified(context, account.accountId);
    await context.sentMail();
    context.clock.advance(2 * DAY);
    await disown(context, thief);
    expect((await context.sentMail()).map(({ to }) => to)).not.toContain(theirs);
    const { db } = context;
    const key = await db.securityKey.findFirstOrThrow({ where: { accountId: account.accountId } });
    await db.session.updateMany({ where: { publicId: thief.sessionId }, data: { endedAt: null, provedWith: key.id } });
    expect(await stopReset(withCookies(context, thief), account)).toEqual({ kind: "needs-older-factor" });
    await waitForRemoval(context);
    expect(await factorsOf(context, account)).toEqual([]);
  });

  test("the secret that a session was shown is shown to no other, is finished by no other, and ends with the access", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const thief = await logInAnew(context, account);
    const owner = await logInAnew(context, account);
    const seen = await beginEnrolment(context, thief);
    const shown = await beginEnrolment(context, owner);
    expect(shown?.secret).not.toBe(seen?.secret);
    const code = codeOf(context, seen?.secret ?? "");
    for (const setupId of [undefined, seen?.id])
      expect((await finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code, setupId })).kind).not.toBe("enrolled");

    await disown(context, thief);
    expect(await context.db.totpSetup.count({ where: { accountId: account.accountId } })).toBe(0);
    context.clock.advance(SECOND);
    const late = { ...thief, label: "Phone", code: codeOf(context, seen?.secret ?? "") };
    expect(await finishEnrolment(context, late)).toEqual({ kind: "setup-gone" });
  });

  test("the challenges of the registrations that an ended session began are gone with it", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const thief = await logInAnew(context, owner);
    await beginKey(context, thief);
    expect(await context.db.webauthnChallenge.count({ where: { accountId: owner.accountId } })).toBe(1);
    await disown(context, thief);
    expect(await context.db.webauthnChallenge.count({ where: { accountId: owner.accountId } })).toBe(0);
  });
});
