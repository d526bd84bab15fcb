import { lastLineOf } from "../lib/text/last-line.ts";
import type { Outcome } from "./run.ts";

/** One thing that was looked at: whether it is as it has to be, what was seen, and what to do where it is not. */
export type Check = { name: string; state: "good" | "warning" | "wrong"; text: string; todo?: string };

export const good = (name: string, text: string): Check => ({ name, state: "good", text });
export const warning = (name: string, text: string, todo: string): Check => ({ name, state: "warning", text, todo });
export const wrong = (name: string, text: string, todo: string): Check => ({ name, state: "wrong", text, todo });

/** Does a check; an error is something that is wrong, in the system's own words. */
export async function attempt(name: string, todo: string, check: () => Promise<Check> | Check): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    return wrong(name, lastLineOf(error), todo);
  }
}

const NAME_WIDTH = 14;
/** How a state is printed: one that stops the site stands out. */
const PRINTED = { good: "ok", warning: "warn", wrong: "FAIL" } satisfies Record<Check["state"], string>;
const STATE_WIDTH = 4;

/** The checks as an outcome: well where nothing is wrong. */
export function outcomeOf(checks: Check[]): Outcome {
  const text = checks
    .flatMap(({ name, state, text, todo }) => [
      `${PRINTED[state].padEnd(STATE_WIDTH)}  ${name.padEnd(NAME_WIDTH)}  ${text}`,
      ...(todo ? [`${" ".repeat(STATE_WIDTH + 2 + NAME_WIDTH)}  → ${todo}`] : []),
    ])
    .join("\n");
  return { ok: checks.every(({ state }) => state !== "wrong"), text, data: { checks } };
}
