import type { PrimaryFactor } from "../factor.ts";
import { disown, restore } from "./disown.ts";
import { dropSetups } from "./drop-setups.ts";
import { credentialRows, findHolders, listKeys } from "./list-credentials.ts";
import { findTried, prove, proveAlone } from "./prove.ts";
import { remove } from "./remove.ts";
import { wasUsed } from "./was-used.ts";

/** Security keys and passkeys (WebAuthn Level 3). */
export const securityKey: PrimaryFactor = {
  kind: "security-key",
  backup: false,
  credentialRows,
  listCredentials: listKeys,
  findHolders,
  prove,
  findTried,
  proveAlone,
  wasUsed,
  disown,
  restore,
  dropSetups,
  remove,
};
