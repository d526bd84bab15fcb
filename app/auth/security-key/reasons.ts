/**
 * Why a registration or an assertion is refused, as the log and the history say it. Each check has a reason of its own, named for the
 * part that is wrong; people are told what to do, in fewer texts (app/ui/account/refusal-texts.ts).
 */
export type KeyRefusal =
  /** Not the JSON of a response: broken, too long, or with a member of the wrong type. */
  | "malformed"
  /** `clientDataJSON` is not the JSON of client data. */
  | "client-data"
  /** Never made here, or answered already. */
  | "challenge-spent"
  | "challenge-expired"
  /** Made for another ceremony: a registration, a login, a step-up, a passkey sign-in. */
  | "challenge-ceremony"
  /** Made for another login, session or browser. */
  | "challenge-binding"
  | "type"
  | "origin"
  | "cross-origin"
  | "top-origin"
  | "attestation-object"
  | "authenticator-data"
  | "rp-id"
  | "user-presence"
  | "user-verification"
  | "backup-flags"
  | "algorithm"
  | "attestation"
  | "credential-id"
  | "credential-id-length"
  | "already-registered"
  /** A passkey was asked for, and the authenticator made a credential that cannot sign in alone. */
  | "not-discoverable"
  | "too-many"
  /** Nobody's credential: never registered, or removed. */
  | "unknown-key"
  | "disowned"
  | "other-account"
  | "user-handle"
  | "user-handle-missing"
  | "backup-eligibility"
  | "signature"
  /** A passkey sign-in with a key that never verified its user beside a password. */
  | "never-verified";

export type KeyRefused = { kind: "refused"; reason: KeyRefusal };

export function refused(reason: KeyRefusal): KeyRefused {
  return { kind: "refused", reason };
}
