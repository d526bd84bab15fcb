import type { Context } from "../../lib/context.ts";
import type { Method } from "../factor.ts";
import { liveSession } from "./live-session.ts";
import { listAttributes } from "./lucia.ts";

/** A session as a list shows it; `id` names it in forms and is worth nothing else. */
export type ListedSession = {
  id: string;
  /** The browser that it was begun in: a row that may be gone, or null where that is not known. */
  deviceId: string | null;
  methods: Method[];
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  ipAddress: string;
  userAgent: string;
};

/** How many sessions of the account go on. */
export async function countLiveSessions(context: Context, accountId: string): Promise<number> {
  return context.db.session.count({ where: { ...liveSession(context), accountId } });
}

/** The account's sessions that go on, the one seen last first. */
export async function listSessions(context: Context, accountId: string): Promise<ListedSession[]> {
  const sessions = await listAttributes(context, accountId);
  return sessions.map(({ publicId, deviceId, methods, createdAt, lastSeenAt, expiresAt, ipAddress, userAgent }) => ({
    id: publicId,
    deviceId,
    methods,
    createdAt,
    lastSeenAt,
    expiresAt,
    ipAddress,
    userAgent,
  }));
}
