import { type RequestHandler, Router } from "express";
import { DAY, SECOND } from "~/lib/clock";
import type { Settings } from "~/lib/context";
import { securityText } from "./security-text.ts";

const PUBLIC_FOR_A_DAY = `public, max-age=${DAY / SECOND}`;

/**
 * What programs look for under `/.well-known/` (RFC 8615). It is the same for everybody, so caches may keep it for a day. Where the
 * operator set nothing that an address could tell, there is no such address.
 * @param now tells the time
 */
export function wellKnown(settings: Settings, now: () => Date): RequestHandler {
  const { origin, relatedOrigins } = settings;
  const keys = `${origin}/account/two-factor/security-keys`;
  return (
    Router({ caseSensitive: true })
      // Password managers lead there who changes a password (W3C, A Well-Known URL for Changing Passwords).
      .get("/.well-known/change-password", (_request, response) =>
        response.set("Cache-Control", PUBLIC_FOR_A_DAY).redirect(302, "/account/password"),
      )
      .get("/.well-known/security.txt", (_request, response, next) => {
        const text = securityText(settings, now());
        text ? response.set("Cache-Control", PUBLIC_FOR_A_DAY).type("text/plain; charset=utf-8").send(text) : next();
      })
      // Where passkeys are added and looked after (W3C, A Well-Known URL for Relying Party Passkey Endpoints).
      .get("/.well-known/passkey-endpoints", (_request, response) =>
        response.set("Cache-Control", PUBLIC_FOR_A_DAY).json({ enroll: keys, manage: keys }),
      )
      // The origins at which browsers offer this site's passkeys (WebAuthn Level 3, 5.11). This site itself takes its own origin's only.
      .get("/.well-known/webauthn", (_request, response, next) =>
        relatedOrigins.length ? response.set("Cache-Control", PUBLIC_FOR_A_DAY).json({ origins: [origin, ...relatedOrigins] }) : next(),
      )
  );
}
