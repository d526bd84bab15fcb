import {
  type ArgType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQueryable,
} from "@prisma/driver-adapter-utils";
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
 * as long as the database. They run where they stand: outside a transaction, or inside the one that Prisma began.
 */
export type Direct = Pick<Db, "$queryRaw" | "$executeRaw">;

/** A statement that no database sees: the transaction that Prisma hands it to makes itself known by it. */
const WHICH_TRANSACTION = "-- which transaction is this";

/** The transaction has ended: it took too long, or its work went on after its end. */
export class TransactionEndedError extends Error {
  /** As Prisma says it of its own statements. */
  readonly code = "P2028";
}

/** The adapter's connections and transactions of one database. */
export class Driver {
  #connection: SqlDriverAdapter | undefined;
  readonly #transactions = new Map<string, Queryable>();
  #asked = 0;

  constructor(
    private readonly kind: DatabaseKind,
    private readonly onStatement?: ((statement: Statement) => void) | undefined,
  ) {}

  /** Has the factory tell what it connects and begins. */
  watch<F extends SqlDriverAdapterFactory>(factory: F): F {
    const connect = factory.connect.bind(factory);
    factory.connect = async () => {
      const connection = await connect();
      const startTransaction = connection.startTransaction.bind(connection);
      connection.startTransaction = async (level) => this.#watchTransaction(await startTransaction(level));
      this.#connection = connection;
      return connection;
    };
    return factory;
  }

  #watchTransaction<T extends SqlQueryable>(transaction: T): T {
    const queryRaw = transaction.queryRaw.bind(transaction);
    const executeRaw = transaction.executeRaw.bind(transaction);
    let hasEnded = false;
    const whileOpen =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A) => {
        if (hasEnded) throw new TransactionEndedError("the transaction has ended");
        return work(...args);
      };
    const direct = { queryRaw: whileOpen(queryRaw), executeRaw: whileOpen(executeRaw) };
    transaction.queryRaw = async (query) => {
      if (query.sql !== WHICH_TRANSACTION) return queryRaw(query);
      this.#transactions.set(String(query.args[0]), direct);
      return { columnNames: [], columnTypes: [], rows: [] };
    };
    transaction.executeRaw = async (query) => {
      if (/^(COMMIT|ROLLBACK)$/.test(query.sql)) hasEnded = true;
      return executeRaw(query);
    };
    return transaction;
  }

  /** The database, with our own statements outside a transaction sent directly. */
  overDatabase(db: Database): Database {
    return over(
      db,
      this.#directly(async () => {
        if (!this.#connection) await db.$connect();
        if (!this.#connection) throw new Error("the database is not connected");
        return this.#connection;
      }),
    );
  }

  /** A transaction of this database, with our own statements in it sent directly. */
  overTransaction(inside: Db): Db {
    let found: Promise<Queryable> | undefined;
    return over(
      inside,
      this.#directly(() => (found ??= this.#find(inside))),
    );
  }

  async #find(inside: Db): Promise<Queryable> {
    const name = String(++this.#asked);
    await inside.$queryRawUnsafe(WHICH_TRANSACTION, name);
    const transaction = this.#transactions.get(name);
    this.#transactions.delete(name);
    if (!transaction) throw new Error("the transaction did not make itself known");
    return transaction;
  }

  /** Whether it is one that no database sees. */
  static isOwn({ query }: Statement): boolean {
    return query === WHICH_TRANSACTION;
  }

  #directly(find: () => Promise<Queryable>): Direct {
    const ask = async <R>(work: (queryable: Queryable, query: Query) => Promise<R>, template: Template, values: unknown[]): Promise<R> => {
      const { sql, args } = this.#queryOf(template, values);
      const queryable = await find();
      const passed = stopwatch();
      try {
        return await work(queryable, { sql, args, argTypes: args.map(typeOf) });
      } catch (error) {
        throw withCode(error);
      } finally {
        this.onStatement?.({ query: sql.trim(), params: JSON.stringify(args, withoutBigints), duration: passed() });
      }
    };
    const direct = {
      $queryRaw: (template: Template, ...values: unknown[]) => ask(async (to, query) => rowsOf(await to.queryRaw(query)), template, values),
      $executeRaw: (template: Template, ...values: unknown[]) => ask((to, query) => to.executeRaw(query), template, values),
    };
    return direct as unknown as Direct;
  }

  #queryOf(template: Template, values: unknown[]): { sql: string; args: unknown[] } {
    const { sql, text, values: args } = "raw" in template ? Prisma.sql(template, ...values) : template;
    return { sql: this.kind === "postgresql" ? text : sql, args };
  }
}

type Queryable = Pick<SqlQueryable, "queryRaw" | "executeRaw">;
type Template = TemplateStringsArray | Prisma.Sql;
type Query = Parameters<SqlQueryable["queryRaw"]>[0];
type Result = Awaited<ReturnType<SqlQueryable["queryRaw"]>>;

function over<D extends Db>(db: D, direct: Direct): D {
  return new Proxy(db, { get: (target, name) => (name in direct ? direct[name as keyof Direct] : Reflect.get(target, name)) });
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

function withCode(error: unknown): unknown {
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
