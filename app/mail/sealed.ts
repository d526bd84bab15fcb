import type { SealedTable } from "../lib/secrets/sealed-table.ts";
import { sealContext } from "./outbox.ts";

export const sealedMails: SealedTable = {
  name: "mails that wait to be sent",
  count: ({ db }) => db.outgoingMail.count({ where: { sealed: { not: "" } } }),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, sealed: { not: "" }, AND: filters.map((sealed) => ({ sealed })) };
    const rows = await db.outgoingMail.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map(({ id, sealed }) => ({ id, context: sealContext(id), sealed }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.outgoingMail.updateMany({ where: { id, sealed: was }, data: { sealed } })).count === 1,
  drop: async ({ db, clock }, { id, was }) => {
    const givenUp = { sealed: "", dueAt: null, lane: null, givenUpAt: clock.now(), lastError: "no key opens it" };
    return (await db.outgoingMail.updateMany({ where: { id, sealed: was }, data: givenUp })).count === 1;
  },
};
