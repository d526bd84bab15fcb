import { readAccount } from "../../accounts/read-account.ts";
import { siteActorFor } from "../../lib/actors.ts";
import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { isAdmin } from "../../lib/role.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { endAccess } from "../end-access/end-access.ts";
import { removeCredentials } from "../enrolment/remove-credentials.ts";
import type { FactorContext } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";
import { REMIND_BEFORE } from "./create-reset.ts";
import { type PendingReset, STOP_PURPOSE, takeReset } from "./pending-reset.ts";
import { resetTwoFactor } from "./reset-two-factor.ts";

const BATCH = 20;

/** Why a reset that was due is not carried out; the last part of a message key (`twoFactorReset.dropped.<reason>`). */
export type DropReason = "frozen" | "deleting" | "admin" | "new-factor" | "factor-used" | "no-factor";

/**
 * Carries out the two-factor resets whose time has come, each once, whichever processes try. One whose account is another than
 * it was is dropped, and its owner told: whoever still needs it asks again. @returns how many were due
 */
export async function carryOutDueResets(context: FactorContext): Promise<number> {
  const { db, clock } = context;
  const where = { dueAt: { lte: clock.now() }, remindAt: null };
  const due = await db.twoFactorReset.findMany({ where, orderBy: { dueAt: "asc" }, take: BATCH });
  let done = 0;
  for (const reset of due) done += await transaction(context, async (context) => ((await carryOut(context, reset)) ? 1 : 0));
  return done;
}

async function carryOut(context: FactorContext, reset: PendingReset & { accountId: string }): Promise<boolean> {
  const { id, accountId, startedBy, reason, disownedSince } = reset;
  // From here on nobody freezes the account or adds a factor before the end of the transaction.
  await lockAccount(context, accountId);
  if (!(await takeReset(context, { accountId, id }))) return false;

  const dropped = await dropReason(context, reset);
  if (dropped) await report(context, { about: account(accountId), event: "account:two-factor-reset-dropped", detail: { dropped } });
  else if (disownedSince) await removeDisowned(context, accountId);
  else await resetTwoFactor({ ...context, actor: siteActorFor(startedBy) }, { accountId, reason });
  return true;
}

/** Removes what "this was not me" disowned, and what its owner set up meanwhile stays. */
async function removeDisowned(context: FactorContext, accountId: string): Promise<void> {
  await removeCredentials(context, { accountId, goes: ({ disownedAt }) => disownedAt !== null });
  await endAccess(context, { accountId, reason: "factor-changed", browsers: "distrusted" });
  await report(context, { about: account(accountId), event: "account:two-factor-reset", detail: { context: "disowned" } });
}

async function dropReason(
  context: FactorContext,
  { accountId, startedAt, disownedSince }: PendingReset & { accountId: string },
): Promise<DropReason | null> {
  const { frozenAt, deleteAfter, role } = await readAccount(context, accountId);
  // An account that is under suspicion is not made easier to get into.
  if (frozenAt) return "frozen";
  if (deleteAfter) return "deleting";
  if (isAdmin({ role })) return "admin";

  const credentials = (await listEnrolledFactors(context, accountId)).flatMap(({ backup, credentials }) =>
    credentials.map((credential) => ({ ...credential, backup })),
  );
  // A disowned factor is removed whatever else was added or used: it proved nothing since.
  if (disownedSince) return credentials.some(({ disownedAt }) => disownedAt) ? null : "no-factor";
  if (credentials.length === 0) return "no-factor";
  // An owner who could add a factor was in, and has not lost them all.
  const isNew = credentials.some(({ backup, createdAt }) => !backup && createdAt > startedAt);
  if (isNew) return "new-factor";
  // Neither has whoever used one: an app, a key, or a recovery code.
  for (const factor of context.factors) if (await factor.wasUsed(context, { accountId, since: startedAt })) return "factor-used";
  return null;
}

/**
 * Writes once more to the owners of accounts whose reset is near, with a link of its own. Where the site was down for so long
 * that little time would be left, the reset waits longer. @returns how many were reminded
 */
export async function remindOfResets(context: Context): Promise<number> {
  const where = { remindAt: { lte: context.clock.now() } };
  const near = await context.db.twoFactorReset.findMany({ where, orderBy: { remindAt: "asc" }, take: BATCH });
  let done = 0;
  for (const reset of near) done += await transaction(context, async (context) => ((await remind(context, reset)) ? 1 : 0));
  return done;
}

async function remind(context: Context, { id, accountId, dueAt, disownedSince }: PendingReset & { accountId: string }): Promise<boolean> {
  const { db, clock } = context;
  const earliest = after(clock.now(), REMIND_BEFORE);
  const until = dueAt < earliest ? earliest : dueAt;
  const { count } = await db.twoFactorReset.updateMany({ where: { id, remindAt: { not: null } }, data: { remindAt: null, dueAt: until } });
  if (count !== 1) return false;

  await report(context, {
    about: account(accountId),
    event: "account:two-factor-reset-reminded",
    mailParams: { until: until.toISOString(), ...(disownedSince ? { context: "disowned" } : {}) },
    link: { purpose: STOP_PURPOSE, boundTo: id },
  });
  return true;
}
