import type { RequestHandler } from "express";

const METHODS = new Set(["GET", "HEAD", "POST"]);

/** An address as a path, also where it was sent with scheme and host as to a proxy (RFC 9112, 3.2.2). Any other is an error with status 400. */
export const asPath: RequestHandler = (request, _response, next) => {
  const { url, httpVersion, headers } = request;
  if (httpVersion === "1.1" && !headers.host) return next({ status: 400 }); // RFC 9112, 3.2
  if (/%00/.test(url)) return next({ status: 400 }); // no database takes a NUL in a text
  if (!url.startsWith("/")) {
    if (!URL.canParse(url) || !/^https?:/i.test(url)) return next({ status: 400 });
    const { host, pathname, search } = new URL(url);
    request.headers.host = host; // which counts then, whatever the header says (RFC 9112, 3.2.2)
    request.url = pathname + search;
    request.originalUrl = request.url;
  }
  next();
};

/** Pages know no other methods. */
export const refuseOtherMethods: RequestHandler = ({ method }, response, next) => {
  if (METHODS.has(method)) return next();
  response.set("Allow", [...METHODS].join(", "));
  next({ status: 405 });
};

/**
 * The site is at one name only: under another one a security key cannot work, and a name that somebody else points at this machine
 * would make their page ours (DNS rebinding). A page asked for under another name leads to ORIGIN. A form is refused: what it holds
 * was not meant for another name, and a browser that sent it on would be refused as cross-origin there. Ports are not compared,
 * since a proxy may leave them out of `Host`; with TRUST_PROXY, `X-Forwarded-Host` counts. A request of HTTP/1.0 may name no host.
 */
export function leadToOrigin(origin: string): RequestHandler {
  const { hostname } = new URL(origin);
  return (request, response, next) => {
    if (!request.hostname || request.hostname.toLowerCase() === hostname) return next();
    if (request.method === "POST") return next({ status: 403 });
    response.redirect(308, origin + request.originalUrl);
  };
}

/**
 * Pages are documents. The addresses from which a hydrated Remix page would fetch data do not exist here. The address is read as Remix
 * reads it: Express knows no more than 1,000 fields of a query.
 */
export const onlyDocuments: RequestHandler = ({ originalUrl }, _response, next) => {
  const { pathname, searchParams } = new URL(`http://localhost${originalUrl}`);
  const missing = pathname.endsWith(".data") || pathname === "/__manifest" || searchParams.has("_data");
  next(missing ? { status: 404 } : undefined);
};

/**
 * Remix takes a request's URL from its headers, which anybody can set. The site has one origin, so this is it; whether the
 * request came from there, and was meant for it, was checked before.
 */
export function asOwnHost(origin: string): RequestHandler {
  const { host } = new URL(origin);
  return (request, _response, next) => {
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    delete request.headers["x-forwarded-proto"];
    delete request.headers.origin;
    next();
  };
}
