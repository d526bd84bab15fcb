/**
 * Prisma's codes for a database that is not there (P1001, P1017) or did not get round to it: a statement that waited too long for a
 * lock (P1008), no connection in time (P2024), a transaction that did not start or end in time (P2028), one that conflicted again
 * and again (P2034), too many connections (P2037). And the system's: for a journal that did not get onto the disk (sync-journal.ts), and for
 * a connection that broke or leads nowhere, of which the PostgreSQL adapter names a few itself.
 */
const CODES = new Set([
  ...["P1001", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"],
  ...["EIO", "ENOSPC", "EDQUOT"],
  ...["EPIPE", "ECONNABORTED", "EHOSTUNREACH", "EHOSTDOWN", "ENETUNREACH", "ENETDOWN", "ENETRESET", "EAI_AGAIN"],
]);
/** The adapters' names for the same, where Prisma has no code for it. */
const KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/**
 * PostgreSQL's SQLSTATE for a connection that broke (class 08), a full disk or memory (class 53), and a server that stops or starts
 * (57P01 to 57P03) or takes no writes (25006); SQLite's for a full disk, or a file that cannot be written.
 */
const ORIGINAL_CODES = /^(08...|25006|53...|57P0[123]|SQLITE_FULL|SQLITE_IOERR.*|SQLITE_READONLY.*)$/;
/** Messages of the PostgreSQL driver without a code: no connection became free in time, or the one in use was cut. */
const MESSAGES = /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/;

/**
 * Whether the error says that the database could not be used at the moment: it is away, full or has too much to do. A later try may
 * go well. The work was done whole or not at all.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (MESSAGES.test(error.message) || ("code" in error && CODES.has(String(error.code)))) return true;
  const { kind, originalCode } = adapterCause(error);
  return KINDS.has(kind ?? "") || ORIGINAL_CODES.test(originalCode ?? "");
}

type AdapterCause = { kind?: string; originalCode?: string };

/** The driver's error as the database's adapter tells it: the error itself is the adapter's, or Prisma's around it. */
export function adapterCause(error: Error & { meta?: { driverAdapterError?: { cause?: AdapterCause } } }): AdapterCause {
  return error.meta?.driverAdapterError?.cause ?? (error.cause as AdapterCause | undefined) ?? {};
}
