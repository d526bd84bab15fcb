import type { PrimaryFactor } from "../factor.ts";
import type { CodeRefusal } from "./code.ts";
import { credentialRows, findHolders } from "./credential-rows.ts";
import { disown, restore } from "./disown.ts";
import { dropSetups } from "./drop-setups.ts";
import * as services from "./index.ts";
import { prove } from "./prove.ts";
import { remove } from "./remove.ts";
import { sealedSecrets } from "./sealed.ts";
import { sweepSetups } from "./sweep.ts";
import { wasUsed } from "./was-used.ts";

declare module "../factor.ts" {
  interface FactorRefusals {
    hotp: CodeRefusal | "disowned";
  }
}

/** Codes of a token that counts how often it was pressed (RFC 4226). */
export const hotp = {
  kind: "hotp",
  backup: false,
  field: "code",
  loginPath: "/login/hotp",
  settingsPath: "/account/two-factor/hotp",
  resistsPhishing: false,
  services,
  sealedTables: [sealedSecrets],
  sweeps: [sweepSetups],
  credentialRows,
  findHolders,
  prove,
  wasUsed,
  disown,
  restore,
  dropSetups,
  remove,
} satisfies PrimaryFactor;
