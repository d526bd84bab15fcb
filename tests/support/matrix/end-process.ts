import "../cheap-hashes.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "~/lib/clock";
import { openDatabase } from "~/lib/database/open";
import { AccessEndedError } from "~/lib/write-for";
import { createTestContext } from "../test-context.ts";
import { ENDS, type EndName } from "./ends.ts";
import type { Ending } from "./rounds.ts";

/** What the other process asks for: after a pause of so many milliseconds this end of one account's access. */
export type EndOrder = { round: number; name: EndName; ending: Ending; pause: number };
export type EndReport = { round: number; result: unknown };

const [url = "", key = ""] = process.argv.slice(2);
const db = openDatabase(url);
const test = createTestContext(db);
const context = { ...test, clock: { ...systemClock, advance: test.clock.advance }, keys: new Map([["test", Buffer.from(key, "base64")]]) };

/** A process of its own, with connections of its own: on PostgreSQL nothing but the database orders it and the other one. */
process.on("message", async ({ round, name, ending, pause }: EndOrder) => {
  await sleep(pause);
  const result = await ENDS[name].run(context, ending).catch((error: Error) => {
    // The other process was first, and ended the session that asks here.
    return error instanceof AccessEndedError ? { kind: "ended" } : { error: error.stack };
  });
  process.send?.({ round, result } satisfies EndReport);
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
