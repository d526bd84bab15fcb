import { isUsername, usernameKey } from "../../accounts/username.ts";
import { addressKey, isEmailAddress } from "../../addresses/address.ts";
import type { Context } from "../../lib/context.ts";
import type { Sql } from "../../lib/database/open.ts";
import type { CredentialRow } from "../../lib/database/statements/list-credentials.ts";
import { type LoginKey, readLoginRow } from "../../lib/database/statements/read-login.ts";
import { hashToken } from "../../lib/random.ts";
import { type KnownDevice, trustOf } from "../devices/devices.ts";
import type { EnrolledFactor, FactorContext } from "../factor.ts";
import { credentialParts, toEnrolled } from "../factors.ts";
import { OWN_PASSWORD, type StoredPassword } from "../password/check-password.ts";

/** Whose login it is, in which browser if the account knows it, and by which password. */
export type LoginAccount = {
  accountId: string;
  lastFactor: string | null;
  frozenAt: Date | null;
  device: KnownDevice | null;
  password: StoredPassword | null;
};

/** The same with the factors that it can prove with. */
export type LockedAccount = LoginAccount & { enrolled: EnrolledFactor[] };

/** The account of a user name or of a verified e-mail address, or null. What could be neither is nobody's. */
export async function findLoginAccount(context: Context, login: string): Promise<LoginAccount | null> {
  if (login.includes("@")) return isEmailAddress(login) ? read(context, { verifiedKey: addressKey(login) }) : null;
  return isUsername(login) ? read(context, { usernameKey: usernameKey(login) }) : null;
}

/** The same once more; call it under the account's lock. */
export async function readLoginAccount(context: FactorContext, accountId: string): Promise<LockedAccount> {
  const account = await read(context, { accountId }, credentialParts(context, accountId));
  if (!account) throw new Error(`the account ${accountId} is locked and not there`);
  return { ...account, enrolled: toEnrolled(context, account.credentials) };
}

async function read(context: Context, key: LoginKey, parts: Sql[] = []): Promise<(LoginAccount & { credentials: CredentialRow[] }) | null> {
  const deviceHash = hashToken(context.client.deviceToken ?? "");
  const row = await readLoginRow(context, { key, deviceHash, ownPrefix: OWN_PASSWORD, parts });
  if (!row) return null;
  const { accountId, lastFactor, frozenAt, deviceId, hash, changedAt, failures, ownRow, ownClosedAt, credentials } = row;
  return {
    accountId,
    lastFactor,
    frozenAt,
    credentials,
    device: deviceId === null ? null : { id: deviceId, isTrusted: trustOf(context, row) !== null },
    password:
      hash === null || changedAt === null
        ? null
        : { accountId, hash, changedAt, failures: failures ?? 0, own: ownRow === null ? null : { closedAt: ownClosedAt } },
  };
}
