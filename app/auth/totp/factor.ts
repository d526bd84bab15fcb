import type { PrimaryFactor } from "../factor.ts";
import { disown, restore } from "./disown.ts";
import { dropSetups } from "./drop-setups.ts";
import { credentialRows, findHolders, listCredentials } from "./list-credentials.ts";
import { prove } from "./prove.ts";
import { remove } from "./remove.ts";
import { wasUsed } from "./was-used.ts";

/** Codes of an authenticator app (RFC 6238). */
export const totp: PrimaryFactor = {
  kind: "totp",
  backup: false,
  credentialRows,
  listCredentials,
  findHolders,
  prove,
  wasUsed,
  disown,
  restore,
  dropSetups,
  remove,
};
