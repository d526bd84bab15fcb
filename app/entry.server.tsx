import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

/** A busy database is back as soon as what waits for it is done. */
const BUSY_RETRY_SECONDS = "5";

/** Renders a page whole. Pages are small and nothing on them loads later, so nothing is streamed: the server takes its text from the context. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  const { errorStatus, language } = context;
  const html = renderToString(<RemixServer context={remixContext} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  headers.append("Vary", "Accept-Language, Cookie");
  // A POST to a page without a form (RFC 9110, 15.5.6 asks for the header).
  if (status === 405 && !errorStatus) headers.set("Allow", "GET, HEAD");
  if (status === 503) headers.set("Retry-After", BUSY_RETRY_SECONDS);
  for (const actionHeaders of Object.values(remixContext.staticHandlerContext.actionHeaders)) {
    const retryAfter = actionHeaders.get("Retry-After");
    if (retryAfter) headers.set("Retry-After", retryAfter);
  }
  context.page = `<!DOCTYPE html>${html}`;
  return new Response(null, { status, headers });
}

/** A bug: recorded with the request's id, which the page shows. A client's mistake is none, nor is its going away. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.log.error({ err: error }, "request failed");
}
