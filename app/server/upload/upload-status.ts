import type { UploadReason } from "~/files/upload/upload-refusal";

/** Who may not: 403, which tools take for "check your token", and repeat as little as any other 4xx. */
const FORBIDDEN: readonly UploadReason[] = [
  "malformed",
  "other-site",
  "unknown",
  "expired",
  "ended",
  "used-up",
  "address",
  "frozen",
  "password",
  "wrong-password",
  "may-not-create",
  "shut-out",
  "other-project",
  "other-version",
  "other-file",
  "not-member",
];

/**
 * The status of an upload that is not taken. It is one that Python knows, or old tools fail on it; and never 5xx, upon which twine sends the
 * whole file five times more.
 */
export function statusOf(reason: UploadReason): number {
  if (reason === "throttled" || reason === "too-many-projects") return 429;
  return FORBIDDEN.includes(reason) ? 403 : 400;
}
