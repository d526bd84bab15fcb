import type { TestContext } from "./test-context.ts";

/** The context with a database in which something is done before each transaction begins: after all that was read without one. */
export function beforeTransactions(context: TestContext, work: () => Promise<unknown>): TestContext {
  const { db } = context;
  const workFirst = async (...args: Parameters<typeof db.$transaction>) => {
    await work();
    return db.$transaction(...args);
  };
  return { ...context, db: new Proxy(db, { get: (target, name) => (name === "$transaction" ? workFirst : Reflect.get(target, name)) }) };
}
