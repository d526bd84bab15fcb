import { rememberLastFactor } from "../../accounts/last-factor.ts";
import { lockForLogin } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { hashToken } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { reportAll } from "../../report/report.ts";
import { isPhishingResistant } from "../assurance.ts";
import { noteDevice } from "../devices/devices.ts";
import type { FactorContext, FactorKind } from "../factor.ts";
import { includesBackup } from "../factors.ts";
import { type IssuedSession, issueSession } from "../session/issue-session.ts";
import { adoptForms } from "../session/keep-ended.ts";
import { replaceSession } from "../session/replace-session.ts";
import { consumeFlow, type Gathered } from "./flow.ts";

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
  /** Whether a form waits that this browser sent when its session had ended. */
  formWaits: boolean;
};

/** A login that needs no other stage. */
export type CompleteLogin = Gathered & {
  accountId: string;
  /** The flow that it waited in, if it did. */
  flowId: string | null;
  /** The factor that completes it, if one does, and the one that completed the login before. */
  factor: FactorKind | null;
  lastFactor: string | null;
};

/**
 * The one place where a login becomes a session: the flow is consumed, the browser's earlier session ended, the
 * browser noted, the new session issued, and all of it recorded, in one transaction. Only `advance` calls it, which knows that no stage is left.
 */
export async function completeLogin(
  context: FactorContext,
  { accountId, methods, next, remember: ticked, credential, flowId, factor, lastFactor }: CompleteLogin,
): Promise<SignedIn | { kind: "flow-gone" }> {
  return transaction(context, async (context): Promise<SignedIn | { kind: "flow-gone" }> => {
    // What ends access waits for this login and ends it; or was first, and is seen here: the flow is gone.
    await lockForLogin(context, { accountId, deviceHash: hashToken(context.client.deviceToken ?? "") });
    if (flowId && !(await consumeFlow(context, flowId))) return { kind: "flow-gone" };

    await replaceSession(context);
    const backup = includesBackup(context, methods);
    const proved = !backup && !methods.includes("remembered-device");
    const keyProvedAt = isPhishingResistant(context, methods) ? context.clock.now() : null;
    // A backup opens one login and no later one.
    const remember = ticked && !backup && context.settings.rememberedBrowsers;
    const device = await noteDevice(context, { accountId, remember });
    const provedWith = credential?.id ?? null;
    const session = await issueSession(context, { accountId, methods, deviceId: device.id, proved, provedWith, keyProvedAt });
    const formWaits = await adoptForms(context, { accountId, sessionId: session.publicId });
    if (factor && !backup && factor !== lastFactor) await rememberLastFactor(context, { accountId, kind: factor });

    const detail = { methods: methods.join(" "), ...(credential?.label ? { label: credential.label } : {}) };
    // Nothing can be added by this login before its transaction ends, and so nothing before now.
    const link = { purpose: "not-me", boundTo: session.loginId, since: context.clock.now() } as const;
    await reportAll(context, account(accountId), [
      { event: "login:success", detail },
      ...(remember ? [{ event: "device:remembered" } as const] : []),
      ...(device.isNew ? [{ event: "login:new-device", detail, link } as const] : []),
    ]);
    return { kind: "signed-in", accountId, session, device, next, factor, byBackup: backup, formWaits };
  });
}
