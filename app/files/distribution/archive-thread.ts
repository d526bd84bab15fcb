import { parentPort } from "node:worker_threads";
import { readDistribution } from "./read-distribution.ts";

/** The thread of read-archive.ts. */
parentPort?.on("message", async (request) => {
  parentPort?.postMessage(await readDistribution(request));
});
