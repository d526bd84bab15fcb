import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtProgram } from "./built-program.ts";

export type FailedStart = { code: number | null; output: string; errors: string; folder: string; remove(): void };

/** Starts the built site where it is expected to end by itself. @returns how it did, and the folder in which it might have made its data folder */
export function failToStart(env: Record<string, string>): Promise<FailedStart> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-start-"));
  const child = spawn(...builtProgram("main"), {
    env: { PATH: process.env.PATH, NODE_ENV: "production", DATA_DIR: join(folder, "data"), ...env },
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (errors += chunk));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output, errors, folder, remove })));
}
