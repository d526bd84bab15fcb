import { expect, type TestContext } from "vitest";
import type { Ledger } from "./ledger.ts";

/** A line of the table that the suite ends with. */
export type FaultRow = { fault: string; database: string; acknowledged: number; found: number; lost: number };

declare module "vitest" {
  interface TaskMeta {
    fault?: FaultRow;
  }
}

/** Looks for everything that was acknowledged, notes the figures for the table, and holds that nothing was lost. */
export async function noteFault(
  task: TestContext["task"],
  { fault, database, ledger, atLeast }: { fault: string; database: string; ledger: Ledger; atLeast: number },
): Promise<void> {
  const { acknowledged, lost } = await ledger.settle();
  task.meta.fault = { fault, database, acknowledged, found: acknowledged - lost.length, lost: lost.length };
  expect(lost).toEqual([]);
  // Of a site that acknowledges nothing, nothing is lost.
  expect(acknowledged).toBeGreaterThanOrEqual(atLeast);
}
