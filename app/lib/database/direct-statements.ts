import { type ArgType, ColumnTypeEnum, type SqlQueryable } from "@prisma/driver-adapter-utils";
import { type PrismaClient as Database, Prisma } from "../../../prisma/generated/sqlite/client.ts";
import { stopwatch } from "../clock.ts";
import { adapterCause } from "./is-unavailable.ts";
import type { DatabaseKind } from "./url.ts";

/** The database, or a transaction on it. */
export type Db = Database | Prisma.TransactionClient;

/** A statement as it was sent, its parameters as JSON, and how many milliseconds it took. */
export type Statement = { query: string; params: string; duration: number };

/**
 * Statements that we write ourselves go straight to Prisma's adapter: its client, which has nothing to translate in them, takes five times
 * as long as the database. They run where they stand: outside a transaction, or inside one.
 */
export type Direct = Pick<Db, "$queryRaw" | "$executeRaw">;

/** What takes a statement: the adapter's connection, or a transaction. */
export type Queryable = Pick<SqlQueryable, "queryRaw" | "executeRaw">;

/** Is told of each statement. */
export type Told = (statement: Statement) => void;
type Template = TemplateStringsArray | Prisma.Sql;
type Query = Parameters<SqlQueryable["queryRaw"]>[0];
type Result = Awaited<ReturnType<SqlQueryable["queryRaw"]>>;

/** Our own statements, sent to what `to` returns at the time. */
export function directStatements(kind: DatabaseKind, to: () => Promise<Queryable> | Queryable, told?: Told): Direct {
  const ask = async <R>(work: (queryable: Queryable, query: Query) => Promise<R>, template: Template, values: unknown[]): Promise<R> => {
    const { sql, text, values: args } = "raw" in template ? Prisma.sql(template, ...values) : template;
    return send(await to(), { sql: kind === "postgresql" ? text : sql, args, argTypes: args.map(typeOf) }, work, told);
  };
  const direct = {
    $queryRaw: (template: Template, ...values: unknown[]) => ask(async (to, query) => rowsOf(await to.queryRaw(query)), template, values),
    $executeRaw: (template: Template, ...values: unknown[]) => ask((to, query) => to.executeRaw(query), template, values),
  };
  return direct as unknown as Direct;
}

async function send<R>(to: Queryable, query: Query, work: (queryable: Queryable, query: Query) => Promise<R>, told?: Told): Promise<R> {
  const passed = stopwatch();
  try {
    return await work(to, query);
  } catch (error) {
    throw withCode(error);
  } finally {
    told?.({ query: query.sql.trim(), params: JSON.stringify(query.args, withoutBigints), duration: passed() });
  }
}

/** The adapters ask only for what they cannot see by a value: whether it is a list. */
function typeOf(value: unknown): ArgType {
  return { scalarType: "unknown", arity: Array.isArray(value) ? "list" : "scalar" };
}

/** Rows as Prisma's client returns them of a raw statement. */
function rowsOf({ columnNames, columnTypes, rows }: Result): Record<string, unknown>[] {
  const readers = columnTypes.map((type) => READERS[type]);
  return rows.map((row) => {
    const read: Record<string, unknown> = {};
    for (const [index, name] of columnNames.entries()) {
      const value = row[index];
      const reader = readers[index];
      read[name] = value === null || !reader ? value : reader(value);
    }
    return read;
  });
}

/** What the adapters call by a kind, by the code that Prisma's client gives it: whoever handles it need not know who sent the statement. */
const CODES: Readonly<Record<string, string>> = {
  UniqueConstraintViolation: "P2002",
  ForeignKeyConstraintViolation: "P2003",
  TransactionWriteConflict: "P2034",
};

/** An adapter's error with the code of Prisma's client. */
export function withCode(error: unknown): unknown {
  const code = error instanceof Error ? CODES[adapterCause(error).kind ?? ""] : undefined;
  return code ? Object.assign(error as Error, { code }) : error;
}

function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

const moment = (value: unknown) => new Date(value as string);

/** Of columns whose values are not as they come. */
const READERS: { [type: number]: (value: unknown) => unknown } = {
  [ColumnTypeEnum.DateTime]: moment,
  [ColumnTypeEnum.Date]: moment,
  [ColumnTypeEnum.Int64]: (value) => BigInt(value as string | number | bigint),
  [ColumnTypeEnum.Boolean]: (value) => value === true || value === 1,
  [ColumnTypeEnum.Bytes]: (value) => new Uint8Array(value as Buffer),
};
