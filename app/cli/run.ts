import { userInfo } from "node:os";
import { readConfig } from "../config.server.ts";
import { openContext } from "../open-context.server.ts";
import { createServices, type Services } from "../services.server.ts";

/** What a command has to say: a sentence for people, the same as data for programs, and whether all is well. */
export type Outcome = { text: string; data: Record<string, unknown>; ok: boolean };

/** Prints an outcome, as JSON where `--json` asks for it, and sets the exit code. */
export function print({ text, data, ok }: Outcome, { json }: { json?: boolean }): void {
  process.stdout.write(json ? `${JSON.stringify({ ok, ...data })}\n` : `${text}\n`);
  if (!ok) process.exitCode = 1;
}

/** Runs a command on the configured database. */
export async function withServices(work: (services: Services) => Promise<Outcome>, options: { json?: boolean }): Promise<void> {
  const context = await openContext(readConfig(), { userAgent: `gatehouse (${operator()})` });
  try {
    print(await work(createServices(context)), options);
  } finally {
    await context.close();
  }
}

/** Who runs the tool, as the history names them. */
export function operator(): string {
  return userInfo().username;
}
