import { execFile } from "node:child_process";
import { builtProgram } from "./built-program.ts";

/** How a run of the operator's tool ended. */
export type ToolRun = { code: number; output: string; errors: string };

/** Runs the built operator's tool in an environment of its own. */
export function runTool(args: string[], env: Record<string, string>): Promise<ToolRun> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH ?? "", NODE_ENV: "production" as const, ...env } };
    execFile(...builtProgram("gatehouse", args), options, (error, output, errors) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors }),
    );
  });
}
