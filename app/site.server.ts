import cluster from "node:cluster";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { type Announced, anchorHistory, keepHouse, mailAnnouncements, readAnnounced, sendDue, type Undone } from "./background.server.ts";
import { type Config, keySource } from "./config.server.ts";
import { MINUTE, SECOND } from "./lib/clock.ts";
import { assertWritable } from "./lib/database/assert-writable.ts";
import { refuseMisfit } from "./lib/database/migrate.ts";
import { readMigrations } from "./lib/database/migrations.ts";
import { answers } from "./lib/database/open.ts";
import { OWNER_ONLY } from "./lib/secrets/owner-only.ts";
import { openContext, refuseForeignKeys } from "./open-context.server.ts";
import { askBreachesAt } from "./outside/ask-breaches.ts";
import { mailTransport } from "./outside/mail-transport.ts";
import { createApp } from "./server/create-app.ts";
import { createMetrics } from "./server/figures/metrics.ts";
import { openLog } from "./server/figures/open-log.ts";
import { atMostEvery } from "./server/ready-page.ts";
import { serve } from "./server/serve.ts";
import { startAnchors } from "./server/start-anchors.ts";
import { startWorker } from "./server/start-worker.ts";
import { createServices, hashQueue, openForms, outboxFigures, sessionActor } from "./services.server.ts";

/** Open requests have 30 seconds to finish (app/server/serve.ts); a mail at hand has a little longer. */
const STOP_TIMEOUT = 35 * SECOND;

/** How soon a mail leaves after the change that it tells of, in milliseconds. */
const OUTBOX_PAUSE = 200;

/** How soon every process shows an announcement, and shows it no more. */
const ANNOUNCEMENTS_PAUSE = 5 * SECOND;

/**
 * Runs the site in this process: prepares the database, and serves.
 * @returns what ends it: open requests are finished first
 */
export async function runSite(config: Config): Promise<() => Promise<void>> {
  process.umask(OWNER_ONLY);
  const log = openLog(config.logLevel);
  const metrics = config.metricsToken
    ? createMetrics({ hashes: hashQueue, forms: openForms, readOutbox: () => outboxFigures(context) })
    : null;
  const { breachCheckUrl } = config;
  const opened = await openContext(config, { onStatement: metrics?.observeStatement });
  const context = { ...opened, askBreaches: breachCheckUrl ? askBreachesAt(breachCheckUrl, log) : undefined };
  const mode = process.argv.includes("--dev") ? "development" : "production";
  const migrations = readMigrations(`prisma/${config.databaseKind}/migrations`);
  const { build, assets } = mode === "development" ? await development() : await production();
  // Every page shows them, and none asks the database for them.
  let announced: readonly Announced[] = [];
  const tellEveryone = async () => {
    announced = await readAnnounced(context);
    return mailAnnouncements(context);
  };
  const app = createApp({
    config,
    mode,
    build,
    assets,
    log,
    services: (client, around) => createServices({ ...context, client, actor: sessionActor(client.sessionToken) }, around),
    announced: () => announced,
    metrics,
    checks: {
      database: async () => {
        await answers(context.db);
        await assertWritable(config.databaseUrl);
      },
      migrations: () => refuseMisfit(context.db, migrations),
      keys: atMostEvery(MINUTE, () => refuseForeignKeys(context, keySource(config))),
    },
  });
  const stopServing = await serve(app, config);
  const deliver = mailTransport(config);
  const tell = ({ givenUp, ...undone }: Undone) => log.warn(undone, givenUp ? "mail given up" : "mail not sent, tried again later");
  const stopWorkers = [
    startWorker({ name: "announcements", work: tellEveryone, pauseMilliseconds: ANNOUNCEMENTS_PAUSE, log }),
    startWorker({ name: "outbox", work: () => sendDue(context, deliver, tell), pauseMilliseconds: OUTBOX_PAUSE, log }),
    startWorker({ name: "housekeeping", work: () => keepHouse(context), pauseMilliseconds: MINUTE, log }),
  ];

  const stopAnchors = startAnchors({ anchorHistory: (options) => anchorHistory(context, options), log });

  if (isFirst()) say(config);

  return async () => {
    // Work that is cut off here is not lost: a mail that was being sent is sent again after its lease.
    const cutOff = setTimeout(() => process.exit(0), STOP_TIMEOUT);
    await Promise.all([stopServing(), ...stopWorkers.map((stopWorker) => stopWorker())]);
    // After the last request and the last of the workers, so that it has all that this process wrote.
    await stopAnchors();
    await context.close();
    clearTimeout(cutOff);
  };
}

/** Several processes of one site say only once where it is. */
function isFirst(): boolean {
  return cluster.isPrimary || cluster.worker?.id === 1;
}

function say(config: Config): void {
  process.stdout.write(`${config.settings.siteName} is at ${config.settings.origin}\n`);
  if (!config.smtp)
    process.stdout.write(`Emails are kept in ${join(config.dataDir, "mail")} and shown at ${config.settings.origin}/dev/mail\n`);
}

async function production(): Promise<{ build: ServerBuild; assets: RequestHandler }> {
  // Beside this file in the build folder (vite.config.ts); a bundler must not look for it.
  const pages = "./pages.js";
  const build: ServerBuild = await import(pages);
  // Only what is the same for everybody is compressed: the length of a compressed page gives its secrets away (BREACH).
  const others = express.static("build/client", { maxAge: "1h", index: false, redirect: false });
  // The disk is not asked about every page.
  const names = new Set(readdirSync("build/client").map((name) => `/${name}`));
  const assets = express
    .Router()
    .use("/assets", compression(), express.static("build/client/assets", { immutable: true, maxAge: "1y", redirect: false }))
    .use((request, response, next) => (names.has(request.path) ? others(request, response, next) : next()));
  return { build, assets };
}

async function development(): Promise<{ build: () => Promise<ServerBuild>; assets: RequestHandler }> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  return { build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>, assets: vite.middlewares };
}
