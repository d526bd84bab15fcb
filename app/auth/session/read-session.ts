import { after, MINUTE } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { updateRows } from "../../lib/database/rows.ts";
import { hashToken } from "../../lib/random.ts";
import { type ReadSession, validateSession } from "./lucia.ts";
import type { EndReason } from "./session.ts";

export type Viewer = ReadSession;

/** The list of sessions says when each was last seen, to this exactness. */
const SEEN_EVERY = MINUTE;

/** The holder of this session token, or null where it is no session or it ended. */
export async function readSession(context: Context, token: string): Promise<Viewer | null> {
  const viewer = await validateSession(context, token);
  if (!viewer) return null;

  const now = context.clock.now();
  if (viewer.session.lastSeenAt <= after(now, -SEEN_EVERY)) {
    await updateRows(context, "Session", { id: hashToken(token), endedAt: null }, { lastSeenAt: now });
  }
  return viewer;
}

/** Why a token that `readSession` does not take is no session any more; null if it never was one. */
export async function whySessionEnded({ db }: Context, token: string): Promise<EndReason | "expired" | null> {
  const row = await db.session.findUnique({ where: { id: hashToken(token) }, include: { account: true } });
  if (!row) return null;
  if (row.account.frozenAt) return "frozen";
  return (row.endedReason as EndReason | null) ?? "expired";
}
