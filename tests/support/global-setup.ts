import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.ts";

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
