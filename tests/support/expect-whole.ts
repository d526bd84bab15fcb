import { expect } from "vitest";
import { verifySiteHistory } from "~/account-life/verify-site-history";
import { securityEvents } from "~/history/events/events";
import type { Database } from "~/lib/database/open";
import type { KeyRing } from "~/lib/secrets/seal";
import { createTestContext } from "./test-context.ts";

/** Nothing is half done: whatever is there has all that belongs to it, and every chain of events verifies. */
export async function expectWhole(db: Database, { keys }: { keys: KeyRing }): Promise<void> {
  const accounts = await db.account.findMany({
    include: { password: true, emails: true, sessions: true, totpCredentials: true, recoverySheet: true, recoveryCodes: true },
  });
  for (const { id, username, ...has } of accounts) {
    const events = await db.securityEvent.findMany({ where: { accountId: id } });
    const count = (name: string) => events.filter(({ event }) => event === name).length;
    const facts = {
      password: has.password !== null,
      registered: count("account:registered"),
      verified: count("email:verified"),
      sessions: count("login:success"),
      factors: count("factor:added"),
      sheet: has.recoverySheet !== null,
      codes: has.recoveryCodes.length,
      usedCodes: count("recovery-code:used"),
    };
    expect(facts, username).toEqual({
      password: true,
      registered: 1,
      verified: has.emails.filter(({ verifiedAt }) => verifiedAt).length,
      sessions: has.sessions.filter(({ endedReason }) => endedReason !== "renewed").length,
      factors: has.totpCredentials.length,
      sheet: has.totpCredentials.length > 0,
      codes: has.totpCredentials.length > 0 ? 10 : 0,
      usedCodes: has.recoveryCodes.filter(({ usedAt }) => usedAt).length,
    });
    // Mail goes to verified addresses only.
    if (facts.verified > 0) expect(await mailsOwed(db, { accountId: id, events }), username).toEqual([]);
  }
  expect(await verifySiteHistory({ ...createTestContext(db), keys })).toMatchObject({ kind: "whole" });
}

/** The kinds of mail of which fewer were put into the outbox than events happened that have one. */
async function mailsOwed(db: Database, { accountId, events }: { accountId: string; events: { event: string }[] }): Promise<string[]> {
  const kinds = events.flatMap(({ event }) => securityEvents[event as keyof typeof securityEvents].mail ?? []);
  const owed: string[] = [];
  for (const kind of new Set(kinds)) {
    const written = await db.outgoingMail.count({ where: { accountId, kind } });
    if (written < kinds.filter((other) => other === kind).length) owed.push(kind);
  }
  return owed;
}
