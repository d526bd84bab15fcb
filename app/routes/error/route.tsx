import type { LoaderFunctionArgs } from "@remix-run/node";

/** The page of an error that came up before any page (app/server/errors/error-page.ts): a cross-origin form, a malformed address. */
export function loader({ context }: LoaderFunctionArgs) {
  throw new Response(null, { status: context.errorStatus ?? 404 });
}

/** Nothing is here for whoever opens it. */
export const action = loader;

export default function ErrorRoute() {
  return null;
}
