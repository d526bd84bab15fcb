import type { PrimaryFactor } from "../factor.ts";
import { beginAssertion } from "./begin-assertion.ts";
import { credentialRows, findHolders } from "./credential-rows.ts";
import { disown, restore } from "./disown.ts";
import { dropSetups } from "./drop-setups.ts";
import * as services from "./index.ts";
import { findTried, prove, proveAlone } from "./prove.ts";
import type { KeyRefusal } from "./reasons.ts";
import { remove } from "./remove.ts";
import { sweepChallenges } from "./sweep.ts";
import { wasUsed } from "./was-used.ts";

declare module "../factor.ts" {
  interface FactorRefusals {
    "security-key": KeyRefusal;
  }
}

/** Security keys and passkeys (WebAuthn Level 3). */
export const securityKey = {
  kind: "security-key",
  backup: false,
  credentialRows,
  field: "response",
  loginPath: "/login/security-key",
  settingsPath: "/account/two-factor/security-keys",
  resistsPhishing: true,
  services,
  sealedTables: [],
  sweeps: [sweepChallenges],
  findHolders,
  beginProof: beginAssertion,
  prove,
  findTried,
  proveAlone,
  wasUsed,
  disown,
  restore,
  dropSetups,
  remove,
} satisfies PrimaryFactor;
