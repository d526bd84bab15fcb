import type { FactorKind } from "~/auth/factor";
import type { Message } from "./form-state.ts";
import type { TextKey } from "./messages/translate.ts";

/** Why a factor refused a proof, in words. */
export function factorRefusal(kind: FactorKind, { reason, params }: { reason: string; params?: Message["params"] }): Message {
  return { key: `factor.${kind}.${reason}` as TextKey, params };
}
