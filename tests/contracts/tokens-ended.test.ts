import { expect, test } from "vitest";
import { deleteDueAccounts, requestDeletion } from "~/account-life/deletion";
import { exportAccount } from "~/account-life/export-account";
import { disownLogin, readDisownable } from "~/account-life/not-me/disown-login";
import { resetTwoFactor } from "~/auth/two-factor-reset/reset-two-factor";
import { keepHouse } from "~/background.server";
import { DAY, HOUR, MINUTE } from "~/lib/clock";
import { AccessEndedError, writeFor } from "~/lib/write-for";
import { MAX_TOKENS } from "~/tokens/create/create-token";
import { narrowToken } from "~/tokens/create/narrow-token";
import { regenerateToken } from "~/tokens/create/regenerate-token";
import { revokeLeaked } from "~/tokens/end/revoke-leaked";
import { revokeAllTokens, revokeSentToken, revokeToken } from "~/tokens/end/revoke-token";
import { listTokens } from "~/tokens/list-tokens";
import { listProjectTokens, shutOutToken } from "~/tokens/project-tokens";
import { findToken } from "~/tokens/use/find-token";
import { noteUse } from "~/tokens/use/note-use";
import { tokenActor } from "~/tokens/use/token-actor";
import { whyNotAllowed } from "~/tokens/use/why-not-allowed";
import { describeGone } from "~/ui/account/gone-text";
import { translator } from "~/ui/messages/translate";
import { createVerifiedAccount } from "../support/accounts.ts";
import { asOperator, asOwnerOf } from "../support/actors.ts";
import { giveToken, refusalOf } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwnerWithApp } from "../support/totp.ts";

onBothDatabases("the end of tokens", (get) => {
  const told = async (context: TestContext) => (await context.sentMail()).map(({ kind }) => kind);

  test("a token is revoked by its owner alone, once, and those narrowed from it end with it", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const stranger = await createVerifiedAccount(context);
    const { id, token, found } = await giveToken(context, { accountId });
    const child = await narrowToken(context, { token: found });
    if (child.kind !== "narrowed") throw new Error(child.kind);
    expect(await refusalOf(context, child.token)).toBeNull();
    await context.sentMail();

    expect(await revokeToken(context, { accountId: stranger.accountId, id })).toBeNull();
    expect(await refusalOf(context, token)).toBeNull();
    expect(await revokeToken(context, { accountId, id })).toBe("Release machine");
    expect([await refusalOf(context, token), await refusalOf(context, child.token)]).toEqual(["ended", "ended"]);
    expect(await revokeToken(context, { accountId, id })).toBeNull();
    expect(await told(context)).toEqual(["token-revoked"]);
  });

  test("a token with what was narrowed from it has ended in the database too", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id, found } = await giveToken(context, { accountId });
    await narrowToken(context, { token: found });
    await revokeToken(context, { accountId, id });
    expect(await context.db.apiToken.count({ where: { accountId } })).toBe(2);
    expect(await context.db.apiToken.count({ where: { accountId, endedAt: null } })).toBe(0);
  });

  test("all tokens are revoked by one event and one mail", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const other = await giveToken(context, { accountId: (await createVerifiedAccount(context)).accountId });
    const given = [await giveToken(context, { accountId }), await giveToken(context, { accountId })];
    await context.sentMail();
    expect(await revokeAllTokens(context, { accountId })).toBe(2);
    for (const { token } of given) expect(await refusalOf(context, token)).toBe("ended");
    expect(await refusalOf(context, other.token)).toBeNull();
    expect(await told(context)).toEqual(["tokens-ended"]);
    expect(await revokeAllTokens(context, { accountId })).toBe(0);
    expect(await told(context)).toEqual([]);
  });

  test("whoever has a token can end it, from everywhere, and nobody learns whether there was one", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const given = await giveToken(
      { ...context, client: { ...context.client, ipAddress: "198.51.100.1" } },
      { accountId, ranges: ["198.51.100.0/24"] },
    );
    await context.sentMail();
    await revokeSentToken(context, { token: given.token });
    await revokeSentToken(context, { token: given.token });
    await revokeSentToken(context, { token: "gatehouse_p" });
    expect(await refusalOf(context, given.token)).toBe("ended");
    const sent = await context.sentMail();
    expect(sent).toMatchObject([{ kind: "token-revoked", params: { context: "itself" } }]);
  });

  test("a token that has ended is not ended again, and its account is not locked for it", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token } = await giveToken(context, { accountId });
    let transactions = 0;
    const db = new Proxy(context.db, {
      get(target, name) {
        if (name === "$transaction") transactions++;
        return Reflect.get(target, name);
      },
    });
    const found = Array.from({ length: 100 }, () => ({ token, url: "", source: "commit" }));
    expect(await revokeLeaked({ ...context, db }, { found })).toBe(1);
    await revokeSentToken({ ...context, db }, { token });
    expect(transactions).toBe(1);
  });

  test("a narrowed token that is given up is in the history and in no mail, and its parent goes on", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token, found } = await giveToken(context, { accountId });
    const child = await narrowToken(context, { token: found });
    if (child.kind !== "narrowed") throw new Error(child.kind);
    await context.sentMail();
    await revokeSentToken(context, { token: child.token });
    expect([await refusalOf(context, token), await refusalOf(context, child.token)]).toEqual([null, "ended"]);
    expect(await told(context)).toEqual([]);
    expect(await context.db.securityEvent.count({ where: { accountId, event: "token:revoked" } })).toBe(1);
  });

  test.each([0, 1, 24] as const)("a regenerated token takes the old one's place, which is good for %i hours more", async (overlapHours) => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const expiresAt = new Date(context.clock.now().getTime() + 30 * DAY);
    const old = await giveToken(context, { accountId, label: "CI", projects: ["one"], version: "1.0", usesLeft: 3, expiresAt });
    await context.db.apiTokenShutOut.create({ data: { tokenId: old.id, projectId: "one", at: context.clock.now() } });
    await context.sentMail();
    context.clock.advance(DAY);
    const result = await regenerateToken(context, { accountId, id: old.id, overlapHours, loginId: null });
    if (result.kind !== "created") throw new Error(result.kind);
    expect(await told(context)).toEqual(["token-regenerated"]);

    const listed = await listTokens(context, accountId);
    expect(listed.find(({ id }) => id === result.id)).toMatchObject({
      label: "CI",
      projects: ["one"],
      version: "1.0",
      usesLeft: 3,
      mayCreate: true,
      isReplaced: false,
      expiresAt: new Date(context.clock.now().getTime() + 30 * DAY),
    });
    expect(listed).toHaveLength(overlapHours ? 2 : 1);
    expect(await refusalOf(context, result.token)).toBeNull();
    expect(await refusalOf(context, old.token)).toBe(overlapHours ? null : "ended");
    context.clock.advance(overlapHours * HOUR - MINUTE);
    if (overlapHours) expect(await refusalOf(context, old.token)).toBeNull();
    context.clock.advance(MINUTE);
    expect(await refusalOf(context, old.token)).toBe(overlapHours ? "expired" : "ended");
    await keepHouse(context);
    expect(await refusalOf(context, old.token)).toBe("ended");
    expect(await told(context)).toEqual([]);

    const shutOut = await context.db.apiTokenShutOut.count({ where: { tokenId: result.id, projectId: "one" } });
    expect(shutOut, "the new one is shut out of the same project").toBe(1);
    expect(await regenerateToken(context, { accountId, id: old.id, overlapHours, loginId: null })).toEqual({ kind: "not-found" });
  });

  test("a token that lasts until the end of all years is as good when it is regenerated", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id } = await giveToken(context, { accountId, expiresAt: new Date("9999-12-31T23:59:59Z") });
    context.clock.advance(MINUTE);
    const result = await regenerateToken(context, { accountId, id, overlapHours: 0, loginId: null });
    if (result.kind !== "created") throw new Error(result.kind);
    const found = await findToken(context, { token: result.token });
    expect(found.kind === "found" && (await narrowToken(context, { token: found.token })).kind).toBe("narrowed");
    expect(await listTokens(context, accountId)).toHaveLength(1);
    await context.sentMail();
  });

  test("a token that another took the place of lasts no longer than before, and there are a hundred such at most", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const regenerate = (id: string) => regenerateToken(context, { accountId, id, overlapHours: 24, loginId: null });
    const { id, token } = await giveToken(context, { accountId, expiresAt: new Date(context.clock.now().getTime() + HOUR) });
    let last = await regenerate(id);
    context.clock.advance(HOUR);
    expect(await refusalOf(context, token)).toBe("expired");

    const lasting = await giveToken(context, { accountId });
    last = await regenerate(lasting.id);
    for (let count = 1; count < MAX_TOKENS && last.kind === "created"; count++) last = await regenerate(last.id);
    if (last.kind !== "created") throw new Error(last.kind);
    expect(await regenerate(last.id)).toEqual({ kind: "too-many" });
    expect((await regenerateToken(context, { accountId, id: last.id, overlapHours: 0, loginId: null })).kind).toBe("created");
  });

  test("another account's token is not regenerated", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const stranger = await createVerifiedAccount(context);
    const { id, token } = await giveToken(context, owner);
    expect(await regenerateToken(context, { accountId: stranger.accountId, id, overlapHours: 0, loginId: null })).toEqual({
      kind: "not-found",
    });
    expect(await refusalOf(context, token)).toBeNull();
  });

  test("“this was not me” ends the tokens created since that login, and names them, and no earlier one", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const before = await giveToken(context, { accountId, label: "Before" });
    await context.sentMail();
    context.clock.advance(HOUR);
    const first = await giveToken(context, { accountId, label: "First" });
    const [mail] = await context.sentMail();
    context.clock.advance(HOUR);
    const second = await giveToken(context, { accountId, label: "Second" });
    const link = { token: String(mail?.params.token) };

    expect((await readDisownable(context, link))?.plan.tokens).toEqual(["First", "Second"]);
    await context.sentMail();
    await disownLogin(context, link);
    expect(await refusalOf(context, before.token)).toBeNull();
    expect([await refusalOf(context, first.token), await refusalOf(context, second.token)]).toEqual(["ended", "ended"]);
    const [told] = await context.sentMail();
    expect(told?.kind).toBe("login-disowned");
    expect(describeGone(translator("en"), String(told?.params.gone))).toMatch(/First.*Second/);
  });

  test("a two-factor reset ends every token, and tells of it", async () => {
    const context = get();
    const { accountId } = await createOwnerWithApp(context);
    const { token } = await giveToken(context, { accountId });
    await context.sentMail();
    await resetTwoFactor(asOperator(context), { accountId });
    expect(await refusalOf(context, token)).toBe("ended");
    expect(await told(context)).toEqual(expect.arrayContaining(["tokens-ended", "two-factor-reset"]));
  });

  test("the deletion of an account leaves nothing of its tokens", async () => {
    const context = get();
    const { accountId, username } = await createVerifiedAccount(context);
    const { id, token, found } = await giveToken(context, { accountId, projects: ["one"] });
    await noteUse(context, { token: found, projectId: "one" });
    await context.db.apiTokenShutOut.create({ data: { tokenId: id, projectId: "two", at: context.clock.now() } });
    await requestDeletion(asOperator(context), { accountId, username });
    expect(await refusalOf(context, token)).toBe("frozen");
    context.clock.advance(8 * DAY);
    await deleteDueAccounts(context);
    expect(await refusalOf(context, token)).toBe("unknown");
    const { db } = context;
    const left = [
      await db.apiTokenNetwork.count({ where: { tokenId: id } }),
      await db.apiTokenShutOut.count({ where: { tokenId: id } }),
      await db.apiTokenProject.count({ where: { tokenId: id } }),
    ];
    expect(left).toEqual([0, 0, 0]);
  });

  test("the export has the tokens, and nothing that could be used as one", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { token } = await giveToken(context, { accountId: owner.accountId, label: "CI" });
    let text = "";
    for await (const piece of exportAccount(await asOwnerOf(context, owner), owner.accountId)) text += piece;
    expect(JSON.parse(text).tokens).toMatchObject([{ label: "CI", projects: "all" }]);
    const { tokenHash } = await context.db.apiToken.findFirstOrThrow({ where: { accountId: owner.accountId } });
    for (const secret of [token, tokenHash]) expect(text).not.toContain(secret);
  });

  test("an owner of a project sees the tokens that can upload to it, and shuts one out with what is narrowed from it", async () => {
    const context = get();
    const ada = await createVerifiedAccount(context);
    const bob = await createVerifiedAccount(context);
    const eve = await createVerifiedAccount(context);
    const all = await giveToken(context, { accountId: ada.accountId, label: "All" });
    const one = await giveToken(context, { accountId: bob.accountId, label: "One", projects: ["one"] });
    await giveToken(context, { accountId: bob.accountId, label: "Two", projects: ["two"] });
    await giveToken(context, { accountId: eve.accountId, label: "Stranger's" });
    const child = await narrowToken(context, { token: all.found });
    if (child.kind !== "narrowed") throw new Error(child.kind);
    await context.sentMail();

    const project = { projectId: "one", accountIds: [ada.accountId, bob.accountId] };
    const labels = async () => (await listProjectTokens(context, project)).map(({ label }) => label).sort();
    expect(await labels()).toEqual(["All", "One"]);
    const placed = { ...context, client: { ...context.client, ipAddress: "198.51.100.77" } };
    const out = await shutOutToken(placed, { ...project, projectName: "One", id: all.id });
    expect(out).toEqual({ accountId: ada.accountId, label: "All" });
    expect(await labels()).toEqual(["One"]);
    const sent = await context.sentMail();
    expect(sent).toMatchObject([{ kind: "token-shut-out", to: ada.address, params: { label: "All", project: "One", ipAddress: "" } }]);
    expect(await shutOutToken(placed, { ...project, projectName: "One", id: all.id })).toBeNull();

    const file = { projectId: "one", versionKey: "1", sha256: "" };
    for (const text of [all.token, child.token]) {
      const found = await findToken(context, { token: text });
      if (found.kind !== "found") throw new Error(found.reason);
      expect(whyNotAllowed(found.token, file)).toBe("shut-out");
      expect(whyNotAllowed(found.token, { ...file, projectId: "two" })).toBeNull();
    }
    expect(whyNotAllowed(one.found, file)).toBeNull();
  });

  test("a write that a revoked token began is refused, and one under its parent too", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id, found } = await giveToken(context, { accountId });
    const child = await narrowToken(context, { token: found });
    if (child.kind !== "narrowed") throw new Error(child.kind);
    const narrowed = await findToken(context, { token: child.token });
    if (narrowed.kind !== "found") throw new Error(narrowed.reason);
    // Only the parent's row is ended: the child's actor looks at both.
    await context.db.apiToken.update({ where: { id }, data: { endedAt: context.clock.now() } });
    await expect(writeFor({ ...context, actor: tokenActor(narrowed.token) }, accountId, async () => 1)).rejects.toThrow(AccessEndedError);
    expect(await narrowToken(context, { token: narrowed.token })).toEqual({ kind: "ended" });
  });
});
