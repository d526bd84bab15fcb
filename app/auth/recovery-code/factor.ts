import type { BackupFactor } from "../factor.ts";
import { disown, restore } from "./disown.ts";
import { credentialRows, listCredentials } from "./list-credentials.ts";
import { prove } from "./prove.ts";
import { removeAll } from "./remove.ts";
import { makeSheet, storeSheet } from "./sheet.ts";
import { wasUsed } from "./was-used.ts";

/** Codes on a slip of paper, each good once. */
export const recoveryCode: BackupFactor = {
  kind: "recovery-code",
  backup: true,
  credentialRows,
  listCredentials,
  prove,
  wasUsed,
  disown,
  restore,
  removeAll,
  async prepare(context, accountId) {
    const sheet = await makeSheet(context);
    return (context) => storeSheet(context, { accountId, sheet });
  },
};
