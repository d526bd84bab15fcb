import type { SealedTable } from "../../lib/secrets/sealed-table.ts";
import { sealContext } from "./secret.ts";

export const sealedSecrets: SealedTable = {
  name: "secrets of counter-based tokens",
  count: ({ db }) => db.hotpToken.count(),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, AND: filters.map((sealedSecret) => ({ sealedSecret })) };
    const rows = await db.hotpToken.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map(({ id, accountId, label, sealedSecret: sealed, setUpBy }) => ({
      id,
      context: sealContext(accountId),
      sealed,
      // One that is being set up is no factor yet: nobody loses it.
      ...(setUpBy === null ? { factor: { accountId, kind: "hotp", label } } : {}),
    }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.hotpToken.updateMany({ where: { id, sealedSecret: was }, data: { sealedSecret: sealed } })).count === 1,
  drop: async ({ db }, { id, was }) => (await db.hotpToken.deleteMany({ where: { id, sealedSecret: was } })).count === 1,
};
