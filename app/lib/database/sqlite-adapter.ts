import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { adapterCause } from "./is-unavailable.ts";

type Factory = PrismaBetterSqlite3;
type Connection = Awaited<ReturnType<Factory["connect"]>>;
type Transaction = Awaited<ReturnType<Connection["startTransaction"]>>;

/** A writer asks again after this time, in milliseconds, whether another process has finished; and how often. */
const RETRY_PAUSE = 10;
const MAX_TRIES = 500;

/**
 * Prisma's SQLite adapter has one connection, on which a statement that belongs to no transaction would run inside
 * whichever transaction is open, and would be lost if that one rolls back. Here such a statement waits its turn, and a
 * transaction takes the write lock when it begins (`BEGIN IMMEDIATE`), so that it cannot fail half-way for want of it. The
 * wait for another process that holds this lock is ours, as SQLite's own would hold up all that this process does.
 */
export function sqliteAdapter(url: string): Factory {
  const factory = new PrismaBetterSqlite3({ url, timeout: 0 });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => oneAtATime(await connect());
  return factory;
}

async function oneAtATime(connection: Connection): Promise<Connection> {
  await patiently(() => connection.executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"));
  const queryRaw = connection.queryRaw.bind(connection);
  const executeRaw = connection.executeRaw.bind(connection);
  const executeScript = connection.executeScript.bind(connection);

  let last: Promise<unknown> = Promise.resolve();
  /** Resolves, when it is this caller's turn, to the function that ends the turn. */
  const takeTurn = async () => {
    const before = last;
    let endTurn = () => {};
    last = new Promise<void>((resolve) => {
      endTurn = resolve;
    });
    await before;
    return endTurn;
  };
  const inTurn =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      const endTurn = await takeTurn();
      try {
        return await patiently(() => work(...args));
      } finally {
        endTurn();
      }
    };

  connection.queryRaw = inTurn(queryRaw);
  connection.executeRaw = inTurn(executeRaw);
  connection.executeScript = inTurn(executeScript);
  connection.startTransaction = async () => {
    const endTurn = await takeTurn();
    try {
      await patiently(() => executeScript("BEGIN IMMEDIATE"));
    } catch (error) {
      endTurn();
      throw error;
    }
    const savepoint = (verb: string) => async (name: string) => executeScript(`${verb} ${name}`);
    const transaction: Transaction = {
      provider: connection.provider,
      adapterName: connection.adapterName,
      options: { usePhantomQuery: false },
      queryRaw,
      executeRaw,
      commit: async () => endTurn(),
      rollback: async () => endTurn(),
      createSavepoint: savepoint("SAVEPOINT"),
      rollbackToSavepoint: savepoint("ROLLBACK TO"),
      releaseSavepoint: savepoint("RELEASE SAVEPOINT"),
    };
    return transaction;
  };
  return connection;
}

/** Tries again while another process holds the lock: a statement that finds it held has done nothing. */
async function patiently<R>(work: () => Promise<R>): Promise<R> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error) || tries === MAX_TRIES) throw error;
    }
    await sleep(RETRY_PAUSE);
  }
}

/** How the adapter names SQLITE_BUSY. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && adapterCause(error).kind === "SocketTimeout";
}
