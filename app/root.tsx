import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react";
import { clearCookie, readCookie } from "./http/cookies";
import { readViewer } from "./http/guards";
import { ErrorPage } from "./ui/error-page";
import { isNotice } from "./ui/messages/notice";
import type { Site } from "./ui/site";

/** What every page shows: who is signed in, and what the last request did. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await readViewer({ request, context });
  const notice = readCookie(request, context, "notice");
  const site: Site = {
    name: context.services.settings.siteName,
    language: "en",
    script: context.script,
    username: viewer?.account.username ?? null,
    notice: notice && isNotice(notice) ? notice : null,
    requestId: context.requestId,
  };
  return data(site, notice ? { headers: { "Set-Cookie": clearCookie(context, "notice") } } : undefined);
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
