import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import { parse } from "pg-connection-string";
import { databaseKind, sqliteFile, withStrictTls } from "./url.ts";

const POSTGRES_FORM =
  "must be postgresql://user:password@host:port/database; in user name and password write # as %23, / as %2F, ? as %3F, % as %25";

/** The driver's: by each but the first and the last the server has to prove who it is. */
const SSL_MODES = ["disable", "prefer", "require", "verify-ca", "verify-full", "no-verify"];

/**
 * Reads the URL as it will be used when the database is opened, the files of its certificates too.
 * @returns what is wrong, in a line that repeats no password; or null
 */
export function findUrlFault(url: string): string | null {
  if (!/^(file:.|postgres(ql)?:\/\/)/.test(url)) return "must start with file: or postgresql://";
  return databaseKind(url) === "sqlite" ? findFileFault(sqliteFile(url)) : findPostgresFault(url);
}

function findFileFault(file: string): string | null {
  if (file.includes("?")) return "a file: takes no parameters";
  if (file === ":memory:" || file.endsWith("/")) return "must name a file, such as file:./data/gatehouse.db";
  return null;
}

function findPostgresFault(url: string): string | null {
  // A delimiter in the password that is not encoded ends the host before it, and the rest would be taken for the database's name.
  if (/[#@]/.test(url.replace(/^\w+:\/\/[^/?#]*/, ""))) return POSTGRES_FORM;
  const mode = /[?&]sslmode=([^&]*)/.exec(url)?.[1];
  if (mode !== undefined && !SSL_MODES.includes(mode)) return `sslmode must be one of ${SSL_MODES.join(", ")}`;
  let ssl: ReturnType<typeof parse>["ssl"];
  try {
    ({ ssl } = parse(withStrictTls(url)));
  } catch (error) {
    return error instanceof Error && "syscall" in error ? error.message : POSTGRES_FORM;
  }
  if (typeof ssl !== "object") return null;
  try {
    if (ssl.ca) new X509Certificate(ssl.ca);
    createSecureContext({ cert: ssl.cert ?? undefined, key: ssl.key });
    return null;
  } catch (error) {
    return `sslrootcert, sslcert and sslkey must name files in PEM format (${error instanceof Error ? error.message : error})`;
  }
}
