import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "../../../prisma/generated/postgresql/client.ts";
import { type Prisma, PrismaClient as SqliteClient } from "../../../prisma/generated/sqlite/client.ts";
import { sqliteAdapter } from "./sqlite-adapter.ts";

export type Database = SqliteClient;
/** The database, or a transaction on it. */
export type Db = Database | Prisma.TransactionClient;

export type DatabaseKind = "sqlite" | "postgresql";

export function databaseKind(url: string): DatabaseKind {
  return /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
}

/**
 * Opens the database that the URL names. Nothing is connected before the first statement.
 * The clients of both databases are made from the same models and differ only in the type of `$transaction`'s options,
 * hence the one cast.
 */
export function openDatabase(url: string): Database {
  if (databaseKind(url) === "postgresql") {
    const adapter = new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
    return new PostgresClient({ adapter }) as unknown as Database;
  }
  return new SqliteClient({ adapter: sqliteAdapter(url) });
}

/** Resolves when the database answers. */
export async function answers(db: Database): Promise<void> {
  await db.$queryRaw`SELECT 1`;
}
