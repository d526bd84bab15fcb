import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "~/lib/clock";
import { transaction } from "~/lib/database/transaction";
import { AccessEndedError, writeFor } from "~/lib/write-for";
import { createToken, MAX_TOKENS } from "~/tokens/create/create-token";
import { endTokens } from "~/tokens/end/end-tokens";
import { coverCreated } from "~/tokens/use/cover-created";
import { findToken } from "~/tokens/use/find-token";
import { noteUse } from "~/tokens/use/note-use";
import { spendUse } from "~/tokens/use/spend-use";
import { tokenActor } from "~/tokens/use/token-actor";
import { whyNotAllowed } from "~/tokens/use/why-not-allowed";
import { createVerifiedAccount } from "../support/accounts.ts";
import { EVERYTHING, giveToken, refusalOf } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

const FILE = { versionKey: "1", sha256: "ab".repeat(32) };

onBothDatabases("tokens", (get) => {
  const from = (context: TestContext, ipAddress: string, userAgent = "twine/4.0.2 CPython/3.11.2"): TestContext => ({
    ...context,
    client: { ...context.client, ipAddress, userAgent },
  });

  async function end(context: TestContext, accountId: string, id: string) {
    return transaction(context, (context) => endTokens(context, { accountId, reason: "revoked", which: { id } }));
  }

  test("a token is found by itself alone, and the database has only its hash", async () => {
    const context = get();
    const { accountId, username } = await createVerifiedAccount(context);
    const { id, token, found } = await giveToken(context, { accountId, label: "CI" });
    expect(found).toMatchObject({ id, accountId, label: "CI", allProjects: true, mayCreate: true, parentIds: [] });
    const row = await context.db.apiToken.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token.slice(20, 40));
    expect(await refusalOf(context, id)).toBe("malformed");
    expect(await refusalOf(context, username)).toBe("malformed");
    const stranger = { ...context, settings: { ...context.settings, origin: "https://index.example.com" } };
    expect(await refusalOf(stranger, token)).toBe("other-site");
    await context.db.apiToken.delete({ where: { id } });
    expect(await refusalOf(context, token)).toBe("unknown");
  });

  test("a token is refused from the moment on at which it expires", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token } = await giveToken(context, { accountId, expiresAt: new Date(context.clock.now().getTime() + HOUR) });
    context.clock.advance(HOUR - SECOND);
    expect(await refusalOf(context, token)).toBeNull();
    context.clock.advance(SECOND);
    expect(await refusalOf(context, token)).toBe("expired");
  });

  test("a token of an account that is frozen or about to be deleted is refused, and good again afterwards", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token, found } = await giveToken(context, { accountId });
    for (const column of ["frozenAt", "deleteAfter"]) {
      await context.db.account.update({ where: { id: accountId }, data: { [column]: context.clock.now() } });
      expect(await refusalOf(context, token)).toBe("frozen");
      await expect(writeFor({ ...context, actor: tokenActor(found) }, accountId, async () => 1)).rejects.toThrow(AccessEndedError);
      await context.db.account.update({ where: { id: accountId }, data: { [column]: null } });
      expect(await refusalOf(context, token)).toBeNull();
    }
  });

  test("a token with address ranges is good from there alone", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token } = await giveToken(context, { accountId, ranges: ["192.0.2.0/24"] });
    expect(await refusalOf(from(context, "198.51.100.1"), token)).toBe("address");
    expect(await refusalOf(from(context, ""), token)).toBe("address");
    expect(await refusalOf(from(context, "::ffff:192.0.2.200"), token)).toBeNull();
  });

  test("a token is for its projects, its version and its files alone", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { found } = await giveToken(context, { accountId, projects: ["one", "two"], mayCreate: false, version: "1.0" });
    expect(whyNotAllowed(found, { ...FILE, projectId: "two" })).toBeNull();
    expect(whyNotAllowed(found, { ...FILE, projectId: "three" })).toBe("other-project");
    expect(whyNotAllowed(found, { ...FILE, projectId: null })).toBe("may-not-create");
    expect(whyNotAllowed(found, { ...FILE, projectId: "one", versionKey: "1.1" })).toBe("other-version");
    const pinned = { ...found, digests: ["cd".repeat(32)] };
    expect(whyNotAllowed(pinned, { ...FILE, projectId: "one" })).toBe("other-file");
    expect(whyNotAllowed({ ...found, shutOutOf: ["one"] }, { ...FILE, projectId: "one" })).toBe("shut-out");
  });

  test("a token that may only create projects is for the one that it created, and no other", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token, found } = await giveToken(context, { accountId, projects: [] });
    expect(whyNotAllowed(found, { ...FILE, projectId: "new" })).toBe("other-project");
    expect(whyNotAllowed(found, { ...FILE, projectId: null })).toBeNull();
    await writeFor({ ...context, actor: tokenActor(found) }, accountId, (context) =>
      coverCreated(context, { token: found, projectId: "new" }),
    );
    const again = await findToken(context, { token });
    expect(again.kind === "found" && again.token.projectIds).toEqual(["new"]);

    const { found: all } = await giveToken(context, { accountId });
    await coverCreated(context, { token: all, projectId: "newer" });
    expect(await context.db.apiTokenProject.count({ where: { tokenId: all.id } })).toBe(0);
  });

  test("a token writes for its own account alone, and not once it has ended", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const other = await createVerifiedAccount(context);
    const { id, token, found } = await giveToken(context, { accountId: owner.accountId });
    const acting = { ...context, actor: tokenActor(found) };
    const write = async () => "written";
    expect(await writeFor(acting, owner.accountId, write)).toBe("written");
    await expect(writeFor(acting, other.accountId, write)).rejects.toThrow(AccessEndedError);
    expect(await end(context, owner.accountId, id)).toHaveLength(1);
    await expect(writeFor(acting, owner.accountId, write)).rejects.toThrow(AccessEndedError);
    expect(await refusalOf(context, token)).toBe("ended");
  });

  test("a token with two uses is good for two, also where three are under way", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token, found } = await giveToken(context, { accountId, usesLeft: 2 });
    const use = () => writeFor({ ...context, actor: tokenActor(found) }, accountId, (context) => spendUse(context, found));
    expect((await Promise.all([use(), use(), use()])).sort()).toEqual([false, true, true]);
    expect(await refusalOf(context, token)).toBe("used-up");

    const free = await giveToken(context, { accountId });
    expect(await spendUse(context, free.found)).toBe(true);
    expect((await context.db.apiToken.findUniqueOrThrow({ where: { id: free.id } })).usesLeft).toBeNull();
  });

  test("a use is noted once a minute, with place, tool and project", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id, found } = await giveToken(context, { accountId });
    const read = () => context.db.apiToken.findUniqueOrThrow({ where: { id } });
    const first = context.clock.now();
    await noteUse(from(context, "192.0.2.7"), { token: found, projectId: "one" });
    expect(await read()).toMatchObject({ lastUsedAt: first, lastIpAddress: "192.0.2.7", lastTool: "twine/4.0.2", lastProjectId: "one" });
    context.clock.advance(MINUTE - SECOND);
    await noteUse(from(context, "192.0.2.8"), { token: found, projectId: "two" });
    expect(await read()).toMatchObject({ lastUsedAt: first, lastProjectId: "one" });
    context.clock.advance(SECOND);
    await noteUse(from(context, "192.0.2.8"), { token: found, projectId: "two" });
    expect(await read()).toMatchObject({ lastIpAddress: "192.0.2.8", lastProjectId: "two" });
  });

  test("a new network is told but for the first, by mail once a day, and by the history each time", async () => {
    const context = get();
    const { accountId, address } = await createVerifiedAccount(context);
    const { found } = await giveToken(context, { accountId });
    await context.sentMail();
    const use = (ipAddress: string) => noteUse(from(context, ipAddress), { token: found, projectId: null });
    const told = async () => (await context.sentMail()).map(({ kind, to }) => [kind, to]);
    const events = () => context.db.securityEvent.count({ where: { accountId, event: "token:new-network" } });

    await use("192.0.2.7");
    await use("192.0.2.200");
    expect(await told()).toEqual([]);
    await Promise.all([use("198.51.100.1"), use("198.51.100.2")]);
    expect(await told()).toEqual([["token-new-network", address]]);
    expect(await events()).toBe(1);
    await use("2001:db8::1");
    expect(await told()).toEqual([]);
    expect(await events()).toBe(2);
    context.clock.advance(DAY);
    await use("203.0.113.1");
    expect(await told()).toEqual([["token-new-network", address]]);
    await use("198.51.100.9");
    expect(await events()).toBe(3);
  });

  test("an account has at most a hundred tokens that are good, and one that has ended makes place", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id } = await giveToken(context, { accountId });
    for (let count = 1; count < MAX_TOKENS; count++) await createToken(context, { ...EVERYTHING, accountId });
    expect((await createToken(context, { ...EVERYTHING, accountId })).kind).toBe("too-many");
    await end(context, accountId, id);
    expect((await createToken(context, { ...EVERYTHING, accountId })).kind).toBe("created");
  });

  test("a mail tells of a new token, with a link that takes it back", async () => {
    const context = get();
    const { accountId, address } = await createVerifiedAccount(context);
    await giveToken(context, { accountId, label: "CI" });
    const sent = await context.sentMail();
    expect(sent).toMatchObject([{ kind: "token-created", to: address, params: { label: "CI" } }]);
    expect(sent[0]?.params.token).toBeTruthy();
  });
});
