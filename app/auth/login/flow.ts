import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { deleteRows, insertRows } from "../../lib/database/rows.ts";
import { readFlowRow } from "../../lib/database/statements/read-flow.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { hashToken, newId, newToken } from "../../lib/random.ts";
import type { EnrolledFactor, FactorContext, Method, StoredCredential } from "../factor.ts";
import { credentialParts, toEnrolled } from "../factors.ts";

/** What a login has gathered so far. */
export type Gathered = {
  /** The methods performed, in their order. */
  methods: Method[];
  /** Where to go afterwards: a path on this site. */
  next: string | null;
  /** Whether to remember the browser. */
  remember: boolean;
  /** The credential that the last factor was proved with. A flow of an older version kept its label only. */
  credential: { id: string | null; label: string } | null;
};

/** A login that is not complete. */
export type Flow = Gathered & {
  id: string;
  accountId: string;
  username: string;
  lastFactor: string | null;
  expiresAt: Date;
  /** Whether the link in a mail confirmed the new browser. */
  deviceConfirmed: boolean;
  /** What the account can prove with. */
  enrolled: EnrolledFactor<StoredCredential>[];
  /** The id of the browser at hand, if the account has logged in from it before. */
  deviceId: string | null;
};

/** Where and when a login began. */
export type LoginPlace = { startedAt: Date; ipAddress: string; userAgent: string };

/** More wrong answers than any person gives; the limit by account (app/throttle) comes first. */
const MAX_ATTEMPTS = 20;

/** Starts a flow. @returns the token for the flow cookie, and its end */
export async function createFlow(
  context: Context,
  { accountId, ...gathered }: { accountId: string } & Pick<Gathered, "methods" | "next"> & Partial<Gathered>,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { clock, random, client } = context;
  const now = clock.now();
  const token = newToken(random);
  const expiresAt = after(now, LIFETIMES.loginFlow);
  const id = newId(random);
  const { ipAddress, userAgent } = client;
  const begun = { id, tokenHash: hashToken(token), accountId, ipAddress, userAgent, createdAt: now, expiresAt };
  await insertRows(context, "LoginFlow", [{ ...begun, ...columnsOf({ remember: false, credential: null, ...gathered }) }]);
  return { id, token, expiresAt };
}

/** The flow of this token while it can still go on, otherwise null. */
export async function readFlow(context: FactorContext, token: string): Promise<Flow | null> {
  const { clock, client } = context;
  const row = await readFlowRow(context, {
    tokenHash: hashToken(token),
    deviceHash: hashToken(client.deviceToken ?? ""),
    partsOf: (accountId) => credentialParts(context, accountId),
  });
  if (!row || row.expiresAt <= clock.now() || row.attempts >= MAX_ATTEMPTS || row.frozenAt) return null;
  const { id, accountId, username, lastFactor, methods, next, expiresAt, remember, factorId, factorLabel, deviceConfirmedAt, deviceId } =
    row;
  return {
    id,
    accountId,
    username,
    lastFactor,
    methods: JSON.parse(methods),
    next,
    expiresAt,
    remember: Boolean(remember),
    credential: factorLabel === null ? null : { id: factorId, label: factorLabel },
    deviceConfirmed: deviceConfirmedAt !== null,
    enrolled: toEnrolled(context, row.credentials),
    deviceId,
  };
}

/** What was gathered, as its columns. */
function columnsOf({ methods, next, remember, credential }: Gathered) {
  return {
    methods: JSON.stringify(methods),
    next,
    remember,
    factorId: credential?.id ?? null,
    factorLabel: credential?.label ?? null,
  };
}

/** Where the login of this id began, while it can still go on; otherwise null. */
export async function readLoginPlace({ db, clock }: Context, flowId: string): Promise<LoginPlace | null> {
  const row = await db.loginFlow.findFirst({ where: { id: flowId, expiresAt: { gt: clock.now() } } });
  return row && { startedAt: row.createdAt, ipAddress: row.ipAddress ?? "", userAgent: row.userAgent ?? "" };
}

/** Counts an attempt that failed. @returns whether the flow could take it */
export async function countAttempt({ db, clock }: Context, flowId: string): Promise<boolean> {
  const { count } = await db.loginFlow.updateMany({
    where: { id: flowId, attempts: { lt: MAX_ATTEMPTS }, expiresAt: { gt: clock.now() } },
    data: { attempts: { increment: 1 } },
  });
  return count === 1;
}

/** Ends the flow for good. @returns whether it was this call that did */
export async function consumeFlow(context: Context, flowId: string): Promise<boolean> {
  return (await deleteRows(context, "LoginFlow", { id: flowId })) === 1;
}

/** Drops all of the account's unfinished logins: what they rested on has changed. */
export async function dropFlows({ db }: Context, accountId: string): Promise<void> {
  await db.loginFlow.deleteMany({ where: { accountId } });
}

/** Keeps what a login has gathered, while it waits for its next stage. @returns whether the flow is there still */
export async function keepGathered({ db }: Context, flowId: string, gathered: Gathered): Promise<boolean> {
  const { count } = await db.loginFlow.updateMany({ where: { id: flowId }, data: columnsOf(gathered) });
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
