import type { BackupFactor } from "../factor.ts";
import { listCredentials } from "./list-credentials.ts";
import { prove } from "./prove.ts";
import { removeAll } from "./remove.ts";
import { makeSheet, storeSheet } from "./sheet.ts";

/** Codes on a slip of paper, each good once. */
export const recoveryCode: BackupFactor = {
  kind: "recovery-code",
  backup: true,
  listCredentials,
  prove,
  removeAll,
  async prepare(context, accountId) {
    const sheet = await makeSheet(context);
    return (context) => storeSheet(context, { accountId, sheet });
  },
};
