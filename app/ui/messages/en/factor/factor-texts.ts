import type { FactorKind, RefusalReason } from "~/auth/factor";

/** The last part of an event's name `factor:…`; `failed` is a login that failed at it. */
type FactorEvent = "added" | "add-failed" | "closed" | "renamed" | "lost" | "removed" | "failed";

/** A text, or its forms by number. */
type Forms<Name extends string> = { [Key in Name | `${Name}_${"one" | "other"}`]?: string };

/** The mails about a factor, which may say it in words of their own for each kind, so that no sentence is made of pieces. */
type FactorMail = "factor-added" | "factor-removed" | "factor-lost" | "factor-closed" | "second-factor-failed";

/** The texts of a factor, under the same names in each; what only its own pages say stands beside them. */
export type FactorTexts<Kind extends FactorKind> = {
  /** As it stands inside a sentence. */
  method: string;
  name: string;
  /** One of several, by its label, as it stands inside a sentence; a backup has none. */
  named?: string;
  /** The link to its page from that of another, during a login, and the button there of one that is no code. */
  way: string;
  /** Its part of the page of all factors, unless it is a backup. */
  section?: { title: string; none: string; add: string; manage: string };
  /** Its row in the overview. A backup is not set up there: it comes with the first factor. */
  protection: { title: string; text_one: string; text_other: string; missing: string; manage: string; setUp?: string };
  /**
   * The page that takes its proof during a login: a code that is typed, or what the browser answers to a challenge. `text_unnamed` is for
   * labels that say no more than the factor's name does.
   */
  login: { title: string; text: string; text_unnamed?: string } & ({ code: string } | { noScript: string });
  /** Its form on the page that asks for a fresh proof, unless it is a backup. */
  proof?: { label: string; submit: string } | { submit: string; noScript: string };
  /** How an account stands with it, where it is a backup. */
  backup?: {
    later: string;
    manage: string;
    closed: string;
    left_one: string;
    left_other: string;
    low_one: string;
    low_other: string;
    notKept: string;
  };
  /** What only its own pages say. */
  passkey?: object;
  browser?: object;
  page?: object;
  /** What happened to it or by it, in the history: a sentence for each, so that every language has its own grammar for each kind. */
  events: { [Event in FactorEvent]?: string } & { failed: string; closed: string };
  /** What its mails say in other words than `mail` in messages/en/mail.ts: the same parts, under the same names. */
  mail?: { [Kind in FactorMail]?: { subject?: string; text?: string; text_last?: string; after?: string } };
  /** Why it refuses a proof, by the reason. */
  refused: Forms<RefusalReason<Kind>>;
};
