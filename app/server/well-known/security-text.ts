import { DAY } from "~/lib/clock";
import type { Settings } from "~/lib/context";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";

/** RFC 9116, 2.5.5 recommends less than a year. What a cache has kept for a day is valid for as long as makes no difference. */
const VALID_DAYS = 180;

/** `security.txt` (RFC 9116): where to report a vulnerability. It is the same for a whole day. Null where the operator named no contact. */
export function securityText({ origin, links }: Pick<Settings, "origin" | "links">, now: Date): string | null {
  if (!links.security) return null;
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const fields = {
    Contact: links.security,
    Expires: new Date(today + VALID_DAYS * DAY).toISOString(),
    Canonical: `${origin}/.well-known/security.txt`,
    Policy: `${origin}/security#vulnerability`,
    "Preferred-Languages": DEFAULT_LANGUAGE,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}
