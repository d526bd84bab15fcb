import type { SealedTable } from "../../lib/sealed-table.ts";
import { sealContext } from "./sheet.ts";

export const sealedSheets: SealedTable = {
  name: "recovery codes that were not shown yet",
  count: ({ db }) => db.recoverySheet.count({ where: { sealedCodes: { not: null } } }),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, sealedCodes: { not: null }, AND: filters.map((sealedCodes) => ({ sealedCodes })) };
    const rows = await db.recoverySheet.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map(({ id, accountId, sealedCodes }) => ({ id, context: sealContext(accountId, id), sealed: sealedCodes ?? "" }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.recoverySheet.updateMany({ where: { id, sealedCodes: was }, data: { sealedCodes: sealed } })).count === 1,
};
