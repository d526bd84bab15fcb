import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/pages/page";
import { useSite, useTranslate } from "~/ui/site";
import { Announcements } from "./announcements.tsx";

const POINTS = ["factor", "mail", "plain"] as const;

export function loader({ context }: LoaderFunctionArgs) {
  return { announced: context.announced };
}

/** Says what this is, and shows the ways in. */
export default function Home() {
  const t = useTranslate();
  const site = useSite();
  const { announced } = useLoaderData<typeof loader>();
  const username = site?.username;
  return (
    <Page title={t("home.title")} layout="prose">
      <p className="lead">{t("home.lead", { site: site?.name ?? "" })}</p>
      {username && <p>{t("home.signedIn", { username })}</p>}
      <p className="actions">
        {username ? (
          <a className="button" href="/account">
            {t("home.toAccount")}
          </a>
        ) : (
          <>
            <a className="button" href="/login">
              {t("common.logIn")}
            </a>{" "}
            <a className="button quiet" href="/register">
              {t("common.register")}
            </a>
          </>
        )}
      </p>
      <Announcements announced={announced} />
      <h2>{t("home.whatTitle")}</h2>
      <ul className="columns">
        {POINTS.map((point) => (
          <li key={point}>
            <h3>{t(`home.what.${point}.title`)}</h3>
            <p>{t(`home.what.${point}.text`)}</p>
          </li>
        ))}
      </ul>
      <ul className="plain">
        <li>
          <a href="/security">{t("home.more")}</a>
        </li>
        <li>
          <a href="/help">{t("home.help")}</a>
        </li>
      </ul>
    </Page>
  );
}
