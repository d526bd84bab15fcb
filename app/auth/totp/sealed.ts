import type { SealedTable } from "../../lib/secrets/sealed-table.ts";
import { sealContext } from "./secret.ts";

type Row = { id: string; accountId: string; sealedSecret: string };

const toValue = ({ id, accountId, sealedSecret }: Row) => ({ id, context: sealContext(accountId), sealed: sealedSecret });

export const sealedSecrets: SealedTable = {
  name: "secrets of authenticator apps",
  count: ({ db }) => db.totpCredential.count(),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, AND: filters.map((sealedSecret) => ({ sealedSecret })) };
    const rows = await db.totpCredential.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map((row) => ({ ...toValue(row), factor: { accountId: row.accountId, kind: "totp", label: row.label } }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.totpCredential.updateMany({ where: { id, sealedSecret: was }, data: { sealedSecret: sealed } })).count === 1,
  drop: async ({ db }, { id, was }) => (await db.totpCredential.deleteMany({ where: { id, sealedSecret: was } })).count === 1,
};

export const sealedSetups: SealedTable = {
  name: "authenticator apps that are being set up",
  count: ({ db }) => db.totpSetup.count(),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, AND: filters.map((sealedSecret) => ({ sealedSecret })) };
    return (await db.totpSetup.findMany({ where, orderBy: { id: "asc" }, take: most })).map(toValue);
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.totpSetup.updateMany({ where: { id, sealedSecret: was }, data: { sealedSecret: sealed } })).count === 1,
  drop: async ({ db }, { id, was }) => (await db.totpSetup.deleteMany({ where: { id, sealedSecret: was } })).count === 1,
};
