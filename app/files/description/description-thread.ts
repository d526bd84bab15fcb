import { parentPort } from "node:worker_threads";
import { toHtml } from "./to-html.ts";

/** The thread of render-description.ts. */
parentPort?.on("message", (request) => {
  parentPort?.postMessage(toHtml(request));
});
