import { notice } from "./en/notice.ts";

/** A text for a page's `role="status"`: the last part of its key. */
export type Notice = keyof typeof notice;

/** A notice with the name of the thing that it is about, where its text names one. */
export type NamedNotice = { key: Notice; name: string };

/** What was asked for is done; or it is not, and this is what to know; or something is to be done first, or has ended. */
export type Tone = "done" | "info" | "warn";

/** The notices that are more than the news that something is done. */
const TONES: Partial<Record<Notice, Tone>> = {
  "second-factor-required": "warn",
  "verify-first": "warn",
  "admin-needs-key": "warn",
  "project-needs-factor": "warn",
  "reset-to-confirm": "warn",
  "send-again": "warn",
  "flow-gone": "warn",
  "two-factor-off": "warn",
  "recovery-codes-gone": "warn",
  "recovery-codes-low": "warn",
  "deletion-requested": "warn",
  disowned: "warn",
  "disowned-codes": "warn",
  "disowned-waits": "warn",
  "disowned-operator": "warn",
  registered: "info",
  "reset-requested": "info",
  "verification-sent": "info",
  "email-added": "info",
  "recovery-code-used": "info",
  "session-ended-expired": "info",
  "session-ended-logout": "info",
  "session-ended-renewed": "info",
  "session-ended-replaced": "info",
  "form-not-saved": "warn",
  "session-ended-revoked": "warn",
  "session-ended-password-changed": "warn",
  "session-ended-password-reset": "warn",
  "session-ended-factor-changed": "warn",
  "session-ended-frozen": "warn",
  "session-ended-admin": "warn",
  "session-ended-not-me": "warn",
  "session-ended-deleted": "warn",
};

export function toneOf(key: Notice): Tone {
  return TONES[key] ?? "done";
}

/** Whether the notice's text names a thing. */
export function namesThing(key: Notice): boolean {
  return notice[key].includes("{{name}}");
}

export function isNotice(text: string): text is Notice {
  return Object.hasOwn(notice, text);
}
