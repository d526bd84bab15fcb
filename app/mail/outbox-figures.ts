import type { Context } from "../lib/context.ts";

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

/** How many mails could not be delivered and were given up since then. */
export async function countGivenUp({ db }: Pick<Context, "db">, since: Date): Promise<number> {
  return db.outgoingMail.count({ where: { givenUpAt: { gte: since } } });
}
