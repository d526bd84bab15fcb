import type { SqlDriverAdapter, Transaction } from "@prisma/driver-adapter-utils";
import { stopwatch } from "../clock.ts";
import { type Queryable, type Told, withCode } from "./direct-statements.ts";

/** The transaction did not begin in time, took too long, or its work went on after its end. */
export class TransactionEndedError extends Error {
  /** As Prisma says it of its own transactions. */
  readonly code = "P2028";
}

/** In milliseconds: how long it may wait for its beginning, and stay open after that. */
export type TransactionTimes = { maxWait: number; timeout: number };

type Begin = SqlDriverAdapter["startTransaction"];

/**
 * A transaction of the adapter that takes no statement after its end, or after one that failed, and is not committed then: PostgreSQL would
 * answer COMMIT without an error, and roll back; SQLite may have rolled back already, and would do each as a transaction of its own. It ends
 * once.
 */
export class OpenTransaction implements Queryable {
  #hasEnded = false;
  #failure: { error: unknown } | undefined;
  readonly #timer: NodeJS.Timeout;

  private constructor(
    private readonly transaction: Transaction,
    timeout: number,
    private readonly told?: Told,
  ) {
    this.#timer = setTimeout(() => void this.rollBack(), timeout);
  }

  /** @throws TransactionEndedError where it cannot begin in time; what begins later is rolled back at once */
  static async begin(begin: Begin, { maxWait, timeout }: TransactionTimes, told?: Told): Promise<OpenTransaction> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, maxWait, null);
    });
    const beginning = begin().then((transaction) => new OpenTransaction(transaction, timeout, told));
    const begun = await Promise.race([beginning, tooLate]).finally(() => clearTimeout(timer));
    if (begun) return begun;
    beginning.then((late) => late.rollBack()).catch(() => {});
    throw new TransactionEndedError("the database did not begin a transaction in time");
  }

  async queryRaw(query: Parameters<Transaction["queryRaw"]>[0]) {
    return this.#ask((transaction) => transaction.queryRaw(query));
  }

  async executeRaw(query: Parameters<Transaction["executeRaw"]>[0]) {
    return this.#ask((transaction) => transaction.executeRaw(query));
  }

  /**
   * Resolves when the database has acknowledged it.
   * @throws TransactionEndedError where it has ended before; where a statement has failed, what that one threw
   */
  async commit(): Promise<void> {
    const transaction = this.#end();
    try {
      this.#refuseAfterFailure();
      await this.#say(transaction, "COMMIT");
    } catch (error) {
      // What cannot be committed must not stay open: the connection is somebody else's next.
      await this.#say(transaction, "ROLLBACK").catch(() => {});
      await transaction.rollback();
      throw withCode(error);
    }
    await transaction.commit();
  }

  /** Rolls back what is still open. A connection that cannot do it is broken, and the database does it itself. */
  async rollBack(): Promise<void> {
    if (this.#hasEnded) return;
    const transaction = this.#end();
    await this.#say(transaction, "ROLLBACK").catch(() => {});
    await transaction.rollback();
  }

  async #ask<R>(work: (transaction: Transaction) => Promise<R>): Promise<R> {
    const transaction = this.#open();
    this.#refuseAfterFailure();
    try {
      return await work(transaction);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  #refuseAfterFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  #open(): Transaction {
    if (this.#hasEnded) throw new TransactionEndedError("the transaction has ended");
    return this.transaction;
  }

  #end(): Transaction {
    const transaction = this.#open();
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    return transaction;
  }

  async #say(transaction: Transaction, sql: "COMMIT" | "ROLLBACK"): Promise<void> {
    const passed = stopwatch();
    await transaction.executeRaw({ sql, args: [], argTypes: [] });
    this.told?.({ query: sql, params: "[]", duration: passed() });
  }
}
