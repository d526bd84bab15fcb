import { isAdminNow } from "../../accounts/role.ts";
import { readTwoFactorSince } from "../../accounts/two-factor-since.ts";
import { listLaterAddresses } from "../../addresses/remove-later-addresses.ts";
import type { NamedCredential } from "../../auth/enrolment/remove-credentials.ts";
import type { FactorContext } from "../../auth/factor.ts";
import { listEnrolledFactors } from "../../auth/factors.ts";
import { after, DAY } from "../../lib/clock.ts";
import { listLaterTokens } from "../../tokens/list-tokens.ts";

/**
 * For so long an account has to have been without a second factor before a link can leave it without one at once. A reader of the
 * mailbox got in as far until then without the link, by a reset of the password.
 */
const PROTECTED = DAY;

/** The things that a link takes back, in the order of the account's lists. */
export type TakeBackPlan = {
  credentials: NamedCredential[];
  addresses: string[];
  /** The labels of API tokens. */
  tokens: string[];
  /**
   * Whether the credentials are to wait, and prove nothing meanwhile: without them the account would have no second factor, and
   * it has had one for a day.
   */
  waits: boolean;
  /** Whether a second factor stays, and its recovery codes go. */
  needsCodes: boolean;
};

/**
 * Finds what goes with a login or change that its owner disowns: every credential, set of codes, API token and address that was added from then
 * on, by whichever session. A session of that login may have begun others, and after a later login nobody can tell whose a
 * change was; what came before is never touched.
 */
export async function planTakeBack(
  context: FactorContext,
  { accountId, since, emailId }: { accountId: string; since: Date; emailId: string | null },
): Promise<TakeBackPlan> {
  const addresses = await listLaterAddresses(context, { accountId, since, keepId: emailId });
  const enrolled = await listEnrolledFactors(context, accountId);
  const isLater = ({ createdAt }: { createdAt: Date }) => createdAt >= since;
  const staysOn = enrolled.some(({ backup, credentials }) => !backup && !credentials.every(isLater));
  const turnsOff = !staysOn && enrolled.some(({ backup }) => !backup);
  const waits = turnsOff && (await isProtected(context, accountId));
  const goes = (backup: boolean) => (credential: { createdAt: Date }) => isLater(credential) || (backup && turnsOff && !waits);
  const credentials = enrolled.flatMap(({ kind, backup, credentials }) =>
    credentials.filter(goes(backup)).map(({ label }) => ({ kind, label })),
  );
  return {
    credentials,
    addresses: addresses.map(({ address }) => address),
    tokens: await listLaterTokens(context, { accountId, since }),
    waits,
    needsCodes: staysOn && enrolled.some(({ backup, credentials }) => backup && credentials.some(isLater)),
  };
}

/** Whether the account has to keep a second factor until its owner was told; an admin's always has. */
async function isProtected(context: FactorContext, accountId: string): Promise<boolean> {
  if (await isAdminNow(context, accountId)) return true;
  const twoFactorSince = await readTwoFactorSince(context, accountId);
  return twoFactorSince === null || twoFactorSince <= after(context.clock.now(), -PROTECTED);
}
