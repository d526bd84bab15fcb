import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { dropMailTokens } from "../report/mail-token.ts";
import { report } from "../report/report.ts";
import { addressKey } from "./address.ts";
import { listAddresses } from "./list.ts";
import { makePrimary } from "./primary.ts";

export type ChangedPrimary =
  | { kind: "changed"; address: string }
  /** The account has no such address. */
  | { kind: "not-found" }
  | { kind: "not-verified" };

/** Makes a verified address the primary one. That it is so already is no failure and no event. */
export async function changePrimary(
  context: Context,
  { accountId, address }: { accountId: string; address: string },
): Promise<ChangedPrimary> {
  return writeFor(context, accountId, async (context): Promise<ChangedPrimary> => {
    const addresses = await listAddresses(context, accountId);
    const chosen = addresses.find((own) => addressKey(own.address) === addressKey(address));
    if (!chosen) return { kind: "not-found" };
    if (!chosen.verifiedAt) return { kind: "not-verified" };
    if (chosen.isPrimary) return { kind: "changed", address: chosen.address };

    const previous = addresses.find(({ isPrimary }) => isPrimary)?.address ?? "";
    await makePrimary(context, { accountId, id: chosen.id });
    await dropMailTokens(context, { purpose: "reset-password", accountId });
    await report(context, { about: account(accountId), event: "email:primary-changed", detail: { address: chosen.address, previous } });
    return { kind: "changed", address: chosen.address };
  });
}
