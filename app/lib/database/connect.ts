import { lastLineOf } from "../text/last-line.ts";
import { adapterCause } from "./is-unavailable.ts";
import { answers, type Database } from "./open.ts";

/** The configured database cannot be used; the message is one line that says why. */
export class ConnectionError extends Error {}

/** Asks the database once. @throws ConnectionError where it cannot be reached, does not let the site in, or takes no writes */
export async function connect(db: Database): Promise<void> {
  try {
    await answers(db);
  } catch (error) {
    throw new ConnectionError(connectionFault(error));
  }
}

/** Why the database could not be asked, in one line without a password. */
function connectionFault(error: unknown): string {
  const reason = lastLineOf(error);
  const isTls = error instanceof Error && adapterCause(error).kind === "TlsConnectionError";
  return isTls ? `${reason}; the certificate of an authority of your own is named by sslrootcert=FILE` : reason;
}
