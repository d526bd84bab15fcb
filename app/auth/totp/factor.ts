import type { PrimaryFactor } from "../factor.ts";
import { dropSetups } from "./drop-setups.ts";
import { findHolders, listCredentials } from "./list-credentials.ts";
import { prove } from "./prove.ts";
import { remove } from "./remove.ts";

/** Codes of an authenticator app (RFC 6238). */
export const totp: PrimaryFactor = { kind: "totp", backup: false, listCredentials, findHolders, prove, dropSetups, remove };
