/** A word as a POSIX shell reads it back. */
function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The URL without its password, which belongs in PGPASSWORD or ~/.pgpass, and without what only Prisma understands. */
function urlForTools(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password = "";
  for (const name of ["schema", "connection_limit", "pool_timeout", "pgbouncer"]) url.searchParams.delete(name);
  return url.toString();
}

/** The line that dumps the database into a file as of one moment, while the site runs. */
export function pgDumpLine(databaseUrl: string, file: string): string {
  return `pg_dump --format=custom --no-owner --no-privileges --file=${quote(file)} --dbname=${quote(urlForTools(databaseUrl))}`;
}

/** The line that puts such a file in the place of what the database holds; all of it or, where anything fails, nothing. */
export function pgRestoreLine(databaseUrl: string, file: string): string {
  const options = "--clean --if-exists --no-owner --no-privileges --single-transaction --exit-on-error";
  return `pg_restore ${options} --dbname=${quote(urlForTools(databaseUrl))} ${quote(file)}`;
}
