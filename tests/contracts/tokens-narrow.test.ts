import { expect, test } from "vitest";
import { after, HOUR, MINUTE, SECOND } from "~/lib/clock";
import { writeFor } from "~/lib/write-for";
import { type Narrowing, narrowToken } from "~/tokens/create/narrow-token";
import { listTokens } from "~/tokens/list-tokens";
import { type FoundToken, findToken, MAX_PARENTS } from "~/tokens/use/find-token";
import { noteUse } from "~/tokens/use/note-use";
import { spendUse } from "~/tokens/use/spend-use";
import { tokenActor } from "~/tokens/use/token-actor";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken, refusalOf } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

const [ONE, TWO] = ["ab".repeat(32), "cd".repeat(32)];

onBothDatabases("narrowed tokens", (get) => {
  async function narrow(context: TestContext, token: FoundToken, narrowing: Narrowing = {}) {
    const result = await narrowToken(context, { token, ...narrowing });
    if (result.kind !== "narrowed") throw new Error(JSON.stringify(result));
    const found = await findToken(context, { token: result.token });
    if (found.kind !== "found") throw new Error(found.reason);
    return { ...result, found: found.token };
  }

  test("a narrowed token has its parent's rights where nothing is named, for an hour, and is listed under it", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id, found } = await giveToken(context, { accountId, projects: ["one"], version: "1.0", label: "CI" });
    await context.sentMail();
    const child = await narrow(context, found);
    expect(child.token).toMatch(/^gatehouse_n[0-9A-Za-z]{53}$/);
    expect(child.found).toMatchObject({
      parentIds: [id],
      projectIds: ["one"],
      allProjects: false,
      mayCreate: true,
      version: "1",
      label: "CI",
    });
    expect(child.expiresAt).toEqual(after(context.clock.now(), HOUR));
    expect(await listTokens(context, accountId)).toMatchObject([{ id, narrowed: [{ id: child.found.id }] }]);
    expect(await context.sentMail()).toEqual([]);
    expect(await context.db.securityEvent.count({ where: { accountId, event: "token:narrowed" } })).toBe(1);
  });

  test("a narrowed token does what is named alone", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { found } = await giveToken(context, { accountId });
    const child = await narrow(context, found, { projectIds: ["one"], version: "2.0", uses: 2, seconds: 60, sha256: [ONE] });
    expect(child.found).toMatchObject({ allProjects: false, projectIds: ["one"], mayCreate: false, version: "2", digests: [ONE] });
    expect(child.expiresAt).toEqual(after(context.clock.now(), MINUTE));
    const grandchild = await narrow(context, child.found, { seconds: 3600 });
    expect(grandchild.found).toMatchObject({ projectIds: ["one"], version: "2", digests: [ONE], mayCreate: false });
    expect(grandchild.expiresAt, "no longer than its parent").toEqual(child.expiresAt);
  });

  test.each([
    ["another project", { projectIds: ["one", "two"] }, "projects"],
    ["another version", { version: "1.1" }, "version"],
    ["another file", { sha256: [ONE, TWO] }, "sha256"],
  ] as const)("a token is not narrowed to %s than it is for", async (_, narrowing, what) => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { found } = await giveToken(context, { accountId, projects: ["one"], version: "1.0" });
    const { found: pinned } = await narrow(context, found, { sha256: [ONE] });
    expect(await narrowToken(context, { token: pinned, ...(narrowing as Narrowing) })).toEqual({ kind: "too-wide", what });
    expect((await narrowToken(context, { token: pinned, projectIds: ["one"], version: "v1", sha256: [ONE] })).kind).toBe("narrowed");
  });

  test("a use of a narrowed token is one of its parent too, and neither is good once one has none left", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token, found } = await giveToken(context, { accountId, usesLeft: 1 });
    const first = await narrow(context, found, { uses: 5 });
    const second = await narrow(context, found);
    const use = (token: FoundToken) => writeFor({ ...context, actor: tokenActor(token) }, accountId, (context) => spendUse(context, token));
    expect(await use(first.found)).toBe(true);
    expect(await use(second.found)).toBe(false);
    for (const text of [token, first.token, second.token]) expect(await refusalOf(context, text)).toBe("used-up");
  });

  test("a narrowed token is good where its parent is, and while that is", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { found } = await giveToken(context, {
      accountId,
      ranges: [`${context.client.ipAddress}/32`],
      expiresAt: after(context.clock.now(), MINUTE),
    });
    const child = await narrow(context, found);
    expect(await refusalOf({ ...context, client: { ...context.client, ipAddress: "198.51.100.1" } }, child.token)).toBe("address");
    context.clock.advance(MINUTE - SECOND);
    expect(await refusalOf(context, child.token)).toBeNull();
    context.clock.advance(SECOND);
    expect(await refusalOf(context, child.token)).toBe("expired");
  });

  test("a use of a narrowed token is noted at its parent, and its network is the parent's", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { id, found } = await giveToken(context, { accountId });
    const child = await narrow(context, found);
    await noteUse(context, { token: child.found, projectId: "one" });
    const [listed] = await listTokens(context, accountId);
    expect(listed?.lastUse).toMatchObject({ projectId: "one" });
    expect(await context.db.apiTokenNetwork.count({ where: { tokenId: id } })).toBe(1);
  });

  test("a token is narrowed four times in a row at most, and three hundred times an hour", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { found } = await giveToken(context, { accountId });
    let last = found;
    for (let depth = 0; depth < MAX_PARENTS; depth++) last = (await narrow(context, last)).found;
    expect(await narrowToken(context, { token: last })).toEqual({ kind: "too-wide", what: "depth" });
    for (let count = MAX_PARENTS; count < 300; count++) await narrow(context, found);
    expect(await narrowToken(context, { token: found })).toMatchObject({ kind: "throttled" });
  });
});
