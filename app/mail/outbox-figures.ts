import type { Context } from "../lib/context.ts";
import { SERVER_FAULT } from "../lib/delivery-error.ts";

/** How much waits in the outbox and for how long, and how many mails were given up of those that are still known. */
export type OutboxFigures = { waiting: number; oldestSeconds: number; givenUp: number };

export async function outboxFigures({ db, clock }: Pick<Context, "db" | "clock">): Promise<OutboxFigures> {
  const { _count: waiting, _min: oldest } = await db.outgoingMail.aggregate({
    where: { dueAt: { not: null } },
    _count: true,
    _min: { createdAt: true },
  });
  const age = oldest.createdAt ? clock.now().getTime() - oldest.createdAt.getTime() : 0;
  return { waiting, oldestSeconds: Math.max(age, 0) / 1000, givenUp: await db.outgoingMail.count({ where: { givenUpAt: { not: null } } }) };
}

/** How many mails wait because the mail server took none of them at the last try, and what it said to one of them. */
export async function findServerFault({ db }: Pick<Context, "db">): Promise<{ waiting: number; reason: string } | null> {
  const where = { dueAt: { not: null }, lastError: { startsWith: SERVER_FAULT } };
  const one = await db.outgoingMail.findFirst({ where, orderBy: { dueAt: "desc" }, select: { lastError: true } });
  return one?.lastError ? { waiting: await db.outgoingMail.count({ where }), reason: one.lastError.slice(SERVER_FAULT.length) } : null;
}

/** How many mails could not be delivered and were given up since then. */
export async function countGivenUp({ db }: Pick<Context, "db">, since: Date): Promise<number> {
  return db.outgoingMail.count({ where: { givenUpAt: { gte: since } } });
}
