import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtProgram } from "./built-program.ts";

/**
 * Starts the built site alone, and stops it once it says where it is: its database and its key are there then.
 * @param env its settings; without `DATA_DIR` its folder is gone afterwards
 * @returns "started", or what it said instead, where it ended before
 */
export async function startAndStop(env: Record<string, string>): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "gatehouse-first-"));
  const whole = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATA_DIR: data, PORT: "0", ...env };
  const child = spawn(...builtProgram("main"), { env: whole });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  const ended = once(child, "close");
  const end = await Promise.race([once(child.stdout, "data").then(() => "started"), ended.then(() => errors)]);
  child.kill("SIGTERM");
  await ended;
  rmSync(data, { recursive: true, force: true });
  return end;
}
