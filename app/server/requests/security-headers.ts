import type { RequestHandler } from "express";
import helmet from "helmet";

const NONE = "'none'";
const SELF = "'self'";
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Nothing but security keys is left to the page. */
const PERMISSIONS = [
  "publickey-credentials-create=(self)",
  "publickey-credentials-get=(self)",
  ...["accelerometer", "camera", "display-capture", "fullscreen", "geolocation", "gyroscope", "microphone", "midi", "payment", "usb"].map(
    (feature) => `${feature}=()`,
  ),
].join(", ");

/**
 * The address of a page that a link in a mail opens holds its token; so does that of a login which goes on there. No request from
 * such a page tells its address, not even one to this site: a proxy's log may have a column for it.
 */
const HAS_TOKEN = /[?&]token=|token%3d/i;

/** The headers of every answer. */
export function securityHeaders({ secure }: { secure: boolean }): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: [NONE],
          scriptSrc: [SELF],
          styleSrc: [SELF],
          imgSrc: [SELF],
          connectSrc: [SELF],
          formAction: [SELF],
          frameAncestors: [NONE],
          baseUri: [NONE],
        },
      },
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: secure ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
      xFrameOptions: { action: "deny" },
      crossOriginEmbedderPolicy: false,
    }),
    (request, response, next) => {
      response.setHeader("Permissions-Policy", PERMISSIONS);
      if (HAS_TOKEN.test(request.url ?? "")) response.setHeader("Referrer-Policy", "no-referrer");
      next();
    },
  ];
}
