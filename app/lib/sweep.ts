import type { Context } from "./context.ts";

/**
 * Deletes a few of the rows that are of no use any more. Each folder sweeps its own tables; a batch is small, so that nobody
 * waits long for the database. @returns how many were deleted
 */
export type Sweep = (context: Context, batch: { most: number }) => Promise<number>;
