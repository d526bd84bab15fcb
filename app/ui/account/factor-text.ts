import type { FactorKind, RefusalParams, RefusalReason } from "~/auth/factor";
import type { Message } from "../forms/form-state.ts";
import { storedText } from "../messages/stored-text.ts";
import type { TextKey, TextParams, Translate } from "../messages/translate.ts";
import { type RefusalText, refusalText } from "./refusal-texts.ts";

/** Texts that a page looks up by a factor's kind; those of its own pages aside (see messages/en/factor). */
type FactorText =
  | "method"
  | "name"
  | "way"
  | `section.${"title" | "none" | "add" | "manage"}`
  | `protection.${"title" | "text" | "missing" | "manage" | "setUp"}`
  | `backup.${"later" | "manage" | "closed" | "left" | "low" | "notKept"}`
  | `proof.${"label" | "submit" | "noScript"}`;

/** A text of a factor. The keys of such texts are put together in this file and nowhere else. */
export function factorText(t: Translate, kind: FactorKind, text: FactorText, params?: Record<string, string | number>): string {
  return t(`factor.${kind}.${text}` as TextKey, params);
}

/** A text of the page that takes the factor's proof during a login. */
export function loginText(
  t: Translate,
  kind: FactorKind,
  text: "title" | "text" | "code" | "button" | "noScript",
  params?: Record<string, string | number>,
): string {
  return t(`factor.${kind}.login.${text}` as TextKey, params);
}

/**
 * What happened to a factor or by one, as the history tells it: a sentence of its own for each kind. Null for an event that is about no
 * factor, and for a kind of a newer version.
 */
export function factorEvent(t: Translate, { event, kind, params }: { event: string; kind: string; params: TextParams }): string | null {
  const name = event === "login:second-factor:failed" ? "failed" : /^factor:(.+)$/.exec(event)?.[1];
  const key = `factor.${kind}.events.${name}`;
  return name !== undefined && t.has(key) ? t(key, params) : null;
}

/** One credential of a factor by its label, as it stands inside a sentence. */
export function namedFactor(t: Translate, { kind, label }: { kind: string; label: string }): string {
  const key = `factor.${kind}.named`;
  return t.has(key) ? t(key, { label }) : t("sessions.notMe.named", { label });
}

/** The compiler sees here that there is a text for each reason of each factor. */
type RefusalKey = { [Kind in FactorKind]: `factor.${Kind}.refused.${RefusalText<Kind>}` }[FactorKind];

/** Why a factor refused a proof, in words. */
export function factorRefusal<Kind extends FactorKind>(
  kind: Kind,
  { reason, params }: { reason: RefusalReason<Kind>; params?: RefusalParams | undefined },
): Message {
  return { key: `factor.${kind}.refused.${refusalText(kind, reason)}` as RefusalKey, params };
}

export type FactorMailPart = "subject" | "text" | "after";

/** A part of a mail about a factor in the factor's own words, if it has some: its key. @param factor as the mail has it */
export function factorMailKey(t: Translate, factor: unknown, part: `${string}.${FactorMailPart}`): TextKey | null {
  const key = `factor.${factor}.mail.${part}`;
  return t.has(key) ? key : null;
}

/** A method of a login, as it stands inside a sentence. @param method as the history has it: a factor's kind, or another method */
export function methodText(t: Translate, method: string): string {
  const key = `factor.${method}.method`;
  return t.has(key) ? t(key) : storedText(t, `method.${method}`);
}
