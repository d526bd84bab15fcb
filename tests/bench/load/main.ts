import { hash } from "@node-rs/argon2";
import { ARGON2_PARAMETERS } from "~/lib/secrets/argon2";
import type { Job, Outcome } from "./jobs.ts";
import { logins, passkeys, requests } from "./journeys.ts";
import { atRate, inTurn } from "./loops.ts";
import { allauthLogins, betterAuthLogins } from "./peers.ts";

/** A process that makes load and nothing else: what it takes of the processor is told with what it measured. */
process.on("message", async (job: Job) => {
  try {
    process.send?.({ outcome: await run(job) });
  } catch (error) {
    process.send?.({ error: (error as Error).stack });
  }
});

async function run(job: Job): Promise<Outcome> {
  switch (job.kind) {
    case "hash":
      return inTurn(() => hash("lantern quarry seven otters", { ...ARGON2_PARAMETERS }), job);
    case "request":
      return inTurn(requests(job), job);
    case "login":
      return job.perSecond ? atRate(logins(job), { ...job, perSecond: job.perSecond }) : inTurn(logins(job), job);
    case "passkey":
      return inTurn(await passkeys(job), job);
    case "better-auth":
      return inTurn(betterAuthLogins(job), job);
    case "allauth":
      return inTurn(allauthLogins(job), job);
  }
}
