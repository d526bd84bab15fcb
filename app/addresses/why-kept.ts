import type { Context } from "../lib/context.ts";
import { type ListedAddress, listAddresses } from "./list.ts";

/** Why an address stays: the account has no other, no other verified one, or must choose another primary one first. */
export type KeptReason = "only" | "last-verified" | "primary";

/** The account's addresses, each with why it cannot be removed; null where it can. */
export async function listOwnAddresses(context: Context, accountId: string): Promise<(ListedAddress & { kept: KeptReason | null })[]> {
  const addresses = await listAddresses(context, accountId);
  return addresses.map((own) => ({ ...own, kept: whyKept(own, addresses) }));
}

/** Why an address cannot be removed from among all of its account's; null where it can. */
export function whyKept(leaving: ListedAddress, addresses: readonly ListedAddress[]): KeptReason | null {
  const staying = addresses.filter((own) => own !== leaving);
  if (staying.length === 0) return "only";
  if (!leaving.verifiedAt) return null;
  if (!staying.some(({ verifiedAt }) => verifiedAt)) return "last-verified";
  return leaving.isPrimary ? "primary" : null;
}
