import { readAccount } from "../../accounts/read-account.ts";
import { accountRecipients } from "../../addresses/recipients.ts";
import type { Actor, Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { openForms } from "../../lib/secrets/argon2.ts";
import { AccessEndedError } from "../../lib/write-for.ts";
import type { Throttled } from "../../throttle/throttle.ts";
import type { FactorContext } from "../factor.ts";
import { hasSecondFactor } from "../factors.ts";
import { isStillGood } from "../password/check-password.ts";
import { type CheckedLogin, checkLogin } from "./check-login.ts";
import { readLoginAccount } from "./read-login.ts";

/** `not-allowed`: the password is right, and the site or the account takes none here. */
export type FoundActor = { kind: "found"; accountId: string; actor: Actor } | { kind: "refused" } | { kind: "not-allowed" } | Throttled;

/**
 * The actor of a request that brings a user name or a verified address, and a password, and no session: the limits are those of a login, and so
 * are the events of a failure. A second factor cannot be asked for; `PASSWORD_UPLOADS` says whose password is enough.
 * @throws OverloadedError where too many wait for theirs
 */
export function findPasswordActor(context: FactorContext, form: { login: string; password: string }): Promise<FoundActor> {
  return openForms.run(async (): Promise<FoundActor> => {
    const checked = await checkLogin(context, form);
    if (checked.kind !== "checked") return checked;
    const { accountId } = checked.account;
    if (!(await mayUsePassword(context, accountId))) return { kind: "not-allowed" };
    return { kind: "found", accountId, actor: passwordActor(context, checked) };
  });
}

/** The sender of this password may write for its account while it is the account's, and enough. */
function passwordActor({ factors }: FactorContext, checked: CheckedLogin): Actor {
  const { accountId } = checked.account;
  return {
    kind: "password",
    accountId,
    async admit(context: Context, writesFor) {
      if (writesFor !== accountId) throw new AccessEndedError();
      await lockAccount(context, accountId);
      const inside = { ...context, factors };
      const now = await readLoginAccount(inside, accountId);
      const isSame = isStillGood(now.password, { checked, isOwn: now.device !== null });
      if (!isSame || !(await mayUsePassword(inside, accountId))) throw new AccessEndedError();
    },
  };
}

/** Open accounts with a verified address, and by the operator's choice without a second factor. */
async function mayUsePassword(context: FactorContext, accountId: string): Promise<boolean> {
  const { passwordUploads } = context.settings;
  const { frozenAt, deleteAfter } = await readAccount(context, accountId);
  if (passwordUploads === "deny" || frozenAt || deleteAfter) return false;
  if ((await accountRecipients(context, { id: accountId, alsoTo: [] })).length === 0) return false;
  return passwordUploads === "allow" || !hasSecondFactor((await readLoginAccount(context, accountId)).enrolled);
}
