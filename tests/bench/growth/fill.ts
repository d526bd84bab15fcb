import { sealSecret } from "~/auth/totp/secret";
import type { Context } from "~/lib/context";
import type { Database, DatabaseKind } from "~/lib/database/open";
import { hashToken, systemRandom } from "~/lib/random";
import { momentOf, numbersTo } from "../../support/many-events.ts";

/** What each account has. */
const EVENTS = 10;
const SESSIONS = 3;
/** An account in ten has a project, with as many files. */
const FILES = 10;

/** Identifiers and hashes are as long as the site's own, since a row's size is what grows. */
const REST = "-12345678";
const HASH = "h".repeat(43);
const AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const PARTICULARS = JSON.stringify({ ipAddress: "192.0.2.1", userAgent: AGENT, detail: { methods: ["password", "totp"] } });
/** Of ES256, as COSE has it. */
const PUBLIC_KEY = "a5".repeat(77);
const MAC = `0123456789abcdef.${HASH}`;

/** The token of a number's first session; the row has its hash only where somebody is to use it. */
const tokenOf = (n: number) => `growth-session-${n}`;

export type Grown = { login: string; accountId: string; secret: Uint8Array; sessionToken: string };

/**
 * Fills a migrated database with so many accounts, each with ten events, two factors and three sessions, and with a project of ten files
 * for every tenth. The first `usable` of them can log in; of the others the database cannot tell the difference.
 */
export async function fill(
  db: Database,
  {
    kind,
    accounts,
    usable,
    passwordHash,
    context,
  }: { kind: DatabaseKind; accounts: number; usable: number; passwordHash: string; context: Context },
): Promise<Grown[]> {
  // Keys come in no order: an index that does not fit is read from the disk and written to it for each row.
  if (kind === "sqlite") await db.$executeRawUnsafe("PRAGMA cache_size = -524288");
  for (const statement of statements(kind, accounts, passwordHash)) await db.$executeRawUnsafe(statement);
  const people: Grown[] = [];
  for (let n = 1; n <= usable; n++) people.push(await makeUsable(db, context, n));
  // What PostgreSQL would do by itself in the minutes that follow is done before anything is measured.
  for (const statement of kind === "sqlite" ? ["ANALYZE"] : ["VACUUM ANALYZE", "CHECKPOINT"]) await db.$executeRawUnsafe(statement);
  return people;
}

async function makeUsable(db: Database, context: Context, n: number): Promise<Grown> {
  const accountId = `account-${n}${REST}`;
  const secret = systemRandom.bytes(20);
  await db.totpCredential.update({ where: { id: `app-${n}${REST}` }, data: { sealedSecret: sealSecret(context, { accountId, secret }) } });
  const data = { id: hashToken(tokenOf(n)), keyProvedAt: new Date() };
  await db.session.update({ where: { id: `session-${n}-1${HASH}` }, data });
  return { login: `person${n}`, accountId, secret, sessionToken: tokenOf(n) };
}

/** In the order in which rows refer to each other. */
function statements(kind: DatabaseKind, accounts: number, passwordHash: string): string[] {
  const now = new Date();
  // Spread over a year that ended a minute ago, so that nothing waits to be removed.
  const past = momentOf(kind, new Date(now.getTime() - 60_000), "0 - (n % 3600)");
  const future = momentOf(kind, now, "36000");
  const each = numbersTo(accounts);
  const times = (count: number) => `${each}, times(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM times WHERE i < ${count})`;
  const projects = numbersTo(Math.max(1, Math.floor(accounts / 10)));
  const files = `${projects}, times(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM times WHERE i < ${FILES})`;
  const yes = kind === "sqlite" ? "1" : "true";
  const no = kind === "sqlite" ? "0" : "false";
  const bytes = kind === "sqlite" ? `x'${PUBLIC_KEY}'` : `'\\x${PUBLIC_KEY}'::bytea`;
  return [
    `INSERT INTO "Account" ("id", "username", "usernameKey", "userHandle", "createdAt", "role", "lastFactor", "twoFactorSince")
      ${each} SELECT 'account-' || n || '${REST}', 'person' || n, 'person' || n, 'handle-' || n || '${HASH}${HASH}', ${past}, CASE WHEN n = 1 THEN 'admin' ELSE 'member' END, 'totp', ${past} FROM numbers`,
    `INSERT INTO "Password" ("accountId", "hash", "changedAt", "failures") ${each} SELECT 'account-' || n || '${REST}', '${passwordHash}', ${past}, 0 FROM numbers`,
    `INSERT INTO "EmailAddress" ("id", "accountId", "address", "addressKey", "verifiedKey", "verifiedAt", "isPrimary", "createdAt")
      ${each} SELECT 'email-' || n || '${REST}', 'account-' || n || '${REST}', 'person' || n || '@example.org', 'person' || n || '@example.org', 'person' || n || '@example.org', ${past}, ${yes}, ${past} FROM numbers`,
    `INSERT INTO "TotpCredential" ("id", "accountId", "label", "sealedSecret", "createdAt", "lastStep")
      ${each} SELECT 'app-' || n || '${REST}', 'account-' || n || '${REST}', 'Phone', '${HASH}${HASH}', ${past}, 0 FROM numbers`,
    `INSERT INTO "SecurityKey" ("id", "accountId", "label", "credentialId", "publicKey", "counter", "transports", "aaguid", "backupEligible", "backedUp", "discoverable", "userVerified", "createdAt")
      ${each} SELECT 'key-' || n || '${REST}', 'account-' || n || '${REST}', 'Key', 'credential-' || n || '${HASH}', ${bytes}, 0, '[]', '', ${no}, ${no}, ${no}, ${no}, ${past} FROM numbers`,
    `INSERT INTO "Device" ("id", "accountId", "tokenHash", "userAgent", "createdAt", "lastSeenAt")
      ${each} SELECT 'device-' || n || '${REST}', 'account-' || n || '${REST}', 'device-' || n || '${HASH}', '${AGENT}', ${past}, ${past} FROM numbers`,
    `INSERT INTO "Session" ("id", "publicId", "loginId", "deviceId", "accountId", "methods", "createdAt", "lastSeenAt", "provedAt", "expiresAt", "ipAddress", "userAgent")
      ${times(SESSIONS)} SELECT 'session-' || n || '-' || i || '${HASH}', 'public-' || n || '-' || i || '${REST}', 'login-' || n || '-' || i || '${REST}', 'device-' || n || '${REST}', 'account-' || n || '${REST}', '["password","totp"]',
      ${past}, ${past}, ${past}, ${future}, '192.0.2.1', '${AGENT}' FROM numbers CROSS JOIN times`,
    `INSERT INTO "HistoryChain" ("accountId", "length", "headHash") ${each} SELECT 'account-' || n || '${REST}', ${EVENTS}, '${HASH}' FROM numbers`,
    `INSERT INTO "SecurityEvent" ("id", "accountId", "sequence", "event", "subject", "at", "particulars", "salt", "particularsHash", "previousHash", "hash", "mac")
      ${times(EVENTS)} SELECT 'event-' || n || '-' || i || '${REST}', 'account-' || n || '${REST}', i, CASE WHEN i % 5 = 0 THEN 'login:failed' ELSE 'login:success' END, 'login', ${past},
      '${PARTICULARS}', '${HASH.slice(0, 22)}', '${HASH}', '${HASH}', '${HASH}', '${MAC}' FROM numbers CROSS JOIN times`,
    `INSERT INTO "Project" ("id", "name", "nameKey", "lookKey", "createdAt", "status", "needsTwoFactors", "needsApproval", "storedBytes", "serial")
      ${projects} SELECT 'project-' || n || '${REST}', 'lib-' || n, 'lib-' || n, 'lib-' || n, ${past}, 'active', ${no}, ${no}, 10000, 1 FROM numbers`,
    `INSERT INTO "ProjectMember" ("projectId", "accountId", "role", "createdAt") ${projects} SELECT 'project-' || n || '${REST}', 'account-' || n || '${REST}', 'owner', ${past} FROM numbers`,
    `INSERT INTO "Release" ("id", "projectId", "version", "versionKey", "createdAt", "opensUntil", "metadata")
      ${projects} SELECT 'release-' || n || '${REST}', 'project-' || n || '${REST}', '1.0', '1.0', ${past}, ${past}, '{}' FROM numbers`,
    `INSERT INTO "ReleaseFile" ("id", "releaseId", "filename", "filenameKey", "filetype", "size", "sha256", "md5", "blake2", "uploadedAt", "uploadedBy", "uploadedById", "ipAddress", "tool", "publishedAt")
      ${files} SELECT 'file-' || n || '-' || i || '${REST}', 'release-' || n || '${REST}', 'lib-' || n || '-' || i || '.tar.gz', 'lib-' || n || '-' || i || '.tar.gz', 'sdist', 1000,
      'sha-' || n || '-' || i || '${HASH}', '${HASH.slice(0, 32)}', '${HASH}${HASH.slice(0, 21)}', ${past}, 'person' || n, 'account-' || n || '${REST}', '192.0.2.1', 'bench', ${past} FROM numbers CROSS JOIN times`,
    `INSERT INTO "UsedFilename" ("key", "sha256", "projectId", "at")
      ${files} SELECT 'lib-' || n || '-' || i || '.tar.gz', 'sha-' || n || '-' || i || '${HASH}', 'project-' || n || '${REST}', ${past} FROM numbers CROSS JOIN times`,
    `INSERT INTO "StoredFile" ("sha256", "keptAt") ${files} SELECT 'sha-' || n || '-' || i || '${HASH}', ${past} FROM numbers CROSS JOIN times`,
  ];
}
