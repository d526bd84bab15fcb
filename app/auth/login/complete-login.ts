import { rememberLastFactor } from "../../accounts/last-factor.ts";
import { lockAccount } from "../../lib/database/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { isPhishingResistant } from "../assurance.ts";
import { noteDevice } from "../devices/devices.ts";
import { type FactorContext, type FactorKind, includesBackup, type Method } from "../factor.ts";
import { type IssuedSession, issueSession } from "../session/issue-session.ts";
import { replaceSession } from "../session/replace-session.ts";
import { consumeFlow } from "./flow.ts";

export type SignedIn = {
  kind: "signed-in";
  accountId: string;
  session: IssuedSession;
  device: { token: string };
  next: string | null;
  /** The factor that completed the login, if one did. */
  factor: FactorKind | null;
  /** Whether that was a backup. */
  byBackup: boolean;
};

type Login = {
  accountId: string;
  /** All methods performed, the password included. */
  methods: Method[];
  next: string | null;
  remember: boolean;
  /** The factor that completed the login, and the id and label of its credential if they are known still. */
  factor?: { kind: FactorKind; id?: string; label?: string };
};

export async function completeLogin(context: FactorContext, login: Login): Promise<SignedIn>;
export async function completeLogin(context: FactorContext, login: Login & { flowId: string }): Promise<SignedIn | { kind: "flow-gone" }>;
/**
 * The one place where a login becomes a session: the flow is consumed, the browser's earlier session ended, the new one
 * issued, the browser noted, and all of it recorded, in one transaction.
 */
export async function completeLogin(
  context: FactorContext,
  { accountId, methods, next, remember: ticked, factor, flowId }: Login & { flowId?: string },
): Promise<SignedIn | { kind: "flow-gone" }> {
  return transaction(context, async (context): Promise<SignedIn | { kind: "flow-gone" }> => {
    // What ends access waits for this login and ends it; or was first, and is seen here: the flow is gone.
    await lockAccount(context, accountId);
    if (flowId && !(await consumeFlow(context, flowId))) return { kind: "flow-gone" };

    await replaceSession(context);
    const backup = includesBackup(context, methods);
    const proved = !backup && !methods.includes("remembered-device");
    const keyProvedAt = isPhishingResistant(context, methods) ? context.clock.now() : null;
    const session = await issueSession(context, { accountId, methods, proved, provedWith: factor?.id ?? null, keyProvedAt });
    const remember = ticked && context.settings.rememberedBrowsers;
    const device = await noteDevice(context, { accountId, remember });
    if (factor && !backup) await rememberLastFactor(context, { accountId, kind: factor.kind });

    const detail = { methods: methods.join(" "), ...(factor?.label ? { label: factor.label } : {}) };
    await report(context, { about: account(accountId), event: "login:success", detail });
    if (remember) await report(context, { about: account(accountId), event: "device:remembered" });
    if (device.isNew) {
      // Nothing can be added by this login before its transaction ends, and so nothing before now.
      const link = { purpose: "not-me", boundTo: session.loginId, since: context.clock.now() } as const;
      await report(context, { about: account(accountId), event: "login:new-device", detail, link });
    }
    return { kind: "signed-in", accountId, session, device, next, factor: factor?.kind ?? null, byBackup: backup };
  });
}
