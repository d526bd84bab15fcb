import { readConfig } from "../config.server.ts";
import { type OpenContext, openContext } from "../open-context.server.ts";
import { createServices, type Services } from "../services.server.ts";
import { asOperator } from "./as-operator.ts";

/**
 * The result of a command: a sentence for people, the same as data for programs, and whether all is well. `leftTo` says
 * that it was not done because other tools do it, and how.
 */
export type Outcome = { text: string; data: Record<string, unknown>; ok: boolean; leftTo?: "postgresql" };

/** Documented in README.md. */
export const EXIT = { done: 0, notDone: 1, wrongUsage: 2, leftToOthers: 3 } as const;

/** Prints an outcome, as JSON where `--json` asks for it, and sets the exit code. */
export function print({ text, data, ok, leftTo }: Outcome, { json }: { json?: boolean }): void {
  process.stdout.write(json ? `${JSON.stringify({ ok, ...data })}\n` : `${text}\n`);
  if (!ok) process.exitCode = leftTo ? EXIT.leftToOthers : EXIT.notDone;
}

/** Runs a command on the configured database, which a start of the site has made. @param checkKeys false for commands about the keys themselves */
export async function withServices(
  work: (services: Services, context: OpenContext) => Promise<Outcome>,
  { json = false, checkKeys = true }: { json?: boolean; checkKeys?: boolean },
): Promise<void> {
  const context = await openContext(readConfig(), { ...asOperator(), checkKeys, mustBeThere: true });
  try {
    print(await work(createServices(context), context), { json });
  } finally {
    await context.close();
  }
}
