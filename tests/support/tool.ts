import { execFile } from "node:child_process";
import { vi } from "vitest";
import { runProgram } from "~/cli/program";
import { OWNER_ONLY } from "~/lib/secrets/owner-only";
import { builtProgram } from "./built-program.ts";

/** How a run of the operator's tool ended. */
export type ToolRun = { code: number; output: string; errors: string };

type Env = Record<string, string>;

const ownEnv = (env: Env) => ({ PATH: process.env.PATH ?? "", NODE_ENV: "production" as const, ...env });

/**
 * Runs a command of the operator's tool in an environment of its own, one at a time. It is run in this process, which spares it the
 * second that its own takes to start; where the site is that of an image, so is the tool.
 */
export function runTool(args: string[], env: Env): Promise<ToolRun> {
  return process.env.SITE_COMMAND ? spawnTool(args, env) : runHere(args, env);
}

/** Runs the built tool as a process, for what is about that. */
export function spawnTool(args: string[], env: Env): Promise<ToolRun> {
  return new Promise((resolve) => {
    execFile(...builtProgram("gatehouse", args), { env: ownEnv(env) }, (error, output, errors) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors }),
    );
  });
}

/** As `app/cli/gatehouse.ts` does, with what belongs to the process given back afterwards. */
async function runHere(args: string[], env: Env): Promise<ToolRun> {
  const before = process.env;
  const umask = process.umask(OWNER_ONLY);
  const output = keep(process.stdout);
  const errors = keep(process.stderr);
  process.env = ownEnv(env);
  try {
    const code = await runProgram(args);
    return { code: code ?? Number(process.exitCode ?? 0), output: output.end(), errors: errors.end() };
  } finally {
    output.end();
    errors.end();
    process.exitCode = undefined;
    process.env = before;
    process.umask(umask);
  }
}

/** Keeps what is written to a stream instead of writing it, until the end. */
function keep(stream: NodeJS.WriteStream): { end(): string } {
  let text = "";
  const spy = vi.spyOn(stream, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  return {
    end() {
      spy.mockRestore();
      return text;
    },
  };
}
