import type { RequestHandler } from "express";

/**
 * Makes the `Location` of every redirect to a path of this site a whole address. A path alone is allowed (RFC 9110, 10.2.2), but Lynx
 * stops at each one to warn of it.
 */
export function wholeLocation(origin: string): RequestHandler {
  return (_request, response, next) => {
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => typeof response;
    response.writeHead = (...head: unknown[]) => {
      const location = response.getHeader("Location");
      if (typeof location === "string" && location.startsWith("/")) response.setHeader("Location", origin + location);
      return writeHead(...head);
    };
    next();
  };
}
