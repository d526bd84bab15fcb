import { expect, test } from "vitest";
import { register } from "~/account-life/register";
import { findAccountByLogin } from "~/accounts/find-account";
import { addAddress, MAX_ADDRESSES } from "~/addresses/add-address";
import { changePrimary } from "~/addresses/change-primary";
import { findAccountIdByAddress } from "~/addresses/find-address";
import { hasVerifiedAddress, listAddresses } from "~/addresses/list";
import { removeAddress } from "~/addresses/remove-address";
import { resendVerification } from "~/addresses/resend-verification";
import { readVerification, verifyEmail } from "~/addresses/verification";
import { requestReset } from "~/auth/new-password/request-reset";
import { readReset } from "~/auth/new-password/reset-password";
import { DAY, MINUTE, SECOND } from "~/lib/clock";
import { limits } from "~/throttle/limits";
import { createAccount, createVerifiedAccount, mailedToken } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { newName, PASSWORD } from "../support/people.ts";
import type { TestContext } from "../support/test-context.ts";

const newAddress = () => `${newName()}@example.net`;

onBothDatabases("e-mail addresses", (get) => {
  /** Adds an address and verifies it. The outbox is empty afterwards. */
  async function addVerified(context: TestContext, accountId: string, address = newAddress()) {
    expect(await addAddress(context, { accountId, address })).toEqual({ kind: "added" });
    const token = await mailedToken(context, address, "verify-email");
    expect(await verifyEmail(context, { token })).toEqual({ kind: "verified", address });
    await context.sentMail();
    return address;
  }

  async function primaryOf(context: TestContext, accountId: string) {
    const primary = (await listAddresses(context, accountId)).filter(({ isPrimary }) => isPrimary);
    expect(primary).toHaveLength(1);
    return primary[0]?.address;
  }

  async function lastEvent(context: TestContext, accountId: string) {
    return (await context.db.securityEvent.findFirst({ where: { accountId }, orderBy: { sequence: "desc" } }))?.event;
  }

  const recipientsOf = async (context: TestContext, kind: string) =>
    (await context.sentMail()).filter((mail) => mail.kind === kind).map(({ to }) => to);

  test("an added address is unverified until its link is opened, and the other verified ones are told of it", async () => {
    const context = get();
    const { accountId, address: first } = await createVerifiedAccount(context);
    const added = newAddress();
    await addAddress(context, { accountId, address: added });
    expect(await lastEvent(context, accountId)).toBe("email:added");
    const sent = await context.sentMail();
    expect(sent.map(({ kind, to }) => [kind, to]).sort()).toEqual([
      ["email-added", first],
      ["verify-email", added],
    ]);
    expect(await findAccountIdByAddress(context, added)).toBeNull();

    await verifyEmail(context, { token: String(sent.find(({ kind }) => kind === "verify-email")?.params.token) });
    expect(await findAccountIdByAddress(context, added)).toBe(accountId);
    expect(await primaryOf(context, accountId)).toBe(first);
  });

  test("the first address to be verified becomes the primary one", async () => {
    const context = get();
    const { accountId, address: wrong } = await createAccount(context);
    await context.sentMail();
    expect(await primaryOf(context, accountId)).toBe(wrong);
    const right = await addVerified(context, accountId);
    expect(await primaryOf(context, accountId)).toBe(right);
    expect(await removeAddress(context, { accountId, address: wrong })).toEqual({ kind: "removed", address: wrong });
    expect(await primaryOf(context, accountId)).toBe(right);
  });

  test("an account that verified nothing can replace a wrong address, but never has none", async () => {
    const context = get();
    const { accountId, address: wrong } = await createAccount(context);
    await context.sentMail();
    expect(await removeAddress(context, { accountId, address: wrong })).toEqual({ kind: "refused", reason: "only" });
    const right = newAddress();
    await addAddress(context, { accountId, address: right });
    expect(await removeAddress(context, { accountId, address: wrong.toUpperCase() })).toEqual({ kind: "removed", address: wrong });
    expect(await primaryOf(context, accountId)).toBe(right);
    // The wrong address may be a stranger's, who is not to read about this account.
    expect(await recipientsOf(context, "email-removed")).toEqual([]);
  });

  test("a link to an address that was removed verifies nothing", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const address = newAddress();
    await addAddress(context, { accountId, address });
    const token = await mailedToken(context, address, "verify-email");
    await removeAddress(context, { accountId, address });
    expect(await readVerification(context, { token })).toBeNull();
    expect(await verifyEmail(context, { token })).toEqual({ kind: "link-gone" });
  });

  test("the last verified address stays, and so does a primary one while another could be", async () => {
    const context = get();
    const { accountId, address: first } = await createVerifiedAccount(context);
    await addAddress(context, { accountId, address: newAddress() });
    expect(await removeAddress(context, { accountId, address: first })).toEqual({ kind: "refused", reason: "last-verified" });
    const second = await addVerified(context, accountId);
    expect(await removeAddress(context, { accountId, address: first })).toEqual({ kind: "refused", reason: "primary" });
    await changePrimary(context, { accountId, address: second });
    expect(await removeAddress(context, { accountId, address: first })).toEqual({ kind: "removed", address: first });
    expect(await hasVerifiedAddress(context, accountId)).toBe(true);
  });

  test("are listed with the primary one first, then the verified ones, then the others", async () => {
    const context = get();
    const { accountId, address: first } = await createVerifiedAccount(context);
    const unverified = newAddress();
    await addAddress(context, { accountId, address: unverified });
    context.clock.advance(SECOND);
    const second = await addVerified(context, accountId);
    context.clock.advance(SECOND);
    const third = await addVerified(context, accountId);
    await changePrimary(context, { accountId, address: third });
    expect((await listAddresses(context, accountId)).map(({ address }) => address)).toEqual([third, first, second, unverified]);
  });

  test("of two removals at the same time of the last two verified addresses one is refused", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const [second, third] = [await addVerified(context, accountId), await addVerified(context, accountId)];
    await changePrimary(context, { accountId, address: second });
    const first = (await listAddresses(context, accountId)).find(({ address }) => address !== second && address !== third)?.address ?? "";
    await removeAddress(context, { accountId, address: first });
    await context.db.emailAddress.updateMany({ where: { accountId }, data: { isPrimary: false } });
    const results = await Promise.all([second, third].map((address) => removeAddress(context, { accountId, address })));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["refused", "removed"]);
    expect(await hasVerifiedAddress(context, accountId)).toBe(true);
  });

  test("two addresses that are verified at the same time make one primary", async () => {
    const context = get();
    const { accountId, address: first } = await createAccount(context);
    const second = newAddress();
    await addAddress(context, { accountId, address: second });
    const sent = await context.sentMail();
    const tokens = [first, second].map((address) => String(sent.find(({ to }) => to === address)?.params.token));
    await Promise.all(tokens.map((token) => verifyEmail(context, { token })));
    expect((await listAddresses(context, accountId)).filter(({ verifiedAt }) => verifiedAt)).toHaveLength(2);
    await primaryOf(context, accountId);
  });

  test("a removal is written to the addresses that stay and to the one that went, and drops its links and reset links", async () => {
    const context = get();
    const { accountId, address: first } = await createVerifiedAccount(context);
    const second = await addVerified(context, accountId);
    await requestReset(context, { address: first });
    const token = await mailedToken(context, first, "reset-password");
    expect(await readReset(context, { token })).not.toBeNull();

    await removeAddress(context, { accountId, address: second });
    expect(await lastEvent(context, accountId)).toBe("email:removed");
    expect((await recipientsOf(context, "email-removed")).sort()).toEqual([first, second].sort());
    expect(await readReset(context, { token })).toBeNull();
    expect(await findAccountIdByAddress(context, second)).toBeNull();
  });

  test("only a verified address becomes the primary one, and the old one is told", async () => {
    const context = get();
    const { accountId, address: first } = await createVerifiedAccount(context);
    const claimed = newAddress();
    await addAddress(context, { accountId, address: claimed });
    expect(await changePrimary(context, { accountId, address: claimed })).toEqual({ kind: "not-verified" });
    const second = await addVerified(context, accountId);
    expect(await changePrimary(context, { accountId, address: second })).toEqual({ kind: "changed", address: second });
    expect(await primaryOf(context, accountId)).toBe(second);
    expect(await lastEvent(context, accountId)).toBe("email:primary-changed");
    expect((await recipientsOf(context, "email-primary-changed")).sort()).toEqual([first, second].sort());

    await changePrimary(context, { accountId, address: second });
    expect(await context.sentMail()).toEqual([]);
  });

  test("another account's address is as unknown as one that nobody has", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { address: others } = await createVerifiedAccount(context);
    for (const address of [others, newAddress()]) {
      expect(await removeAddress(context, { accountId, address })).toEqual({ kind: "not-found" });
      expect(await changePrimary(context, { accountId, address })).toEqual({ kind: "not-found" });
      expect(await resendVerification(context, { accountId, address })).toEqual({ kind: "not-found" });
    }
  });

  test("an account has each address once, and so many at the most", async () => {
    const context = get();
    const { accountId, address } = await createVerifiedAccount(context);
    expect(await addAddress(context, { accountId, address: address.toUpperCase() })).toEqual({ kind: "already-yours" });
    expect(await addAddress(context, { accountId, address: "no address" })).toEqual({ kind: "malformed" });

    const tries = Array.from({ length: MAX_ADDRESSES }, () => addAddress(context, { accountId, address: newAddress() }));
    const results = await Promise.all(tries);
    expect(results.filter(({ kind }) => kind === "added")).toHaveLength(MAX_ADDRESSES - 1);
    expect(results.filter(({ kind }) => kind === "too-many")).toHaveLength(1);
    expect(await listAddresses(context, accountId)).toHaveLength(MAX_ADDRESSES);
    await context.sentMail();
  });

  test("the first of two accounts that claim an address verifies it, and the other is told plainly", async () => {
    const context = get();
    const address = newAddress();
    const [one, other] = [await createAccount(context, { address }), await createAccount(context, { address })];
    const sent = (await context.sentMail()).filter(({ to }) => to === address);
    const tokenOf = ({ username }: { username: string }) => String(sent.find(({ params }) => params.username === username)?.params.token);

    expect(await verifyEmail(context, { token: tokenOf(other) })).toEqual({ kind: "verified", address });
    expect(await verifyEmail(context, { token: tokenOf(one) })).toEqual({ kind: "taken" });
    expect(await verifyEmail(context, { token: tokenOf(one) })).toEqual({ kind: "link-gone" });
    expect(await findAccountIdByAddress(context, address)).toBe(other.accountId);
    expect(await hasVerifiedAddress(context, one.accountId)).toBe(false);
  });

  test("of two accounts that verify an address at the same time one wins", async () => {
    const context = get();
    const address = newAddress();
    const accounts = [await createAccount(context, { address }), await createAccount(context, { address })];
    const sent = (await context.sentMail()).filter(({ to }) => to === address);
    const results = await Promise.all(sent.map(({ params }) => verifyEmail(context, { token: String(params.token) })));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["taken", "verified"]);
    const verified = await Promise.all(accounts.map(({ accountId }) => hasVerifiedAddress(context, accountId)));
    expect(verified.filter(Boolean)).toHaveLength(1);
  });

  test("a claim of somebody's verified address is answered like any other; its owner gets a note without a link", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = await createVerifiedAccount(context);
    expect(await addAddress(context, { accountId, address: owner.address })).toEqual({ kind: "added" });
    expect(await resendVerification(context, { accountId, address: owner.address })).toEqual({ kind: "requested" });
    const notes = (await context.sentMail()).filter(({ to }) => to === owner.address);
    expect(notes.map(({ kind, params }) => ({ kind, params }))).toEqual([
      { kind: "address-in-use", params: { username: owner.username } },
      { kind: "address-in-use", params: { username: owner.username } },
    ]);
  });

  test("strangers who claim an address keep no mail from its owner elsewhere, and who is told of a mail gets one", async () => {
    const context = get();
    const address = newAddress();
    const from = (ipAddress: string) => ({ ...context, client: { ...context.client, ipAddress } });
    const { points } = limits.addressClaim[0];
    for (let stranger = 0; stranger < points; stranger++) await createAccount(from("198.51.100.7"), { address });
    expect((await context.sentMail()).filter(({ to }) => to === address)).toHaveLength(points);

    const form = { username: newName(), email: address, password: PASSWORD };
    expect(await register(from("198.51.100.7"), form)).toMatchObject({ kind: "throttled" });
    expect(await context.sentMail()).toEqual([]);
    expect(await register(from("198.51.100.8"), form)).toEqual({ kind: "registered" });
    const token = await mailedToken(context, address, "verify-email");
    expect(await verifyEmail(context, { token })).toMatchObject({ kind: "verified" });

    // Of what others do with a verified address its owner is told three times in six hours.
    for (let stranger = 0; stranger < 5; stranger++) await createAccount(from("198.51.100.9"), { address });
    const notes = (await context.sentMail()).filter(({ to }) => to === address);
    expect(notes.map(({ kind }) => kind)).toEqual(Array(3).fill("address-in-use"));
  });

  test("three verification mails go out in six hours, the one of the registration among them", async () => {
    const context = get();
    const { accountId, address } = await createAccount(context);
    for (let time = 0; time < 2; time++) expect((await resendVerification(context, { accountId, address })).kind).toBe("requested");
    expect(await resendVerification(context, { accountId, address })).toMatchObject({ kind: "throttled" });
    expect((await context.sentMail()).filter(({ to }) => to === address)).toHaveLength(3);

    // Another address has mails of its own, and adding one again gives no more of them.
    const next = newAddress();
    for (let time = 0; time < 3; time++) {
      expect((await addAddress(context, { accountId, address: next })).kind).toBe("added");
      await removeAddress(context, { accountId, address: next });
    }
    expect(await addAddress(context, { accountId, address: next })).toMatchObject({ kind: "throttled" });
    expect((await listAddresses(context, accountId)).map((own) => own.address)).toEqual([address]);
  });

  test("a later verification link replaces an earlier one, and each is good for a day", async () => {
    const context = get();
    const { accountId, address } = await createAccount(context);
    const earlier = await mailedToken(context, address, "verify-email");
    await resendVerification(context, { accountId, address });
    const later = await mailedToken(context, address, "verify-email");
    expect(await verifyEmail(context, { token: earlier })).toEqual({ kind: "link-gone" });
    context.clock.advance(DAY - MINUTE);
    expect(await readVerification(context, { token: later })).toMatchObject({ accountId, address, isVerified: false });
    context.clock.advance(MINUTE);
    expect(await verifyEmail(context, { token: later })).toEqual({ kind: "link-gone" });
  });

  test("a link that was used says that its address is verified, as long as that is so", async () => {
    const context = get();
    const { accountId, address } = await createAccount(context);
    const token = await mailedToken(context, address, "verify-email");
    await verifyEmail(context, { token });
    context.clock.advance(30 * DAY);
    expect(await readVerification(context, { token })).toMatchObject({ accountId, address, isVerified: true });
    expect(await verifyEmail(context, { token })).toEqual({ kind: "link-gone" });
    await context.db.emailAddress.deleteMany({ where: { accountId } });
    expect(await readVerification(context, { token })).toBeNull();
  });

  test("a verified address is not written to again", async () => {
    const context = get();
    const { accountId, address } = await createVerifiedAccount(context);
    expect(await resendVerification(context, { accountId, address })).toEqual({ kind: "already-verified" });
    expect(await context.sentMail()).toEqual([]);
  });

  test("a link verifies nothing while another account than its own is signed in, and stays good for its own", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId, username, address } = await createAccount(context);
    const token = await mailedToken(context, address, "verify-email");
    expect(await readVerification(context, { token })).toEqual({ accountId, username, address, isVerified: false });
    expect(await verifyEmail(context, { token, signedInAs: owner.accountId })).toEqual({ kind: "other-account" });
    expect(await findAccountIdByAddress(context, address)).toBeNull();
    expect(await verifyEmail(context, { token, signedInAs: accountId })).toEqual({ kind: "verified", address });
    expect(await verifyEmail(context, { token, signedInAs: owner.accountId })).toEqual({ kind: "link-gone" });
  });

  test("a verification mail says for which account, and from where and when it was asked for", async () => {
    const context = get();
    const place = { ipAddress: "192.0.2.99", userAgent: "Lynx/2.9" };
    const { username, address } = await createAccount({ ...context, client: { ...context.client, ...place } });
    const [mail] = (await context.sentMail()).filter(({ to }) => to === address);
    expect(mail?.params).toMatchObject({ username, ...place, at: expect.stringMatching(/^\d{4}-/) });
  });

  test("an address under an internationalised domain is one address, as it was typed and as punycode", async () => {
    const context = get();
    const name = newName();
    const [typed, decomposed, wide, punycode] = [
      `${name}@münchen.example`,
      `${name}@mu\u0308nchen.example`,
      `${name}@MÜNCHEN。example`,
      `${name}@xn--mnchen-3ya.example`,
    ] as const;
    const { accountId } = await createAccount(context, { address: decomposed });
    // It is kept, and written to, in one form.
    expect((await listAddresses(context, accountId)).map(({ address }) => address)).toEqual([typed]);
    await verifyEmail(context, { token: await mailedToken(context, typed, "verify-email") });

    const other = await createVerifiedAccount(context);
    for (const form of [typed, decomposed, wide, punycode]) {
      expect((await findAccountByLogin(context, form))?.id, form).toBe(accountId);
      expect(await addAddress(context, { accountId, address: form }), form).toEqual({ kind: "already-yours" });
    }
    expect(await addAddress(context, { accountId: other.accountId, address: punycode })).toEqual({ kind: "added" });
    expect(await recipientsOf(context, "address-in-use")).toEqual([typed]);
    expect(await requestReset(context, { address: punycode })).toEqual({ kind: "requested" });
    expect(await mailedToken(context, typed, "reset-password")).toBeTruthy();
  });

  test("an address in letters that look alike is another one, which anybody may have", async () => {
    const context = get();
    const { accountId, username } = await createVerifiedAccount(context);
    const alike = `${username}@ex\u0430mple.org`;
    expect(await findAccountByLogin(context, alike)).toBeNull();
    const other = await createAccount(context, { address: alike });
    await verifyEmail(context, { token: await mailedToken(context, alike, "verify-email") });
    expect(await findAccountIdByAddress(context, alike)).toBe(other.accountId);
    expect(await findAccountIdByAddress(context, `${username}@example.org`)).toBe(accountId);
  });
});
