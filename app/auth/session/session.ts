import { after, SECOND } from "../../lib/clock.ts";
import type { Settings } from "../../lib/context.ts";
import type { Role } from "../../lib/role.ts";
import type { Method } from "../factor.ts";

/** Why a session ended, for the page that meets it: the last part of a message key (`session.ended.<reason>`). */
export type EndReason =
  | "logout"
  | "revoked"
  | "password-changed"
  | "password-reset"
  | "factor-changed"
  | "renewed"
  | "replaced"
  | "frozen"
  | "admin"
  | "not-me"
  | "deleted";

/**
 * Ends after which the browser of the session may still bring a form, besides that of age: what people do elsewhere, in ordinary life.
 * A logout is none of them: whoever logs out means to leave nothing behind, and the next one at a shared computer finds nothing. The other
 * ends say that someone else may have been in, or that this browser goes on with another session.
 */
export const ENDS_IN_PEACE = ["revoked", "password-changed", "factor-changed"] as const satisfies EndReason[];

export type SessionAttributes = {
  publicId: string;
  /** The login that the session came of, the same over renewals; null for one of before there were such ids. */
  loginId: string | null;
  /** The browser that it was begun in; null for one of before that was kept. */
  deviceId: string | null;
  methods: Method[];
  createdAt: Date;
  lastSeenAt: Date;
  /** When it ends at the latest, however much it is used. */
  expiresAt: Date;
  provedAt: Date | null;
  provedWith: string | null;
  keyProvedAt: Date | null;
  ipAddress: string;
  userAgent: string;
};

export type AccountAttributes = {
  username: string;
  frozenAt: Date | null;
  deleteAfter: Date | null;
  createdAt: Date;
  role: Role;
  /** The language that was chosen, and the time zone; null where none was. */
  language: string | null;
  zone: string | null;
};

/** When a session that started then ends at the latest (NIST SP 800-63B-4, 2.2.3). */
export function sessionEnd({ sessionAbsoluteSeconds }: Settings, startedAt: Date): Date {
  return after(startedAt, sessionAbsoluteSeconds * SECOND);
}
