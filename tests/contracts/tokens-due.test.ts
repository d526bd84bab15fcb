import { expect, test } from "vitest";
import { keepHouse } from "~/background.server";
import { after, DAY, HOUR } from "~/lib/clock";
import { narrowToken } from "~/tokens/create/narrow-token";
import { noteUse } from "~/tokens/use/note-use";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken, refusalOf } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

onBothDatabases("what time does to tokens", (get) => {
  /** Lets days pass, each with a round of what is due. @returns what was mailed to its owner, by the day */
  async function live(context: TestContext, { address }: { address: string }, days: number): Promise<string[]> {
    const mailed: string[] = [];
    for (let day = 1; day <= days; day++) {
      context.clock.advance(DAY);
      await keepHouse(context);
      for (const { kind, to } of await context.sentMail()) if (to === address) mailed.push(`${day} ${kind}`);
    }
    return mailed;
  }
  /** The same without a look in between. */
  const sleep = (context: TestContext, days: number) => context.clock.advance(days * DAY);

  test("the owner is told a week before a token expires, and when it has", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = owner;
    const { token } = await giveToken(context, { accountId, expiresAt: after(context.clock.now(), 30 * DAY) });
    await context.sentMail();
    expect(await live(context, owner, 31)).toEqual(["23 token-expiring", "30 token-ended"]);
    expect(await refusalOf(context, token)).toBe("ended");
  });

  test("of a token that lasts no longer than a week only the end is told", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = owner;
    await giveToken(context, { accountId, expiresAt: after(context.clock.now(), 7 * DAY) });
    await context.sentMail();
    expect(await live(context, owner, 8)).toEqual(["7 token-ended"]);
  });

  test("a token that nobody used for a year is ended, and its owner is told two weeks before", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = owner;
    const { token } = await giveToken(context, { accountId });
    await context.sentMail();
    sleep(context, 349);
    expect(await live(context, owner, 1)).toEqual([]);
    expect(await live(context, owner, 16)).toEqual(["1 token-unused", "15 token-ended"]);
    expect(await refusalOf(context, token)).toBe("ended");
  });

  test("a use puts the end off, also after the warning", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = owner;
    const { token, found } = await giveToken(context, { accountId });
    await context.sentMail();
    sleep(context, 300);
    await noteUse(context, { token: found, projectId: null });
    sleep(context, 340);
    expect(await live(context, owner, 12)).toEqual(["11 token-unused"]);
    await noteUse(context, { token: found, projectId: null });
    expect(await live(context, owner, 30)).toEqual([]);
    expect(await refusalOf(context, token)).toBeNull();
  });

  test("where the site was down for a year there are still two weeks between warning and end", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = owner;
    await giveToken(context, { accountId });
    await context.sentMail();
    sleep(context, 800);
    expect(await live(context, owner, 16)).toEqual(["1 token-unused", "15 token-ended"]);
  });

  test("a narrowed token expires without a word, and ended ones are swept with what is kept of them", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const { accountId } = owner;
    const { id, found } = await giveToken(context, { accountId, projects: ["one"], expiresAt: after(context.clock.now(), DAY) });
    const child = await narrowToken(context, { token: found });
    if (child.kind !== "narrowed") throw new Error(child.kind);
    await noteUse(context, { token: found, projectId: "one" });
    await context.sentMail();
    context.clock.advance(HOUR);
    expect(await refusalOf(context, child.token)).toBe("expired");
    expect(await live(context, owner, 2)).toEqual(["1 token-ended"]);
    expect(await refusalOf(context, child.token)).toBe("unknown");
    expect(await live(context, owner, 30)).toEqual([]);
    const { db } = context;
    expect(await db.apiToken.count({ where: { accountId } })).toBe(0);
    expect(await db.apiTokenNetwork.count({ where: { tokenId: id } })).toBe(0);
    expect(await db.apiTokenProject.count({ where: { tokenId: id } })).toBe(0);
  });
});
