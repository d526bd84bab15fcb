import type { Context } from "../../lib/context.ts";
import type { BackupFactor } from "../factor.ts";
import { credentialRows } from "./credential-rows.ts";
import { disown, restore } from "./disown.ts";
import * as services from "./index.ts";
import { prove } from "./prove.ts";
import { removeAll } from "./remove.ts";
import { sealedSheets } from "./sealed.ts";
import { makeSheet, storeSheet } from "./sheet.ts";
import { recoveryStatus } from "./status.ts";
import { wasUsed } from "./was-used.ts";

declare module "../factor.ts" {
  interface FactorRefusals {
    "recovery-code": "wrong" | "disowned";
  }
}

/** Codes on a slip of paper, each good once. */
export const recoveryCode = {
  kind: "recovery-code",
  backup: true,
  credentialRows,
  field: "code",
  hasLetters: true,
  loginPath: "/login/recovery-code",
  settingsPath: "/account/two-factor/recovery-codes",
  resistsPhishing: false,
  services,
  sealedTables: [sealedSheets],
  sweeps: [],
  prove,
  readStatus: recoveryStatus,
  wasUsed,
  disown,
  restore,
  removeAll,
  async prepare(context: Context, accountId: string) {
    const sheet = await makeSheet(context);
    return (context: Context) => storeSheet(context, { accountId, sheet });
  },
} satisfies BackupFactor;
