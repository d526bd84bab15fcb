import type { PrimaryFactor } from "../factor.ts";
import type { CodeRefusal } from "./code.ts";
import { credentialRows, findHolders } from "./credential-rows.ts";
import { disown, restore } from "./disown.ts";
import { dropSetups } from "./drop-setups.ts";
import * as services from "./index.ts";
import { prove } from "./prove.ts";
import { remove } from "./remove.ts";
import { sealedSecrets, sealedSetups } from "./sealed.ts";
import { sweepSetups } from "./sweep.ts";
import { wasUsed } from "./was-used.ts";

declare module "../factor.ts" {
  interface FactorRefusals {
    totp: CodeRefusal | "disowned";
  }
}

/** Codes of an authenticator app (RFC 6238). */
export const totp = {
  kind: "totp",
  backup: false,
  credentialRows,
  field: "code",
  loginPath: "/login/totp",
  settingsPath: "/account/two-factor/totp",
  resistsPhishing: false,
  services,
  sealedTables: [sealedSetups, sealedSecrets],
  sweeps: [sweepSetups],
  findHolders,
  prove,
  wasUsed,
  disown,
  restore,
  dropSetups,
  remove,
} satisfies PrimaryFactor;
