import { Outlet } from "@remix-run/react";

/**
 * Around every page. Where a form's action fails, Remix loads only what stands above the route that shows the error: of the root itself
 * the page would lack its language, the site's name and who is signed in.
 */
export default function SiteLayout() {
  return <Outlet />;
}

export { RouteErrorPage as ErrorBoundary } from "~/ui/pages/error-page";
