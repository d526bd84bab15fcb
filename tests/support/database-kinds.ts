import { inject } from "vitest";
import type { DatabaseKind } from "~/lib/database/open";

/** The databases on which this project's tests of either run: SQLite, PostgreSQL or both, as `vitest.config.ts` says. */
export const databaseKinds: readonly DatabaseKind[] = inject("databases");
