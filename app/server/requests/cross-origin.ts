import type { RequestHandler } from "express";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change something: it comes from a page of this site, or from no browser.
 * `Sec-Fetch-Site` decides where the browser sends it, else `Origin`; without both it is no browser that could be tricked.
 */
export function isSameOrigin(
  { method, fetchSite, origin }: { method: string; fetchSite: string | undefined; origin: string | undefined },
  ownOrigin: string,
): boolean {
  if (SAFE_METHODS.has(method)) return true;
  if (fetchSite !== undefined) return fetchSite === "same-origin" || fetchSite === "none";
  return origin === undefined || origin === ownOrigin;
}

/** Passes what `isSameOrigin` allows; all else is an error with status 403. */
export function refuseCrossOrigin(ownOrigin: string): RequestHandler {
  return (request, _response, next) => {
    const { method, headers } = request;
    const fetchSite = headers["sec-fetch-site"] as string | undefined;
    if (isSameOrigin({ method, fetchSite, origin: headers.origin }, ownOrigin)) return next();
    next({ status: 403 });
  };
}
