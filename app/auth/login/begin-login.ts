import { type AccountRow, findAccountByLogin } from "../../accounts/find-account.ts";
import { readAccount } from "../../accounts/read-account.ts";
import { usernameKey } from "../../accounts/username.ts";
import { addressKey } from "../../addresses/address.ts";
import { NOBODY } from "../../history/record-event.ts";
import { openForms } from "../../lib/argon2.ts";
import { lockAccount } from "../../lib/database/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { networkOf } from "../../throttle/network.ts";
import { type Count, guarded, type Throttled } from "../../throttle/throttle.ts";
import { findDevice, type KnownDevice } from "../devices/devices.ts";
import { type FactorContext, type FactorKind, listEnrolledFactors, type Method } from "../factor.ts";
import { type CheckedPassword, checkPassword, isStillGood } from "../password/check-password.ts";
import { completeLogin, type SignedIn } from "./complete-login.ts";
import { createFlow } from "./flow.ts";
import { preferredFactor } from "./preferred-factor.ts";

export type BegunLogin =
  | SignedIn
  | { kind: "second-factor"; flow: { token: string; expiresAt: Date }; factor: FactorKind; loginPath: string }
  /** No such account, a wrong password, or a password way that 100 failures closed: nobody is told which. */
  | { kind: "refused" }
  | { kind: "frozen" }
  | Throttled;

/**
 * The first step of a login: user name or verified address, and password. Where the account has a second factor this
 * leads to a flow, never to a session.
 * @param next where to go afterwards, a path on this site that the caller has checked
 * @throws OverloadedError where too many wait for theirs; nothing was counted, and nobody's account looked up
 */
export function beginLogin(context: FactorContext, form: LoginForm): Promise<BegunLogin> {
  return openForms.run(() => checkAndGoOn(context, form));
}

type LoginForm = { login: string; password: string; next: string | null };

async function checkAndGoOn(context: FactorContext, { login, password, next }: LoginForm): Promise<BegunLogin> {
  const account = await findAccountByLogin(context, login);

  const accountId = account?.id ?? null;
  const device = await findDevice(context, accountId ?? NOBODY);
  const counts: Count[] = device
    ? [{ limit: "ownPassword", key: device.id }]
    : [
        { limit: "loginName", key: nameKey(login) },
        { limit: "loginAddress", key: networkOf(context.client.ipAddress) },
      ];
  const checked = await guarded(context, counts, () =>
    device ? checkPassword(context, { accountId, password, isOwn: true }) : checkStrangers(context, { accountId, login, password }),
  );
  if (checked.kind === "throttled") return checked;
  if (!account || checked.kind === "refused") return { kind: "refused" };

  return transaction(context, async (context): Promise<BegunLogin> => {
    // Whoever adds a factor, replaces or closes the password, or freezes the account, waits for this login and ends it; or was
    // first, and is seen here.
    const accountId = account.id;
    await lockAccount(context, accountId);
    // Only who knows the password learns that the account is frozen.
    if ((await readAccount(context, accountId)).frozenAt) return { kind: "frozen" };
    const device = await findDevice(context, accountId);
    if (!(await isStillGood(context, { accountId, checked, isOwn: device !== null }))) return { kind: "refused" };
    return goOn(context, { account, next, device });
  });
}

/**
 * Checks a password from a browser that the account does not know, within the account's own limit. Beyond it the password is as
 * wrong as that of an account that does not exist, with the same work: an answer of its own would say which names share an account.
 */
async function checkStrangers(
  context: FactorContext,
  { accountId, login, password }: { accountId: string | null; login: string; password: string },
): Promise<CheckedPassword | { kind: "refused" }> {
  const check = (accountId: string | null) => checkPassword(context, { accountId, password, isOwn: false });
  const checked = await guarded(context, [{ limit: "loginAccount", key: accountId ?? nameKey(login) }], () => check(accountId));
  return checked.kind === "throttled" ? check(null).then(() => ({ kind: "refused" })) : checked;
}

/** What was typed for a name or an address, in the form in which two of them are the same. */
function nameKey(login: string): string {
  return login.includes("@") ? addressKey(login) : usernameKey(login);
}

/** The password is right: a session where that is all that is asked for, otherwise a flow. */
async function goOn(
  context: FactorContext,
  { account, next, device }: { account: AccountRow; next: string | null; device: KnownDevice | null },
): Promise<BegunLogin> {
  const accountId = account.id;
  const factor = preferredFactor(await listEnrolledFactors(context, accountId), account.lastFactor);
  if (!factor) return completeLogin(context, { accountId, methods: ["password"], next, remember: false });

  if (device?.isTrusted) {
    const methods: Method[] = ["password", "remembered-device"];
    return completeLogin(context, { accountId, methods, next, remember: false });
  }
  const flow = await createFlow(context, { accountId, methods: ["password"], next });
  return { kind: "second-factor", flow, factor: factor.kind, loginPath: factor.loginPath };
}
