import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import type { PrismaClient as Database } from "../../../prisma/generated/sqlite/client.ts";
import { type Db, directStatements, type Statement, type Told } from "./direct-statements.ts";
import { OpenTransaction, type TransactionTimes } from "./open-transaction.ts";
import type { DatabaseKind } from "./url.ts";

const TIMES: TransactionTimes = { maxWait: 10_000, timeout: 15_000 };

/** A statement that no database sees: what Prisma's client takes for a transaction learns by it which one that is. */
const WHICH_TRANSACTION = "-- which transaction is this";
const NO_ROWS = { columnNames: [], columnTypes: [], rows: [] };

type Work<R> = (inside: Db) => Promise<R>;

/**
 * The adapter's connection to one database. Our own statements, and the beginning and end of transactions, go straight to it: Prisma's client
 * takes as long for a transaction as for several statements. It takes part in one when a statement of a model is asked for.
 */
export class Driver {
  #connection: SqlDriverAdapter | undefined;
  #begin: SqlDriverAdapter["startTransaction"] = async () => Promise.reject(new Error("the database is not connected"));
  /** The transactions that Prisma's client is just about to take part in. */
  readonly #named = new Map<string, OpenTransaction>();
  #names = 0;

  constructor(
    private readonly kind: DatabaseKind,
    private readonly told?: Told | undefined,
  ) {}

  /** Has the factory tell what it connects, and hand Prisma's client parts of transactions. */
  watch<F extends SqlDriverAdapterFactory>(factory: F): F {
    const connect = factory.connect.bind(factory);
    factory.connect = async () => {
      const connection = await connect();
      this.#begin = connection.startTransaction.bind(connection);
      connection.startTransaction = async () => this.#partFor(connection);
      this.#connection = connection;
      return connection;
    };
    return factory;
  }

  /** The database, with our own statements and transactions sent directly. */
  over(client: Database): Database {
    const own = {
      ...directStatements(this.kind, () => this.#connected(client), this.told),
      $transaction: <R>(work: Work<R>, times: Partial<TransactionTimes> = {}) => this.#transact(client, work, { ...TIMES, ...times }),
    };
    return new Proxy(client, { get: (target, name) => Reflect.get(Object.hasOwn(own, name) ? own : target, name) });
  }

  /** Whether no database sees it: it is ours, or what Prisma's client says where it would commit. */
  static isUnseen({ query }: Statement): boolean {
    return query.startsWith("-- ");
  }

  async #connected(client: Database): Promise<SqlDriverAdapter> {
    if (!this.#connection) await client.$connect();
    if (!this.#connection) throw new Error("the database is not connected");
    return this.#connection;
  }

  async #transact<R>(client: Database, work: Work<R>, times: TransactionTimes): Promise<R> {
    await this.#connected(client);
    const open = await OpenTransaction.begin(this.#begin, times, this.told);
    const { inside, leave } = this.#inside(client, open, times);
    try {
      const result = await work(inside);
      await open.commit();
      return result;
    } catch (error) {
      await open.rollBack();
      throw error;
    } finally {
      leave();
    }
  }

  /** What the work in a transaction has for a database, and what ends the part of Prisma's client in it. */
  #inside(client: Database, open: OpenTransaction, times: TransactionTimes): { inside: Db; leave(): void } {
    let leave = () => {};
    let joining: Promise<Db> | undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const join = () => {
      joining ??= this.#join(client, open, { times, left });
      return joining;
    };
    const direct = directStatements(this.kind, () => open, this.told);
    const inside = new Proxy({} as Db, {
      get: (_, name) => (Object.hasOwn(direct, name) ? Reflect.get(direct, name) : afterJoining(client, name, join)),
    });
    return { inside, leave };
  }

  /** Has Prisma's client begin a transaction, as it believes, which is part of this one until `left`. */
  #join(client: Database, open: OpenTransaction, { times, left }: { times: TransactionTimes; left: Promise<void> }): Promise<Db> {
    const name = String(++this.#names);
    this.#named.set(name, open);
    return new Promise((resolve, reject) => {
      const part = client.$transaction(async (inside) => {
        await inside.$queryRawUnsafe(WHICH_TRANSACTION, name);
        resolve(inside);
        await left;
      }, times);
      part.catch((error) => {
        this.#named.delete(name);
        reject(error);
      });
    });
  }

  /** What Prisma's client takes for a transaction: part of one that is open, whose end is not its business, or one that it needs itself. */
  #partFor({ provider, adapterName }: SqlDriverAdapter): Transaction {
    let joined: OpenTransaction | undefined;
    let own: Promise<OpenTransaction> | undefined;
    const find = () => {
      if (joined) return joined;
      own ??= OpenTransaction.begin(this.#begin, TIMES, this.told);
      return own;
    };
    return {
      provider,
      adapterName,
      options: { usePhantomQuery: true },
      queryRaw: async (query) => {
        if (query.sql !== WHICH_TRANSACTION) return (await find()).queryRaw(query);
        const name = String(query.args[0]);
        joined = this.#named.get(name);
        this.#named.delete(name);
        if (!joined) throw new Error("there is no such transaction");
        return NO_ROWS;
      },
      executeRaw: async (query) => (await find()).executeRaw(query),
      commit: async () => (await own)?.commit(),
      rollback: async () => (await own)?.rollBack(),
    };
  }
}

/** A model or method of Prisma's client in a transaction: its statements are sent when the client has joined it. */
function afterJoining(client: Database, name: PropertyKey, join: () => Promise<Db>): unknown {
  const known = Reflect.get(client, name);
  // A transaction in a transaction is that one itself (see transaction.ts).
  if (known === undefined || typeof name === "symbol" || name === "$transaction") return undefined;
  const call =
    (path: PropertyKey[]) =>
    async (...args: unknown[]) => {
      let [owner, target]: unknown[] = [undefined, await join()];
      for (const key of path) [owner, target] = [target, Reflect.get(target as object, key)];
      return Reflect.apply(target as () => unknown, owner, args);
    };
  if (typeof known === "function") return call([name]);
  return new Proxy({}, { get: (_, method) => (method === "then" ? undefined : call([name, method])) });
}
