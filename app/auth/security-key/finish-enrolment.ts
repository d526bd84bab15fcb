import type { Context } from "../../lib/context.ts";
import { isUniqueViolation, transaction } from "../../lib/database/transaction.ts";
import { newId } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { oneLine, readLabel } from "../../lib/text/label.ts";
import { report } from "../../report/report.ts";
import { completeEnrolment } from "../enrolment/complete-enrolment.ts";
import type { FactorContext } from "../factor.ts";
import { checkRegistration, type NewCredential } from "./check-registration.ts";
import { firstLabel } from "./label.ts";
import { isPasskey, listKeys } from "./list-keys.ts";
import { type KeyRefused, refused } from "./reasons.ts";

/** More than anybody carries; the list goes to the browser with every login. */
export const MAX_KEYS = 20;

export type FinishedEnrolment =
  /** `isFirst`: this turned two-factor login on. */
  { kind: "added"; label: string; isFirst: boolean } | { kind: "refused-label" } | KeyRefused;

/**
 * Adds the key that answered the registration of this session.
 * @param label what to call it; where empty, the name of its model
 * @param passkey whether it must be able to sign in alone
 */
export async function finishEnrolment(
  context: FactorContext,
  enrolment: { accountId: string; sessionId: string; response: string; label: string; passkey: boolean },
): Promise<FinishedEnrolment> {
  const { accountId } = enrolment;
  const result = await finish(context, enrolment);
  if (result.kind === "refused") {
    const detail = { factor: "security-key", reason: result.reason };
    await transaction(context, (context) => report(context, { about: account(accountId), event: "factor:add-failed", detail }));
  }
  return result;
}

async function finish(
  context: FactorContext,
  {
    accountId,
    sessionId,
    response,
    label: typed,
    passkey,
  }: { accountId: string; sessionId: string; response: string; label: string; passkey: boolean },
): Promise<FinishedEnrolment> {
  const typedLabel = readLabel(typed);
  if (!typedLabel && oneLine(typed)) return { kind: "refused-label" };

  const purpose = { ceremony: "registration" as const, boundTo: sessionId };
  const checked = await checkRegistration(context, { response, purpose, passkey });
  if (checked.kind === "refused") return checked;

  const { credential } = checked;
  const taken = (await listKeys(context, accountId)).map(({ label }) => label);
  const label = typedLabel ?? firstLabel({ aaguid: credential.aaguid, isPasskey: isPasskey(credential) }, taken);
  if (await isRegistered(context, credential.credentialId)) return refused("already-registered");
  try {
    const store = (context: Context) => storeKey(context, { accountId, label, credential });
    const completed = await completeEnrolment(context, { accountId, kind: "security-key", label, store });
    return completed.kind === "enrolled" ? { kind: "added", label, isFirst: completed.isFirst } : refused("too-many");
  } catch (error) {
    // Somebody registered it since the look above: a credential id stands for one key, whoever's (7.1 step 26).
    if (isUniqueViolation(error)) return refused("already-registered");
    throw error;
  }
}

async function isRegistered({ db }: Context, credentialId: string): Promise<boolean> {
  return (await db.securityKey.count({ where: { credentialId } })) > 0;
}

async function storeKey(
  { db, clock, random }: Context,
  { accountId, label, credential }: { accountId: string; label: string; credential: NewCredential },
): Promise<boolean> {
  if ((await db.securityKey.count({ where: { accountId } })) >= MAX_KEYS) return false;
  const transports = JSON.stringify(credential.transports);
  await db.securityKey.create({ data: { id: newId(random), accountId, label, ...credential, transports, createdAt: clock.now() } });
  return true;
}
