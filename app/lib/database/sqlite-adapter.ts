import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { Database as Sqlite } from "better-sqlite3";
import { adapterCause } from "./is-unavailable.ts";
import { prepareOnce } from "./prepare-once.ts";
import { journalSync } from "./sync-journal.ts";

type Factory = PrismaBetterSqlite3;
type Connection = Awaited<ReturnType<Factory["connect"]>>;
type Transaction = Awaited<ReturnType<Connection["startTransaction"]>>;

/** A writer asks again after this time, in milliseconds, whether another process has finished; and how often. */
const RETRY_PAUSE = 10;
const MAX_TRIES = 500;

/** In memory there is no second connection to the same database. */
const IN_MEMORY = /^(file:)?:memory:$/;

/**
 * Prisma's SQLite adapter has one connection, on which a statement that belongs to no transaction would run inside
 * whichever transaction is open, and would be lost if that one rolls back. Here such a statement waits its turn, and a
 * transaction takes the write lock when it begins (`BEGIN IMMEDIATE`), so that it cannot fail half-way for want of it. The
 * wait for another process that holds this lock is ours, as SQLite's own would hold up all that this process does; and so is the wait
 * for the disk (sync-journal.ts). A SELECT outside a transaction has a connection of its own, and waits for nobody: it reads what is
 * committed (SQLite's WAL).
 */
export function sqliteAdapter(url: string): Factory {
  const factory = new PrismaBetterSqlite3({ url, timeout: 0 });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    if (IN_MEMORY.test(url)) return oneAtATime(await connected(connect));
    const journal = journalSync(url.replace(/^file:/, ""));
    const connection = await oneAtATime(await connected(connect), journal.sync);
    const reading = new PrismaBetterSqlite3({ url, timeout: 0, readonly: true });
    const reader = await connected(() => reading.connect());
    return withReader(connection, { reader, beforeClose: journal.close });
  };
  return factory;
}

async function connected(connect: () => Promise<Connection>): Promise<Connection> {
  const connection = await connect();
  // The adapter's own field; lib/database/sqlite-adapter.test.ts fails where it is another one.
  prepareOnce((connection as unknown as { client: Sqlite }).client);
  return connection;
}

/** Has what only reads, and belongs to no transaction, asked of another connection. */
function withReader(connection: Connection, { reader, beforeClose }: { reader: Connection; beforeClose(): Promise<void> }): Connection {
  const { queryRaw, dispose } = connection;
  connection.queryRaw = (query) => (/^\s*SELECT\b/i.test(query.sql) ? patiently(() => reader.queryRaw(query)) : queryRaw(query));
  connection.dispose = async () => {
    await beforeClose();
    await reader.dispose();
    await dispose.call(connection);
  };
  return connection;
}

/** @param sync resolves when all that is committed by now is on the disk; it is waited for before a commit is acknowledged */
async function oneAtATime(connection: Connection, sync: () => Promise<void> = async () => {}): Promise<Connection> {
  await patiently(() => connection.executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"));
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
      let result: R;
      try {
        result = await patiently(() => work(...args));
      } finally {
        endTurn();
      }
      if (!args.some(isOfTheMoment)) await sync();
      return result;
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
      commit: () => {
        endTurn();
        return sync();
      },
      rollback: async () => endTurn(),
      createSavepoint: savepoint("SAVEPOINT"),
      rollbackToSavepoint: savepoint("ROLLBACK TO"),
      releaseSavepoint: savepoint("RELEASE SAVEPOINT"),
    };
    return transaction;
  };
  return connection;
}

/**
 * Counts of tries, and the last form of a browser: whoever wrote one waits for no disk. They are in the journal at once, and on the disk with
 * the next commit; a power cut loses those of its last milliseconds, and nothing that anybody was told of.
 */
const OF_THE_MOMENT = /^\s*(INSERT INTO|UPDATE) "(Throttle|SentForm)"/;

function isOfTheMoment(query: unknown): boolean {
  return typeof query === "object" && query !== null && "sql" in query && OF_THE_MOMENT.test(String(query.sql));
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
