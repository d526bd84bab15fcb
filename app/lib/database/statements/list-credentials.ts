import { Prisma } from "../../../../prisma/generated/sqlite/client.ts";
import type { Context } from "../../context.ts";

/**
 * A credential of some factor; `stored`: what its proofs are compared with, as its factor stores it, `hasFailed`: whether it has failed since it was
 * last right, `closedAt`: when failures in a row closed it.
 */
export type CredentialRow = {
  kind: string;
  id: string;
  label: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  disownedAt: Date | null;
  stored: string | null;
  hasFailed: boolean;
  closedAt: Date | null;
};

type Moment = Date | string | null;

/** The columns of `credentialColumns`, as they are stored; null where a LEFT JOIN found no credential. */
export type JoinedCredential = {
  credentialKind: string | null;
  credentialId: string;
  credentialLabel: string;
  credentialCreatedAt: Moment;
  credentialLastUsedAt: Moment;
  credentialDisownedAt: Moment;
  credentialStored: string | null;
  credentialFailedRow: string | null;
  credentialClosedAt: Moment;
};

/** The credentials of an account by one statement, the oldest first. @param parts one SELECT of each factor (see app/auth/factor.ts) */
export async function listCredentialRows({ db }: Context, parts: Prisma.Sql[]): Promise<CredentialRow[]> {
  return toCredentials(await db.$queryRaw<JoinedCredential[]>`SELECT ${credentialColumns} FROM ${credentialsOf(parts)}`);
}

/** What `credentialsOf` adds to a SELECT that joins it. */
export const credentialColumns = Prisma.sql`
  "c"."kind" AS "credentialKind", "c"."id" AS "credentialId", "c"."label" AS "credentialLabel", "c"."createdAt" AS "credentialCreatedAt",
  "c"."lastUsedAt" AS "credentialLastUsedAt", "c"."disownedAt" AS "credentialDisownedAt", "c"."stored" AS "credentialStored",
  "c"."failedRow" AS "credentialFailedRow", "c"."closedAt" AS "credentialClosedAt"`;

/** The same as a table `c`, to be joined. */
export function credentialsOf(parts: Prisma.Sql[]): Prisma.Sql {
  const all = parts.length ? Prisma.join(parts, " UNION ALL ") : NONE;
  return Prisma.sql`(
    SELECT "u".*, "f"."authenticatorId" AS "failedRow", "f"."closedAt"
    FROM (${all}) AS "u" LEFT JOIN "AuthenticatorFailures" AS "f" ON "f"."authenticatorId" = "u"."id") AS "c"`;
}

const NONE = Prisma.sql`
  SELECT '' AS "kind", '' AS "id", '' AS "label", "createdAt", "createdAt" AS "lastUsedAt", "createdAt" AS "disownedAt", '' AS "stored"
  FROM "Account" WHERE "id" = ''`;

/** The credentials of joined rows, the oldest first. A column of several tables has no type on SQLite: its moments come as text. */
export function toCredentials(rows: JoinedCredential[]): CredentialRow[] {
  const credentials = rows.flatMap((row): CredentialRow[] =>
    row.credentialKind === null
      ? []
      : [
          {
            kind: row.credentialKind,
            id: row.credentialId,
            label: row.credentialLabel,
            createdAt: new Date(row.credentialCreatedAt ?? 0),
            lastUsedAt: momentOf(row.credentialLastUsedAt),
            disownedAt: momentOf(row.credentialDisownedAt),
            stored: row.credentialStored,
            hasFailed: row.credentialFailedRow !== null,
            closedAt: momentOf(row.credentialClosedAt),
          },
        ],
  );
  return credentials.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1));
}

function momentOf(stored: Moment): Date | null {
  return stored === null ? null : new Date(stored);
}
