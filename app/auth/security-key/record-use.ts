import type { Context } from "../../lib/context.ts";
import type { AuthenticatorData } from "./authenticator-data.ts";

/**
 * Records that a key was used: its signature counter, whether it is synced now, whether it verified its user. The database
 * compares the counter in the same write, so that of two uses with one value the second is seen to go back.
 *
 * A counter that does not count up is a sign that there may be a copy of the key (WebAuthn Level 3, 6.1.1); a key whose
 * counter stays at zero has none. The value is kept either way: of a copy and the original, each tells on the other.
 * @param signsInAlone whether the key signed in without a password, which shows that it is discoverable
 */
export async function recordUse(
  { db, clock }: Context,
  { id, data: { counter, flags }, signsInAlone }: { id: string; data: AuthenticatorData; signsInAlone: boolean },
): Promise<"recorded" | "counter-went-back" | "gone"> {
  const data = {
    counter,
    backedUp: flags.bs,
    lastUsedAt: clock.now(),
    ...(flags.uv ? { userVerified: true } : {}),
    ...(signsInAlone ? { discoverable: true } : {}),
  };
  const countsUp = await db.securityKey.updateMany({ where: { id, counter: counter === 0 ? 0 : { lt: counter } }, data });
  if (countsUp.count === 1) return "recorded";
  const back = await db.securityKey.updateMany({ where: { id }, data });
  return back.count === 1 ? "counter-went-back" : "gone";
}
