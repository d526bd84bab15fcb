import { setFlagsFromString } from "node:v8";
import { PrismaClient as PostgresClient } from "../../../prisma/generated/postgresql/client.ts";
import { Prisma, PrismaClient as SqliteClient } from "../../../prisma/generated/sqlite/client.ts";
import type { Db, Statement } from "./direct-statements.ts";
import { Driver } from "./driver.ts";
import { postgresAdapter } from "./postgres-adapter.ts";
import { sqliteAdapter } from "./sqlite-adapter.ts";
import { type DatabaseKind, databaseKind } from "./url.ts";

/**
 * Prisma makes its statements by WebAssembly, some thousand functions that V8 would optimise at the start: half a second of a core, and a
 * hundred megabytes. What is asked for often goes by statements of ours, so a function is optimised after fifty times the usual use, as
 * the one that hashes uploads is within its first megabytes (V8's default is 1,800,000).
 */
setFlagsFromString("--wasm-tiering-budget=100000000");

export type { DatabaseKind, Db, Statement };

export type Database = SqliteClient;

/** A piece of a statement, for `$queryRaw` of either database. */
export const sql = Prisma.sql;
export type Sql = Prisma.Sql;

/** The database answers, and is set up so that the site cannot use it. */
export class DatabaseSettingError extends Error {}

const opened = new WeakMap<Db, DatabaseKind>();

/** Which database this is; a transaction on it is not asked. */
export function kindOf(db: Db): DatabaseKind {
  const kind = opened.get(db);
  if (!kind) throw new Error("not a database that openDatabase has opened");
  return kind;
}

/**
 * Opens the database that the URL names. Nothing is connected before the first statement.
 * The clients of both databases are made from the same models and differ only in the type of `$transaction`'s options,
 * hence the one cast.
 * @param onStatement is told of every statement
 */
export function openDatabase(url: string, { onStatement }: { onStatement?: (statement: Statement) => void } = {}): Database {
  const log = onStatement ? [{ emit: "event" as const, level: "query" as const }] : [];
  const kind = databaseKind(url);
  const driver = new Driver(kind, onStatement);
  const client =
    kind === "postgresql"
      ? (new PostgresClient({ adapter: driver.watch(postgresAdapter(url)), log }) as unknown as Database)
      : new SqliteClient({ adapter: driver.watch(sqliteAdapter(url)), log });
  if (onStatement) (client as SqliteClient<"query">).$on("query", (statement) => Driver.isUnseen(statement) || onStatement(statement));
  const db = driver.over(client);
  opened.set(db, kind);
  return db;
}

/** Resolves when the database answers, and would let a row be written as far as the server says: a standby answers, and does not. */
export async function answers(db: Database): Promise<void> {
  if (kindOf(db) === "sqlite") return void (await db.$queryRaw`SELECT 1`);
  const [server] = await db.$queryRaw<{ readOnly: string; dateStyle: string }[]>`
    SELECT current_setting('transaction_read_only') AS "readOnly", current_setting('DateStyle') AS "dateStyle"`;
  if (server?.readOnly !== "off") throw new DatabaseSettingError("The PostgreSQL server takes no writes: it is a standby, or read-only.");
  // The driver reads and the figures cut moments as ISO 8601 writes them.
  if (!server.dateStyle.startsWith("ISO"))
    throw new DatabaseSettingError(`The database's DateStyle is ${server.dateStyle}; it must be ISO.`);
}
