import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { openForms } from "../../lib/secrets/argon2.ts";
import type { Throttled } from "../../throttle/throttle.ts";
import type { FactorContext, Method } from "../factor.ts";
import { isStillGood } from "../password/check-password.ts";
import { type SentForm, takeForm } from "../sent-forms/sent-form.ts";
import { advance, type BegunStage } from "./advance.ts";
import { checkLogin } from "./check-login.ts";
import type { SignedIn } from "./complete-login.ts";
import { preferredFactor } from "./preferred-factor.ts";
import { type LockedAccount, readLoginAccount } from "./read-login.ts";
import { nextStage } from "./stages.ts";

export type BegunLogin =
  | SignedIn
  /** The account has a second factor, and this browser does not skip it. */
  | BegunStage
  /** No such account, a wrong password, or a password way that 100 failures closed: nobody is told which. */
  | { kind: "refused" }
  | { kind: "frozen" }
  /** The browser sent this form before, and it began a session. */
  | { kind: "sent-before" }
  | Throttled;

/**
 * The first step of a login: user name or verified address, and password. Where the account has a second factor this
 * leads to a flow, never to a session.
 * @param next where to go afterwards, a path on this site that the caller has checked
 * @throws OverloadedError where too many wait for theirs; nothing was counted, and nobody's account looked up
 */
export function beginLogin(context: FactorContext, form: LoginForm): Promise<BegunLogin> {
  return openForms.run(() => checkAndOpen(context, form));
}

/** `sent`: the form as its browser sent it, where that tells it from others: of two sendings one begins a session. */
type LoginForm = { login: string; password: string; next: string | null; sent?: SentForm | null };

async function checkAndOpen(context: FactorContext, { login, password, next, sent = null }: LoginForm): Promise<BegunLogin> {
  const checked = await checkLogin(context, { login, password });
  if (checked.kind !== "checked") return checked;

  const { account } = checked;
  return transaction(context, async (context): Promise<BegunLogin> => {
    // What adds a factor, replaces or closes the password, or freezes the account, waits for this login and ends it; or was
    // first, and is seen here.
    const { accountId } = account;
    await lockAccount(context, accountId);
    const now = await readLoginAccount(context, accountId);
    // Only who knows the password learns that the account is frozen.
    if (now.frozenAt) return { kind: "frozen" };
    if (!isStillGood(now.password, { checked, isOwn: now.device !== null })) return { kind: "refused" };
    return openLogin(context, { account: now, next, sent });
  });
}

/** The password is right: a session where that is all that is asked for, otherwise a flow. */
async function openLogin(
  context: FactorContext,
  { account, next, sent }: { account: LockedAccount; next: string | null; sent: SentForm | null },
): Promise<BegunLogin> {
  const { accountId, lastFactor, device, enrolled } = account;
  const factor = preferredFactor(enrolled, lastFactor);
  const methods: Method[] = factor && device?.isTrusted ? ["password", "remembered-device"] : ["password"];
  const login = {
    accountId,
    methods,
    next,
    remember: false,
    credential: null,
    factor: null,
    lastFactor,
    flowId: null,
    required: factor ? (2 as const) : (1 as const),
    askedFirst: factor,
    isKnownBrowser: device !== null,
    deviceConfirmed: false,
  };
  // A flow may be begun twice: the browser keeps the last one's cookie. A session is begun once.
  if (sent && !nextStage(context, login) && !(await takeForm(context, sent))) return { kind: "sent-before" };
  return advance(context, login);
}
