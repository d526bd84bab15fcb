import type { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import { StatementNames } from "./statement-names.ts";
import { withStrictTls } from "./url.ts";

/** Of the driver's pool and of one of its connections, what is used here. */
type Pool = {
  connect(): Promise<Client>;
  query(config: { text: string }): Promise<unknown>;
  on(event: "connect", hear: (client: Client) => void): void;
};
type Client = Pick<EventEmitter, "on" | "off"> & {
  /** The server's process, as it was named when the connection was made. */
  processID: number;
  query(config: unknown): Promise<{ rows: { pid?: number }[] }>;
  release(): void;
};
/** A statement that waits to be sent; `fail` is for one that could not be. */
type Asked = { isRead: boolean; send(client: Client): Promise<void>; fail(error: unknown): void };

/**
 * A process has ten connections at the most (docs/operating/size.md). A transaction holds one for some ten round trips and a sync of the
 * disk; statements alone, for one round trip. A page only reads, and would wait again and again behind those who log in. More transactions
 * at once than these are not done sooner on the server, and whatever the process does waits longer for its turn (decision 46).
 */
const MOST_TRANSACTIONS = 4;
const MOST_TRIPS = 6;

/** So many statements that read share a round trip at the most; the next ones take another connection. */
const MOST_IN_TRIP = 16;
const READ = /^\s*SELECT\b/i;

/** How long a statement waits for a free connection, in milliseconds: as long as a transaction does (see transaction.ts). */
const CONNECTION_TIMEOUT = 10_000;

/** Prisma's PostgreSQL adapter, with connections of their own for transactions and for statements that belong to none. */
export function postgresAdapter(url: string): PrismaPg {
  const settings = { connectionString: withStrictTls(url), connectionTimeoutMillis: CONNECTION_TIMEOUT };
  const names = new StatementNames();
  const options = { statementNameGenerator: ({ sql }: { sql: string }) => names.of(sql) };
  const factory = new PrismaPg({ ...settings, max: MOST_TRIPS, pipeline: true }, options);
  const forTransactions = new PrismaPg({ ...settings, max: MOST_TRANSACTIONS }, options);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const [statements, transactions] = await Promise.all([connect(), forTransactions.connect()]);
    const pools = [statements, transactions].map((adapter) => adapter.underlyingDriver() as unknown as Pool);
    for (const pool of pools) nameWhereDirect(pool, names);
    shareTrips(statements.underlyingDriver() as unknown as Pool);
    const dispose = statements.dispose.bind(statements);
    statements.startTransaction = transactions.startTransaction.bind(transactions);
    statements.dispose = async () => {
      await transactions.dispose();
      await dispose();
    };
    return statements;
  };
  return factory;
}

/**
 * Has texts named once a connection leads to the server itself. A pooler such as pgbouncer gives each transaction another of the server's
 * connections, on which a name is not known; it makes up the process that it names when a connection is made.
 */
function nameWhereDirect(pool: Pool, names: StatementNames): void {
  pool.on("connect", (client) => {
    client.query(`SELECT pg_backend_pid() AS "pid"`).then(
      ({ rows: [row] }) => (row?.pid === client.processID ? names.give() : names.forbid()),
      () => {}, // told by the statement that the connection was made for
    );
  });
}

/**
 * Has statements that are asked for in the same moment sent together, on one connection: the server answers one after the other, and none
 * waits for the answer before. Each is a transaction of its own, and fails alone. A trip has one write at the most, and it comes last: it may
 * wait for a lock, and whatever stood behind it would wait too.
 */
function shareTrips(pool: Pool): void {
  let waiting: Asked[] = [];
  const sendAll = () => {
    const reads = waiting.filter(({ isRead }) => isRead);
    const writes = waiting.filter(({ isRead }) => !isRead);
    waiting = [];
    while (reads.length + writes.length) void travel(pool, [...reads.splice(0, MOST_IN_TRIP), ...writes.splice(0, 1)]);
  };
  pool.query = (config) =>
    new Promise<unknown>((resolve, reject) => {
      const send = (client: Client) => client.query(config).then(resolve, reject);
      if (waiting.push({ isRead: READ.test(config.text), send, fail: reject }) === 1) setImmediate(sendAll);
    });
}

async function travel(pool: Pool, trip: readonly Asked[]): Promise<void> {
  let client: Client;
  try {
    client = await pool.connect();
  } catch (error) {
    for (const { fail } of trip) fail(error);
    return;
  }
  // A connection that breaks fails its statements, and tells it once more by an event, which would end the process if nobody heard it.
  const hear = () => {};
  client.on("error", hear);
  await Promise.all(trip.map(({ send }) => send(client)));
  client.release();
  client.off("error", hear);
}
