import type { Context } from "../../context.ts";

/** A session with its account, as they are stored. */
export type SessionRow = {
  publicId: string;
  loginId: string | null;
  deviceId: string | null;
  methods: string;
  createdAt: Date;
  lastSeenAt: Date;
  provedAt: Date | null;
  provedWith: string | null;
  keyProvedAt: Date | null;
  expiresAt: Date;
  ipAddress: string;
  userAgent: string;
  endedAt: Date | null;
  account: {
    id: string;
    username: string;
    frozenAt: Date | null;
    deleteAfter: Date | null;
    createdAt: Date;
    role: string;
    language: string | null;
    zone: string | null;
  };
};

type Joined = Omit<SessionRow, "account"> & Omit<SessionRow["account"], "id" | "createdAt"> & { accountId: string; registeredAt: Date };

/** The session of this hash with its account, whether or not it goes on, by one statement: every page asks for it. */
export async function readSessionRow({ db }: Context, id: string): Promise<SessionRow | null> {
  const [row] = await db.$queryRaw<Joined[]>`
    SELECT "s"."publicId", "s"."loginId", "s"."deviceId", "s"."methods", "s"."createdAt", "s"."lastSeenAt", "s"."provedAt", "s"."provedWith",
      "s"."keyProvedAt", "s"."expiresAt", "s"."ipAddress", "s"."userAgent", "s"."endedAt",
      "a"."id" AS "accountId", "a"."username", "a"."frozenAt", "a"."deleteAfter", "a"."createdAt" AS "registeredAt", "a"."role",
      "a"."language", "a"."zone"
    FROM "Session" AS "s" JOIN "Account" AS "a" ON "a"."id" = "s"."accountId"
    WHERE "s"."id" = ${id}`;
  if (!row) return null;
  const { accountId, username, frozenAt, deleteAfter, registeredAt, role, language, zone, ...session } = row;
  return { ...session, account: { id: accountId, username, frozenAt, deleteAfter, createdAt: registeredAt, role, language, zone } };
}
