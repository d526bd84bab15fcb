import type { FactorKind, RefusalReason } from "~/auth/factor";

/**
 * The text for each reason of a factor that has more reasons than texts: few texts, each of which says what to do. The reason itself
 * stands in the log and in the history. A factor that is not listed has a text for each of its reasons.
 */
const TEXTS = {
  "security-key": {
    malformed: "malformed",
    "client-data": "malformed",
    type: "malformed",
    "attestation-object": "malformed",
    "authenticator-data": "malformed",
    "credential-id": "malformed",
    signature: "malformed",
    "challenge-spent": "challenge-spent",
    "challenge-expired": "challenge-spent",
    "challenge-ceremony": "challenge-spent",
    "challenge-binding": "challenge-spent",
    origin: "origin",
    "cross-origin": "origin",
    "top-origin": "origin",
    "rp-id": "origin",
    "user-presence": "user-presence",
    "user-verification": "user-verification",
    "backup-flags": "attestation",
    algorithm: "attestation",
    attestation: "attestation",
    "credential-id-length": "attestation",
    "backup-eligibility": "attestation",
    "not-discoverable": "not-discoverable",
    "already-registered": "already-registered",
    "too-many": "too-many",
    "unknown-key": "unknown-key",
    "other-account": "unknown-key",
    "user-handle": "unknown-key",
    "user-handle-missing": "never-verified",
    "never-verified": "never-verified",
    disowned: "disowned",
    closed: "closed",
  },
} as const satisfies { [Kind in FactorKind]?: Record<RefusalReason<Kind>, RefusalReason<Kind>> };

type Texts = typeof TEXTS;
type KeyText = Texts["security-key"][keyof Texts["security-key"]];

/** The last part of the key of a refusal's text. */
export type RefusalText<Kind extends FactorKind> = Kind extends keyof Texts ? Texts[Kind][keyof Texts[Kind]] : RefusalReason<Kind>;

export function refusalText(kind: FactorKind, reason: RefusalReason): string {
  const texts: { [kind: string]: { [reason: string]: string } } = TEXTS;
  return texts[kind]?.[reason] ?? reason;
}

/** The topic of the help page for each text. */
const TOPICS = {
  malformed: "key-refused",
  "challenge-spent": "key-refused",
  origin: "imitation",
  "user-presence": "key-refused",
  "user-verification": "key-pin",
  attestation: "key-refused",
  "not-discoverable": "passkeys",
  "already-registered": "spare-key",
  "too-many": "spare-key",
  "unknown-key": "lost-key",
  "never-verified": "passkeys",
  disowned: "not-me",
  closed: "locked-out",
} as const satisfies Record<KeyText, string>;

/** Where help says more about an error of a form that a key fills in. @param key of the error's text */
export function helpFor(key: string): `/help#${string}` {
  const text = key.slice(key.lastIndexOf(".") + 1);
  return `/help#${Object.hasOwn(TOPICS, text) ? TOPICS[text as KeyText] : "key-refused"}`;
}
