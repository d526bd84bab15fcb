import { expect, test } from "vitest";
import { type OwnedEvent, viewEvents } from "~/admin/view-events";
import { NOBODY } from "~/history/chains/chain-id";
import { PAGE_SIZE } from "~/history/list-events";
import { recordEvent } from "~/history/record-event";
import { SECOND } from "~/lib/clock";
import { account, project } from "~/lib/subject";
import { createAccount, createAdmin } from "../support/accounts.ts";
import { asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { putProject } from "../support/indexed-files.ts";
import type { TestContext } from "../support/test-context.ts";

onBothDatabases("the events of the whole site", (get) => {
  /** All pages one after the other. */
  async function readAll(context: TestContext, query: Pick<Parameters<typeof viewEvents>[1], "event">): Promise<OwnedEvent[][]> {
    const pages: OwnedEvent[][] = [];
    let cursor: string | undefined;
    do {
      const page = await viewEvents(context, { ...query, cursor });
      if (page === "unknown-cursor") throw new Error(`the cursor ${cursor} is not known`);
      pages.push(page.events);
      cursor = page.older ?? undefined;
    } while (cursor);
    return pages;
  }

  test("stand on pages that miss none and have none twice, the newest first, also of one moment", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const { accountId } = await createAccount(context);
    for (let count = 0; count < 2 * PAGE_SIZE + 5; count++) {
      await recordEvent(context, { about: account(accountId), event: "factor:renamed", detail: { label: String(count) } });
      if (count % 40 === 0) context.clock.advance(SECOND);
    }
    const pages = await readAll(await asOwnerOf(context, admin), { event: "factor:renamed" });
    expect(pages.map((events) => events.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 5]);
    const events = pages.flat();
    expect(new Set(events.map(({ detail }) => detail.label)).size).toBe(2 * PAGE_SIZE + 5);
    const moments = events.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((one, other) => other - one));
    // The looks at the three pages are events too.
    const all = (await readAll(await asOwnerOf(context, admin), { event: undefined })).flat();
    expect(all.length).toBeGreaterThan(events.length + 3);
  });

  test("name the account, the project, nobody, or what is left of one that is gone", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const { accountId, username } = await createAccount(context);
    const [kept, deleted] = [await putProject(context), await putProject(context, { deletedAt: new Date() })];
    context.clock.advance(SECOND);
    const subjects = [account(accountId), account(NOBODY), account("gone"), project(kept.id), project(deleted.id), project("gone")];
    for (const about of subjects) await recordEvent(context, { about, event: "login:failed" });
    const page = await viewEvents(await asOwnerOf(context, admin), { event: "login:failed" });
    if (page === "unknown-cursor") throw new Error("no cursor was given");
    const owners = page.events.map(({ owner }) => owner);
    expect(owners).toHaveLength(subjects.length);
    for (const owner of [
      null,
      { kind: "account", id: accountId, name: username },
      { kind: "account", id: "gone", name: null },
      { kind: "project", id: kept.id, name: kept.name },
      { kind: "project", id: deleted.id, name: null },
      { kind: "project", id: "gone", name: null },
    ])
      expect(owners).toContainEqual(owner);
    const look = await context.db.securityEvent.findFirstOrThrow({ where: { accountId: admin.accountId, event: "admin:acted" } });
    const { detail } = JSON.parse(look.particulars ?? "{}");
    expect(detail.accounts.split(" ").sort()).toEqual([accountId, NOBODY, "gone"].sort());
    expect(detail.projects.split(" ").sort()).toEqual([kept.id, deleted.id, "gone"].sort());
  });

  test("name the account that an admin did something to, unless it is deleted", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const { accountId, username } = await createAccount(context);
    context.clock.advance(SECOND);
    for (const named of [accountId, "gone"])
      await recordEvent(context, { about: account(admin.accountId), event: "admin:acted", detail: { act: "viewed", account: named } });
    const page = await viewEvents(await asOwnerOf(context, admin), { event: "admin:acted" });
    if (page === "unknown-cursor") throw new Error("no cursor was given");
    const named = Object.fromEntries(page.events.map(({ detail, named }) => [detail.account, named]));
    expect(named).toMatchObject({ [accountId]: { id: accountId, name: username }, gone: null });
  });

  test("keep that they were looked at in the admin's own history, with whose they were", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const { accountId } = await createAccount(context);
    context.clock.advance(SECOND);
    await recordEvent(context, { about: account(accountId), event: "session:confirmed" });
    await viewEvents(await asOwnerOf(context, admin), { event: "session:confirmed" });
    const look = await context.db.securityEvent.findFirstOrThrow({ where: { accountId: admin.accountId, event: "admin:acted" } });
    const { detail, ipAddress } = JSON.parse(look.particulars ?? "{}");
    expect(detail).toEqual({ act: "listed-events", count: 1, accounts: accountId, event: "session:confirmed" });
    expect(ipAddress).toBe("192.0.2.1");
  });

  test("have no page at a place that none led to, and no look is kept of that", async () => {
    const context = get();
    const admin = await createAdmin(context);
    for (const cursor of ["0", "x.y.z", "1764000000000", "1764000000000.", "99999999999999.a", "-1.a", "1764000000000.a'b"])
      expect(await viewEvents(await asOwnerOf(context, admin), { cursor }), cursor).toBe("unknown-cursor");
    expect(await context.db.securityEvent.count({ where: { accountId: admin.accountId, event: "admin:acted" } })).toBe(0);
  });
});
