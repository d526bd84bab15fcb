import type { FactorKind, RefusalParams, RefusalReason } from "~/auth/factor";
import type { Message } from "./form-state.ts";
import type { Translate } from "./messages/translate.ts";

/** Texts that a page looks up by a factor's kind; those of its own pages aside (see messages/en/factor). */
type FactorText =
  | "method"
  | "name"
  | "way"
  | `section.${"title" | "none" | "add" | "manage"}`
  | `protection.${"title" | "text" | "missing" | "manage" | "setUp"}`
  | `proof.${"label" | "submit" | "noScript"}`;

/** A text of a factor. The keys of such texts are put together here and nowhere else. */
export function factorText(t: Translate, kind: FactorKind, text: FactorText, params?: Record<string, string | number>): string {
  return t(`factor.${kind}.${text}`, params);
}

/** Why a factor refused a proof. */
export function refusalOf<Kind extends FactorKind>(
  kind: Kind,
  { reason, params }: { reason: RefusalReason<Kind>; params?: RefusalParams },
): Message {
  return { key: `factor.${kind}.refused.${reason}`, params };
}

/** A method of a login, as it stands inside a sentence. @param method as the history has it: a factor's kind, or another method */
export function methodText(t: Translate, method: string): string {
  return t.has(`factor.${method}.method`) ? t(`factor.${method}.method`) : t(`method.${method}`);
}
