import type { FactorKind, RefusalParams, RefusalReason } from "~/auth/factor";
import type { Message } from "../forms/form-state.ts";
import { catalogues } from "../messages/catalogues.ts";
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
export function loginText(t: Translate, kind: FactorKind, text: "title" | "code" | "noScript"): string {
  return t(`factor.${kind}.login.${text}` as TextKey);
}

/** What to do on that page, with the labels of the credentials that can be used. */
export function loginLead(t: Translate, kind: FactorKind, { username, labels }: { username: string; labels: readonly string[] }): string {
  const params = {
    username,
    labels: t.formats.list(labels),
    ...(labels.every((label) => saysKind(kind, label)) && { context: "unnamed" }),
  };
  return t(`factor.${kind}.login.text` as TextKey, params);
}

/**
 * Whether a label says by itself what it is of, as those do that the site proposes: "Authenticator app 2". A text that names the kind
 * too would say it twice. The label may be in another language than the text.
 */
export function saysKind(kind: string, label: string): boolean {
  const typed = label.toLowerCase();
  return kindNames(kind).some((name) => typed.startsWith(name));
}

/** The `context` of a text that leaves out what a credential is, where its label says it. */
export function labelContext({ factor, label }: { factor?: unknown; label?: unknown }): "unnamed" | undefined {
  return typeof label === "string" && saysKind(String(factor), label) ? "unnamed" : undefined;
}

const namesOfKinds = new Map<string, string[]>();

/** How a kind is called in any language, gathered once: a history asks for each of its rows. */
function kindNames(kind: string): string[] {
  const names = namesOfKinds.get(kind) ?? gatherNames(kind);
  namesOfKinds.set(kind, names);
  return names;
}

function gatherNames(kind: string): string[] {
  return Object.values(catalogues).flatMap(({ factor }) => {
    const { name, method, page } = (factor as Record<string, KindNames> | undefined)?.[kind] ?? {};
    return [name, method, page?.passkey, page?.securityKey].flatMap((words) => words?.toLowerCase() ?? []);
  });
}

type KindNames = { name?: string; method?: string; page?: { passkey?: string; securityKey?: string } };

/** The events of a factor whose text has its label. */
const NAMES_LABEL = new Set(["added", "renamed", "removed"]);

/**
 * What happened to a factor or by one, as the history tells it: a sentence of its own for each kind. Null for an event that is about no
 * factor, for a kind of a newer version, and where the label says the kind.
 */
export function factorEvent(t: Translate, { event, kind, params }: { event: string; kind: string; params: TextParams }): string | null {
  const name = event === "login:second-factor:failed" ? "failed" : /^factor:(.+)$/.exec(event)?.[1];
  const key = `factor.${kind}.events.${name}`;
  const isNamedTwice = NAMES_LABEL.has(name ?? "") && labelContext({ factor: kind, label: params.label }) !== undefined;
  return name !== undefined && t.has(key) && !isNamedTwice ? t(key, params) : null;
}

/** One credential of a factor by its label, as it stands inside a sentence. */
export function namedFactor(t: Translate, { kind, label }: { kind: string; label: string }): string {
  const key = `factor.${kind}.named`;
  return t.has(key) && !saysKind(kind, label) ? t(key, { label }) : t("sessions.notMe.named", { label });
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

/**
 * The key of a mail's part in the factor's own words; null where it has none.
 * @param factor and its label, as the mail has them
 */
export function factorMailKey(
  t: Translate,
  { factor, label }: { factor?: unknown; label?: unknown },
  part: `${string}.${FactorMailPart}`,
): TextKey | null {
  const key = `factor.${factor}.mail.${part}`;
  return t.has(key) && (part.endsWith(".after") || !labelContext({ factor, label })) ? key : null;
}

/** A method of a login, as it stands inside a sentence. @param method as the history has it: a factor's kind, or another method */
export function methodText(t: Translate, method: string): string {
  const key = `factor.${method}.method`;
  return t.has(key) ? t(key) : storedText(t, `method.${method}`);
}
