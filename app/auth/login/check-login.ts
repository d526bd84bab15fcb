import { usernameKey } from "../../accounts/username.ts";
import { addressKey } from "../../addresses/address.ts";
import type { Context } from "../../lib/context.ts";
import { networkOf } from "../../throttle/network.ts";
import { type Count, guarded, type Throttled } from "../../throttle/throttle.ts";
import { type CheckedPassword, checkPassword } from "../password/check-password.ts";
import { findLoginAccount, type LoginAccount } from "./read-login.ts";

/** A password that was right, and whose it is. */
export type CheckedLogin = CheckedPassword & { account: LoginAccount };

/**
 * Checks a user name or a verified address, and a password, within the limits of logins; call it in a place of `openForms`. Nothing is locked:
 * whoever goes on reads again under the account's lock (`isStillGood`).
 */
export async function checkLogin(
  context: Context,
  { login, password }: { login: string; password: string },
): Promise<CheckedLogin | { kind: "refused" } | Throttled> {
  const account = await findLoginAccount(context, login);

  const device = account?.device;
  const counts: Count[] = device
    ? [{ limit: "ownPassword", key: device.id }]
    : [
        { limit: "loginName", key: nameKey(login) },
        { limit: "loginAddress", key: networkOf(context.client.ipAddress) },
      ];
  // This count is the account's, whatever name was typed. No answer says that it is full: that would tell which names share an account.
  const quiet: Count[] = device ? [] : [{ limit: "loginAccount", key: account?.accountId ?? nameKey(login) }];
  const checked = await guarded(
    context,
    counts,
    ({ isQuietlyFull }) => check(context, { account: isQuietlyFull ? null : account, password }),
    { quiet },
  );
  if (checked.kind === "throttled") return checked;
  if (!account || checked.kind === "refused") return { kind: "refused" };
  return { ...checked, account };
}

/**
 * Checks a password, in a browser that the account knows or not.
 * @param account null where the password is as wrong as that of an account that does not exist, with the same work
 */
function check(context: Context, { account, password }: { account: LoginAccount | null; password: string }) {
  const stored = account?.password ?? null;
  return checkPassword(context, { accountId: account?.accountId ?? null, password, isOwn: Boolean(account?.device), stored });
}

/** What was typed for a name or an address, in the form in which two of them are the same. */
function nameKey(login: string): string {
  return login.includes("@") ? addressKey(login) : usernameKey(login);
}
