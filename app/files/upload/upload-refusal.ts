import { HOUR, SECOND } from "../../lib/clock.ts";
import type { Throttled } from "../../throttle/throttle.ts";
import type { TokenRefusal } from "../../tokens/use/find-token.ts";
import type { NotAllowed } from "../../tokens/use/why-not-allowed.ts";
import type { FilenameRefusal } from "../distribution/filename.ts";
import type { ArchiveAnswer } from "../distribution/read-archive.ts";

/** Why no upload comes from this client. `password`: it sent one, and this site, or this account, takes tokens only. */
type AccessRefusal = TokenRefusal | "password" | "wrong-password" | "throttled";

/** What the form says of a file, and the file is not. */
export type FormRefusal = "form-version" | "form-filetype" | "form-md5" | "form-sha256" | "form-blake2" | "form-no-digest";

/** What the project has or is. `exists`: other bytes have this file name; `name-used`: a deleted file had it. */
type ProjectRefusal =
  | "not-member"
  | "name-reserved"
  | "name-looks-like"
  | "too-many-projects"
  | "quarantined"
  | "archived"
  | "exists"
  | "name-used"
  | "release-closed"
  | "too-many-files"
  | "quota";

type ContentRefusal = Extract<ArchiveAnswer, { kind: "refused" }>["reason"] | FilenameRefusal;

export type UploadReason = AccessRefusal | NotAllowed | FormRefusal | ProjectRefusal | ContentRefusal;

/** An upload that is not taken; `params` fill the reason's text. */
export type Refused = { kind: "refused"; reason: UploadReason; params: Record<string, string | number> };

export function refused(reason: UploadReason, params: Refused["params"] = {}): Refused {
  return { kind: "refused", reason, params };
}

/** The account has created as many projects as it may; the text says the wait in hours. */
export function tooManyProjects({ retryAfterSeconds: seconds }: Throttled): Refused {
  return refused("too-many-projects", { seconds, count: Math.ceil((seconds * SECOND) / HOUR) });
}

/** Ends a transaction in which an upload turns out not to be taken. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refused) {
    super(refusal.reason);
  }
}
