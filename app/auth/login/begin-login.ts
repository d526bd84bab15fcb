import { type AccountRow, findAccountByLogin } from "../../accounts/find-account.ts";
import { readAccount } from "../../accounts/read-account.ts";
import { usernameKey } from "../../accounts/username.ts";
import { addressKey } from "../../emails/address.ts";
import { NOBODY } from "../../history/record-event.ts";
import { lockAccount } from "../../lib/database/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { networkOf } from "../../throttle/network.ts";
import { attempt, type Count, giveBack, type Throttled, take } from "../../throttle/throttle.ts";
import { openForms } from "../argon2.ts";
import { type FactorContext, type FactorKind, listEnrolledFactors, type Method } from "../factor.ts";
import { checkPassword, isStillGood } from "../password/check-password.ts";
import { findDevice, isDeviceTrusted } from "../session/devices.ts";
import { completeLogin, type SignedIn } from "./complete-login.ts";
import { createFlow } from "./flow.ts";
import { preferredFactor } from "./preferred-factor.ts";

export type BegunLogin =
  | SignedIn
  | { kind: "second-factor"; flow: { token: string; expiresAt: Date }; factor: FactorKind }
  /** No such account, a wrong password, or a password way that 100 failures closed: nobody is told which. */
  | { kind: "refused" }
  | { kind: "frozen" }
  | Throttled;

/**
 * The first step of a login: user name or verified address, and password. Where the account has a second factor this
 * leads to a flow, never to a session.
 * @param next where to go afterwards, a path on this site that the caller has checked
 * @param sessionToken the session that the browser has already, if it has one: the login ends it
 * @throws OverloadedError where too many wait for theirs; nothing was counted, and nobody's account looked up
 */
export function beginLogin(context: FactorContext, form: LoginForm): Promise<BegunLogin> {
  return openForms.run(() => checkAndGoOn(context, form));
}

type LoginForm = { login: string; password: string; next: string | null; deviceToken: string | null; sessionToken?: string | null };

async function checkAndGoOn(context: FactorContext, { login, password, next, deviceToken, sessionToken }: LoginForm): Promise<BegunLogin> {
  const account = await findAccountByLogin(context, login);

  const device = await findDevice(context, { accountId: account?.id ?? NOBODY, token: deviceToken });
  const counts: Count[] = device
    ? [{ limit: "ownPassword", key: device }]
    : [
        { limit: "loginAccount", key: account?.id ?? (login.includes("@") ? addressKey(login) : usernameKey(login)) },
        { limit: "loginAddress", key: networkOf(context.client.ipAddress) },
      ];
  const throttled = await take(context, counts);
  if (throttled) return throttled;

  const checked = await attempt(context, counts, () =>
    checkPassword(context, { accountId: account?.id ?? null, password, isOwn: device !== null }),
  );
  if (!account || !checked) return { kind: "refused" };
  await giveBack(context, counts);

  return transaction(context, async (context): Promise<BegunLogin> => {
    // Whoever adds a factor, replaces or closes the password, or freezes the account, waits for this login and ends it; or was
    // first, and is seen here.
    const accountId = account.id;
    await lockAccount(context, accountId);
    // Only who knows the password learns that the account is frozen.
    if ((await readAccount(context, accountId)).frozenAt) return { kind: "frozen" };
    const isOwn = (await findDevice(context, { accountId, token: deviceToken })) !== null;
    if (!(await isStillGood(context, { accountId, checked, isOwn }))) return { kind: "refused" };
    return goOn(context, { account, next, deviceToken, sessionToken });
  });
}

/** The password is right: a session where that is all that is asked for, otherwise a flow. */
async function goOn(
  context: FactorContext,
  {
    account,
    next,
    deviceToken,
    sessionToken,
  }: { account: AccountRow; next: string | null; deviceToken: string | null; sessionToken: string | null | undefined },
): Promise<BegunLogin> {
  const accountId = account.id;
  const factor = preferredFactor(await listEnrolledFactors(context, accountId), account.lastFactor);
  if (!factor) return completeLogin(context, { accountId, methods: ["password"], next, deviceToken, sessionToken, remember: false });

  if (await isDeviceTrusted(context, { accountId, token: deviceToken })) {
    const methods: Method[] = ["password", "remembered-device"];
    return completeLogin(context, { accountId, methods, next, deviceToken, sessionToken, remember: false });
  }
  return { kind: "second-factor", flow: await createFlow(context, { accountId, methods: ["password"], next }), factor };
}
