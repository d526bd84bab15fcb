import { type ActionFunctionArgs, json } from "@remix-run/node";
import { readCookie, writeCookie } from "~/web/cookies/cookies";

/** There is nothing to see here. */
export function loader() {
  throw new Response(null, { status: 404 });
}

/** The options of a passkey sign-in as JSON, and the cookie of the browser that they are for. */
export async function action({ request, context }: ActionFunctionArgs) {
  const begun = await context.services.factors["security-key"].beginPasskey({ browserToken: readCookie(request, context, "passkey") });
  if (begun.kind === "throttled") return json(null, { status: 429, headers: { "Retry-After": String(begun.retryAfterSeconds) } });
  return json(begun.options, { headers: { "Set-Cookie": writeCookie(context, "passkey", begun.browserToken) } });
}
