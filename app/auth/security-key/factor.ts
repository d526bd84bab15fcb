import type { PrimaryFactor } from "../factor.ts";
import { dropSetups } from "./drop-setups.ts";
import { findHolders, listKeys } from "./list-credentials.ts";
import { prove, proveAlone } from "./prove.ts";
import { remove } from "./remove.ts";

/** Security keys and passkeys (WebAuthn Level 3). */
export const securityKey: PrimaryFactor = {
  kind: "security-key",
  backup: false,
  listCredentials: listKeys,
  findHolders,
  prove,
  proveAlone,
  dropSetups,
  remove,
};
