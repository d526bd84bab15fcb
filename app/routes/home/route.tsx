import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchField } from "~/ui/forms/search-field";
import { Icon } from "~/ui/icon";
import { Page } from "~/ui/pages/page";
import { useSite, useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Announcements } from "./announcements.tsx";

const POINTS = [
  { point: "factor", icon: "shield" },
  { point: "mail", icon: "mail" },
  { point: "plain", icon: "browser" },
] as const;

export function loader({ context }: LoaderFunctionArgs) {
  return { announced: context.announced };
}

/** What people come for, and the way to it. */
export default function Home() {
  const t = useTranslate();
  const site = useSite();
  const { announced } = useLoaderData<typeof loader>();
  const username = site?.username;
  return (
    <Page title={t("home.title", { site: site?.name ?? "" })} layout="prose">
      <p className="lead">{username ? <Text of="home.signedIn" params={{ username }} /> : t("home.lead")}</p>
      <p className="actions">
        {username ? (
          <>
            <a className="button" href="/account">
              {t("home.toAccount")}
            </a>{" "}
            <a className="button quiet" href="/projects">
              {t("home.toProjects")}
            </a>
          </>
        ) : (
          <>
            <a className="button" href="/login">
              {t("common.logIn")}
            </a>{" "}
            <a className="button quiet" href="/register">
              {t("register.submit")}
            </a>
          </>
        )}
      </p>
      <Announcements announced={announced} />
      <form method="get" action="/projects" className="find">
        <SearchField label={t("home.find")} maxLength={100} />
        <button className="quiet">{t("home.search")}</button>
      </form>
      <h2>{t("home.whatTitle")}</h2>
      <ul className="columns">
        {POINTS.map(({ point, icon }) => (
          <li key={point}>
            <Icon name={icon} />
            <h3>{t(`home.what.${point}.title`)}</h3>
            <p>{t(`home.what.${point}.text`)}</p>
          </li>
        ))}
      </ul>
      <ul className="plain">
        <li>
          <a href="/help">{t("home.help")}</a>
        </li>
        <li>
          <a href="/security">{t("home.more")}</a>
        </li>
      </ul>
    </Page>
  );
}
