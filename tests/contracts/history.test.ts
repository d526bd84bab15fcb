import { expect, test } from "vitest";
import { exportAccount } from "~/account-life/export-account";
import { historyJsonLines, parseJsonLines } from "~/history/json-lines";
import { listEvents, PAGE_SIZE } from "~/history/list-events";
import { recordEvent, recordEvents } from "~/history/record-event";
import { verifyHistory, verifyRows } from "~/history/verify-history";
import { transaction } from "~/lib/database/transaction";
import { newId } from "~/lib/random";
import { account, account as accountSubject } from "~/lib/subject";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { duringVerification } from "../support/during-verification.ts";
import { faultsOf } from "../support/history-faults.ts";
import type { TestContext } from "../support/test-context.ts";

async function withEvents(context: TestContext, count: number): Promise<string> {
  const accountId = newId(context.random);
  for (let number = 1; number <= count; number++) {
    await recordEvent(context, {
      about: account(accountId),
      event: number % 10 === 0 ? "logout" : "login:success",
      detail: { methods: "password" },
    });
  }
  return accountId;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

onBothDatabases("the security history", (get) => {
  test("many writers at once keep one chain", async () => {
    const context = get();
    const accountId = newId(context.random);
    await Promise.all(
      Array.from({ length: 30 }, () =>
        transaction(context, (context) => recordEvent(context, { about: account(accountId), event: "login:failed" })),
      ),
    );
    const rows = await context.db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "asc" } });
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await verifyHistory(context, { about: accountSubject(accountId) })).toMatchObject({ kind: "whole", events: 30 });
  });

  test("pages go from the newest to the oldest and back without gap or repetition", async () => {
    const context = get();
    const total = 2 * PAGE_SIZE + 20;
    const accountId = await withEvents(context, total);
    const first = await listEvents(context, { about: accountSubject(accountId) });
    const second = await listEvents(context, { about: accountSubject(accountId), before: first.older ?? 0 });
    const third = await listEvents(context, { about: accountSubject(accountId), before: second.older ?? 0 });
    const all = [...first.events, ...second.events, ...third.events].map(({ sequence }) => sequence);
    expect(all).toEqual(Array.from({ length: total }, (_, index) => total - index));
    expect(first.newer).toBeNull();
    expect(second.newer).toBe(0);
    expect(third.older).toBeNull();
    expect((await listEvents(context, { about: accountSubject(accountId), before: third.newer ?? 0 })).events).toEqual(second.events);

    const oldest = await listEvents(context, { about: accountSubject(accountId), before: first.oldest ?? 0 });
    expect(oldest.events.at(-1)?.sequence).toBe(1);
    expect(oldest.events).toHaveLength(PAGE_SIZE);
  });

  test("a filter shows one kind only", async () => {
    const context = get();
    const accountId = await withEvents(context, 40);
    const { events, older } = await listEvents(context, { about: accountSubject(accountId), topic: "logout" });
    expect(events.map(({ event }) => event)).toEqual(["logout", "logout", "logout", "logout"]);
    expect(older).toBeNull();
  });

  test("a changed, a missing, a half erased and a cut-off row each show, and the first is named", async () => {
    const context = get();
    const { db } = context;
    const tamper = async (change: (accountId: string) => Promise<unknown>) => {
      const accountId = await withEvents(context, 6);
      await change(accountId);
      return faultsOf(await verifyHistory(context, { about: accountSubject(accountId) }));
    };
    const row = (accountId: string, sequence: number) => ({ where: { accountId_sequence: { accountId, sequence } } });

    expect(await tamper((id) => db.securityEvent.update({ ...row(id, 3), data: { event: "logout", subject: "logout" } }))).toBe(
      "3 changed",
    );
    expect(await tamper((id) => db.securityEvent.update({ ...row(id, 4), data: { particulars: "{}" } }))).toBe("4 changed");
    expect(await tamper((id) => db.securityEvent.update({ ...row(id, 4), data: { salt: null } }))).toBe("4 changed");
    expect(await tamper((id) => db.securityEvent.delete(row(id, 2)))).toBe("2 missing");
    expect(await tamper((id) => db.securityEvent.delete(row(id, 6)))).toBe("6 missing");
    expect(await tamper((id) => db.securityEvent.update({ ...row(id, 5), data: { previousHash: "x" } }))).toBe("5 unlinked");
    const added = { sequence: 7, event: "logout", subject: "logout", at: new Date(), particularsHash: "x", previousHash: "y", hash: "z" };
    expect(await tamper((id) => db.securityEvent.create({ data: { ...added, id: newId(context.random), accountId: id } }))).toBe(
      "7 unlinked",
    );
    expect(await tamper(async () => {})).toBe("whole");
  });

  test("what is written while the history is verified does not break it", async () => {
    const context = get();
    const accountId = await withEvents(context, 3);
    const during = duringVerification(context, () => recordEvent(context, { about: account(accountId), event: "logout" }));
    expect(await verifyHistory(during, { about: accountSubject(accountId) })).toMatchObject({ kind: "whole", events: 3 });
    expect(await verifyHistory(context, { about: accountSubject(accountId) })).toMatchObject({ kind: "whole", events: 4 });
  });

  test("erased particulars leave the chain whole", async () => {
    const context = get();
    const accountId = await withEvents(context, 5);
    await context.db.securityEvent.updateMany({ where: { accountId }, data: { particulars: null, salt: null } });
    expect(await verifyHistory(context, { about: accountSubject(accountId) })).toMatchObject({ kind: "whole", events: 5 });
  });

  test("a downloaded history verifies without the database, and a changed line of it shows", async () => {
    const context = get();
    const accountId = await withEvents(context, 12);
    const lines = await collect(historyJsonLines(context, accountSubject(accountId)));
    const from = async function* (texts: string[]) {
      yield* texts;
    };
    expect(await verifyRows(parseJsonLines(from(lines)))).toMatchObject({ kind: "whole", events: 12 });

    const changed = lines.map((line, index) => (index === 6 ? line.replace("192.0.2.1", "192.0.2.9") : line));
    expect(await verifyRows(parseJsonLines(from(changed)))).toMatchObject({ kind: "broken", sequence: 7, fault: "changed" });
    await expect(verifyRows(parseJsonLines(from(["{}\n"])))).rejects.toThrow("line 1");
  });

  test("a download that is read slowly has no event from after it was asked for", async () => {
    const context = get();
    const about = account(newId(context.random));
    const event = { event: "login:success", detail: { methods: "password" } } as const;
    await transaction(context, (context) => recordEvents(context, { about, events: Array(600).fill(event) }));
    const lines = historyJsonLines(context, about);
    await lines.next();
    await recordEvent(context, { about, event: "logout" });
    const rest = await collect(lines);
    expect([rest.length, rest.filter((line) => line.includes("logout"))]).toEqual([599, []]);
  });

  test("an account's export has no event from after it was asked for", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const pieces = exportAccount(context, accountId);
    const first = await pieces.next();
    await recordEvent(context, { about: account(accountId), event: "logout" });
    const text = [first.value, ...(await collect(pieces))].join("");
    const events = JSON.parse(text).history.map(({ event }: { event: string }) => event);
    expect(events).toEqual(expect.arrayContaining(["account:exported"]));
    expect(events).not.toContain("logout");
  });
});
