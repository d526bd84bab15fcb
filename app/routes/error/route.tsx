import type { LoaderFunctionArgs } from "@remix-run/node";

/** The page of an error that came up before any page: a cross-origin form, a malformed address. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = Number(params.status);
  throw new Response(null, { status: status >= 400 && status < 600 ? status : 404 });
}

export default function ErrorRoute() {
  return null;
}
