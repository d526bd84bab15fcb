import type { TestContext } from "./test-context.ts";

/** The context with a database in which something is done each time that a chain of the history was just looked up. */
export function duringVerification(context: TestContext, work: () => Promise<unknown>): TestContext {
  const { historyChain } = context.db;
  const findFirst = async (...args: Parameters<typeof historyChain.findFirst>) => {
    const found = await historyChain.findFirst(...args);
    await work();
    return found;
  };
  const chains = new Proxy(historyChain, { get: (target, name) => (name === "findFirst" ? findFirst : Reflect.get(target, name)) });
  const db = new Proxy(context.db, { get: (target, name) => (name === "historyChain" ? chains : Reflect.get(target, name)) });
  return { ...context, db };
}
