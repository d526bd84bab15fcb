import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { hashToken, newId, newToken } from "../../lib/random.ts";
import type { Method } from "../factor.ts";

/** A login that waits for its second factor. */
export type Flow = {
  id: string;
  accountId: string;
  username: string;
  lastFactor: string | null;
  methods: Method[];
  next: string | null;
  expiresAt: Date;
  /** What waits for the link of a mail: whether to remember the browser, and the label of the credential that was proved. */
  remember: boolean;
  factorLabel: string | null;
  /** Whether the link in a mail confirmed the new browser. */
  deviceConfirmed: boolean;
};

/** Where and when a login began. */
export type LoginPlace = { startedAt: Date; ipAddress: string; userAgent: string };

/** More wrong answers than any person gives; the limit by account (app/throttle) comes first. */
const MAX_ATTEMPTS = 20;

/** Starts a flow. @returns the token for the flow cookie, and its end */
export async function createFlow(
  { db, clock, random, client }: Context,
  { accountId, methods, next }: { accountId: string; methods: Method[]; next: string | null },
): Promise<{ token: string; expiresAt: Date }> {
  const now = clock.now();
  const token = newToken(random);
  const expiresAt = after(now, LIFETIMES.loginFlow);
  await db.loginFlow.create({
    data: {
      id: newId(random),
      tokenHash: hashToken(token),
      accountId,
      methods: JSON.stringify(methods),
      next,
      ipAddress: client.ipAddress,
      userAgent: client.userAgent,
      createdAt: now,
      expiresAt,
    },
  });
  return { token, expiresAt };
}

/** The flow of this token while it can still go on, otherwise null. */
export async function readFlow({ db, clock }: Context, token: string): Promise<Flow | null> {
  const row = await db.loginFlow.findUnique({ where: { tokenHash: hashToken(token) }, include: { account: true } });
  if (!row || row.expiresAt <= clock.now() || row.attempts >= MAX_ATTEMPTS || row.account.frozenAt) return null;
  const { id, accountId, account, methods, next, expiresAt, remember, factorLabel, deviceConfirmedAt } = row;
  return {
    id,
    accountId,
    username: account.username,
    lastFactor: account.lastFactor,
    methods: JSON.parse(methods),
    next,
    expiresAt,
    remember: remember ?? false,
    factorLabel,
    deviceConfirmed: deviceConfirmedAt !== null,
  };
}

/** Where the login of this id began, while it can still go on; otherwise null. */
export async function readLoginPlace({ db, clock }: Context, flowId: string): Promise<LoginPlace | null> {
  const row = await db.loginFlow.findFirst({ where: { id: flowId, expiresAt: { gt: clock.now() } } });
  return row && { startedAt: row.createdAt, ipAddress: row.ipAddress ?? "", userAgent: row.userAgent ?? "" };
}

/** Counts an attempt before it is made. @returns whether the flow may take it */
export async function countAttempt({ db, clock }: Context, flowId: string): Promise<boolean> {
  const { count } = await db.loginFlow.updateMany({
    where: { id: flowId, attempts: { lt: MAX_ATTEMPTS }, expiresAt: { gt: clock.now() } },
    data: { attempts: { increment: 1 } },
  });
  return count === 1;
}

/** Ends the flow for good. @returns whether it was this call that did */
export async function consumeFlow({ db }: Context, flowId: string): Promise<boolean> {
  const { count } = await db.loginFlow.deleteMany({ where: { id: flowId } });
  return count === 1;
}

/** Drops all of the account's unfinished logins: what they rested on has changed. */
export async function dropFlows({ db }: Context, accountId: string): Promise<void> {
  await db.loginFlow.deleteMany({ where: { accountId } });
}

/** What a login has proved, and what it is to do once it is complete. */
export type ProvedLogin = { methods: Method[]; factorLabel: string; remember: boolean };

/** Keeps what was proved while the login waits for its confirmation. @returns whether the flow is there still */
export async function keepProof({ db }: Context, flowId: string, { methods, factorLabel, remember }: ProvedLogin): Promise<boolean> {
  const { count } = await db.loginFlow.updateMany({
    where: { id: flowId },
    data: { methods: JSON.stringify(methods), factorLabel, remember },
  });
  return count === 1;
}

/** Notes that the mail's link confirmed the browser. @returns whether the flow still waited for it */
export async function confirmDevice({ db, clock }: Context, flowId: string): Promise<boolean> {
  const { count } = await db.loginFlow.updateMany({
    where: { id: flowId, expiresAt: { gt: clock.now() }, deviceConfirmedAt: null },
    data: { deviceConfirmedAt: clock.now() },
  });
  return count === 1;
}
