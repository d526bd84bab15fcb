import type { SealedTable } from "../../lib/secrets/sealed-table.ts";
import { sealContext } from "./sheet.ts";

export const sealedSheets: SealedTable = {
  name: "recovery codes that were not shown yet",
  count: ({ db }) => db.recoverySheet.count({ where: { sealedCodes: { not: null } } }),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, sealedCodes: { not: null }, AND: filters.map((sealedCodes) => ({ sealedCodes })) };
    const rows = await db.recoverySheet.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map(({ id, accountId, sealedCodes }) => ({
      id,
      context: sealContext(accountId, id),
      sealed: sealedCodes ?? "",
      factor: { accountId, kind: "recovery-code", label: "" },
    }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.recoverySheet.updateMany({ where: { id, sealedCodes: was }, data: { sealedCodes: sealed } })).count === 1,
  // Nobody has seen these codes, so nobody can type one.
  drop: async ({ db }, { id, was }) => {
    const sheet = await db.recoverySheet.findUnique({ where: { id } });
    const { count } = await db.recoverySheet.deleteMany({ where: { id, sealedCodes: was } });
    if (!sheet || count !== 1) return false;
    await db.recoveryCode.deleteMany({ where: { accountId: sheet.accountId } });
    return true;
  },
};
