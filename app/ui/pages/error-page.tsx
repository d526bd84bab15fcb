import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Said } from "../forms/said.tsx";
import { useSite, useTranslate } from "../site.ts";
import { Page } from "./page.tsx";

const EXPLAINED = [400, 403, 404, 405, 413, 429, 500, 503] as const;

/** Says in plain words what went wrong, names the request, and leads on. */
function ErrorPage({ status }: { status: number }) {
  const t = useTranslate();
  const site = useSite();
  const explained = EXPLAINED.find((known) => known === status) ?? (status < 500 ? 400 : 500);
  return (
    <Page title={t(`error.${explained}.title`)}>
      <p>
        <Said message={{ key: `error.${explained}.text` }} />
      </p>
      {explained >= 500 && site && (
        <p>
          <Said message={{ key: "error.requestId", params: { id: site.requestId } }} />
        </p>
      )}
      <p className="actions">
        {explained === 404 && <a href="/account">{t("home.toAccount")}</a>} <a href="/">{t("error.home")}</a>{" "}
        <a href="/help">{t("common.help")}</a>
      </p>
    </Page>
  );
}

/** The page of what a loader or an action threw. */
export function RouteErrorPage() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
