/**
 * Prisma's codes for a database that did not get round to it: no connection in time (P2024), a statement that waited too long
 * for a lock (P1008), a transaction that did not start or end in time (P2028), one that conflicted again and again (P2034).
 */
const BUSY_CODES = new Set(["P1008", "P2024", "P2028", "P2034"]);
/** What the PostgreSQL driver's pool says, without a code, where no connection became free in time. */
const NO_CONNECTION = "timeout exceeded when trying to connect";

/** Whether the error says that the database has too much to do at the moment. Nothing was written, and a later try may go well. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message.includes(NO_CONNECTION) || ("code" in error && BUSY_CODES.has(String(error.code)));
}
