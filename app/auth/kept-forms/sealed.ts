import type { SealedTable } from "../../lib/secrets/sealed-table.ts";
import { sealContext } from "./pending-form.ts";

export const sealedForms: SealedTable = {
  name: "forms that wait for a proof",
  count: ({ db }) => db.pendingForm.count(),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, AND: filters.map((sealed) => ({ sealed })) };
    const rows = await db.pendingForm.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map(({ id, accountId, path, sealed }) => ({ id, context: sealContext(accountId, path), sealed }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.pendingForm.updateMany({ where: { id, sealed: was }, data: { sealed } })).count === 1,
  drop: async ({ db }, { id, was }) => (await db.pendingForm.deleteMany({ where: { id, sealed: was } })).count === 1,
};
