import type { Database, DatabaseKind } from "~/lib/database/open";

/** A moment that many seconds after another one, in each database's own words. */
const MOMENTS: Record<DatabaseKind, (start: Date, seconds: string) => string> = {
  sqlite: (start, seconds) => `strftime('%Y-%m-%dT%H:%M:%S.000+00:00', ${Math.floor(start.getTime() / 1000)} + ${seconds}, 'unixepoch')`,
  postgresql: (start, seconds) => `to_timestamp(${Math.floor(start.getTime() / 1000)} + ${seconds}) AT TIME ZONE 'UTC'`,
};

/** Numbers from 1 on, for an INSERT that both databases know. */
export function numbersTo(count: number): string {
  return `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;
}

export function momentOf(kind: DatabaseKind, start: Date, seconds: string): string {
  return MOMENTS[kind](start, seconds);
}

/** Events of a hundred accounts, `everySeconds` apart from `start` on. Every tenth is a login that failed, every thousandth a freeze. */
export async function fillEvents(
  { db, kind }: { db: Database; kind: DatabaseKind },
  { count, start, everySeconds }: { count: number; start: Date; everySeconds: number },
): Promise<void> {
  await db.$executeRawUnsafe(`
    INSERT INTO "SecurityEvent"
      ("id", "accountId", "sequence", "event", "subject", "at", "particulars", "salt", "particularsHash", "previousHash", "hash")
    ${numbersTo(count)}
    SELECT 'event-' || n, 'account-' || (n % 100), n / 100,
      CASE WHEN n % 1000 = 0 THEN 'account:frozen' WHEN n % 10 = 0 THEN 'login:failed' ELSE 'login:success' END, 'login',
      ${momentOf(kind, start, `n * ${everySeconds}`)},
      '{"ipAddress":"","userAgent":"","detail":{}}', '', '', '', '' FROM numbers`);
  await db.$executeRawUnsafe("ANALYZE");
}
