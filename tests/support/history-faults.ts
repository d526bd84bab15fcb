import type { Verified } from "~/history/verify-history";

/** What is wrong, in short: `3 changed`, and `whole` where nothing is. */
export function faultsOf(verified: Verified): string {
  if (verified.kind === "whole") return "whole";
  return verified.faults.map((fault) => ("sequence" in fault ? `${fault.sequence} ${fault.fault}` : fault.fault)).join(", ");
}
