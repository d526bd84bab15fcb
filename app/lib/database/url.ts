export type DatabaseKind = "sqlite" | "postgresql";

export function databaseKind(url: string): DatabaseKind {
  return /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
}

/** The file of an SQLite database. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:/, "");
}

/**
 * The URL of a PostgreSQL with the strict name for what its driver does with TLS: three weaker modes verify the certificate as
 * `verify-full` does today, which is said on standard error at each start, and is announced to end with the driver's next version.
 */
export function withStrictTls(url: string): string {
  return url.includes("uselibpqcompat=true") ? url : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, "$1verify-full");
}
