import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

/** Renders a page whole. Pages are small and nothing on them loads later, so nothing is streamed. */
export default function handleRequest(request: Request, status: number, headers: Headers, remixContext: EntryContext) {
  const html = renderToString(<RemixServer context={remixContext} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  for (const actionHeaders of Object.values(remixContext.staticHandlerContext.actionHeaders)) {
    const retryAfter = actionHeaders.get("Retry-After");
    if (retryAfter) headers.set("Retry-After", retryAfter);
  }
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** A bug: recorded with the request's id, which the page shows. */
export function handleError(error: unknown, { context }: { context: AppLoadContext }) {
  context.log.error({ err: error }, "request failed");
}
