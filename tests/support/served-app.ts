import { type IncomingHttpHeaders, request } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { readConfig } from "~/config.server";
import type { Settings } from "~/lib/context";
import { createApp } from "~/server/create-app";
import { serve } from "~/server/serve";
import { createServices } from "~/services.server";
import { onFreePort } from "./free-port.ts";
import type { TestContext } from "./test-context.ts";

export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; body: string; isWhole: boolean };
type Ask = { method?: string; headers?: Record<string, string> };

/** The site without its pages, in this process, over a test's database: what stands before them. */
export type ServedApp = {
  /** The test's, with the settings of this site. */
  context: TestContext;
  ask(path: string, options?: Ask): Promise<Answer>;
  /** The records of its log, as JSON. */
  log: string[];
  origin: string;
  stop(): Promise<void>;
};

/** @param env variables beside those of its address; `settings`: what of them is another for this one */
export async function serveApp(
  context: TestContext,
  { env = {}, settings = {} }: { env?: Record<string, string>; settings?: Partial<Settings> } = {},
): Promise<ServedApp> {
  return onFreePort(async (port) => {
    const config = readConfig({ PORT: String(port), SMTP_URL: "smtp://localhost", ...env });
    const { origin } = config.settings;
    const own: TestContext = { ...context, settings: { ...config.settings, ...settings } };
    const log: string[] = [];
    const app = createApp({
      config: { ...config, settings: own.settings },
      mode: "production",
      // No test of this asks for a page.
      build: {} as ServerBuild,
      assets: (_request, _response, next) => next(),
      log: pino({ level: "debug" }, { write: (line: string) => void log.push(line) }),
      services: (client, around) => createServices({ ...own, client }, around),
      checks: {},
      metrics: null,
    });
    const stop = await serve(app, config);
    return { context: own, origin, log, stop, ask: (path, options) => ask(origin, path, options) };
  });
}

/** One request with these headers alone, and its answer as it came. */
function ask(origin: string, path: string, { method = "GET", headers = {} }: Ask = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, agent: false, headers: { Host: `${hostname}:${port}`, ...headers } });
    sent.on("error", reject);
    sent.on("response", (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", () => {});
      answer.on("close", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, body: bytes.toString(), isWhole: answer.complete });
      });
    });
    sent.end();
  });
}
