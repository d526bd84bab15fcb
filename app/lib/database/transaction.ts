import type { Context } from "../context.ts";

const ATTEMPTS = 4;

/**
 * Runs `work` in one transaction; inside another transaction it is part of that one. Nothing slow belongs inside (no
 * password hash, no network): on SQLite all else waits. A deadlock or write conflict is tried again.
 */
export async function transaction<C extends Context, R>(context: C, work: (context: C) => Promise<R>): Promise<R> {
  const { db } = context;
  if (!("$transaction" in db)) return work(context);

  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((inside) => work({ ...context, db: inside }));
    } catch (error) {
      const conflict = error instanceof Error && "code" in error && error.code === "P2034";
      if (!conflict || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Whether the error says that a unique value exists already (Prisma's P2002, the same on both databases). */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
