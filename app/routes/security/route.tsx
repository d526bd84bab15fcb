import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { useSite, useTranslate } from "~/ui/site";

const TOPICS = {
  password: ["stored", "rules", "guessing"],
  factors: ["choice", "phishing", "once", "codes", "mail"],
  sessions: ["end", "fresh", "others"],
  told: ["history", "mail", "never"],
  pages: ["own", "cookies", "names"],
};

export function loader({ context }: LoaderFunctionArgs) {
  const { settings, password } = context.services;
  return {
    minLength: password.minPasswordLength(),
    idleMinutes: Math.round(settings.sessionIdleSeconds / 60),
    absoluteMinutes: Math.round(settings.sessionAbsoluteSeconds / 60),
  };
}

/** What the site does to keep accounts safe, in words for the people who have one. */
export default function Security() {
  const t = useTranslate();
  const { minLength, idleMinutes, absoluteMinutes } = useLoaderData<typeof loader>();
  const site = useSite()?.name ?? "";
  const span = (minutes: number) =>
    minutes % 60 === 0 ? t("security.hours", { count: minutes / 60 }) : t("security.minutes", { count: minutes });
  const facts = { site, minLength, idle: span(idleMinutes), absolute: span(absoluteMinutes) };
  return (
    <Page title={t("security.title")} layout="prose">
      <p className="lead">{t("security.lead", { site })}</p>
      {Object.entries(TOPICS).map(([topic, points]) => (
        <Section key={topic} title={t(`security.topics.${topic}.title`)}>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(`security.topics.${topic}.points.${point}`, facts)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <hr />
      <p>
        <a className="button" href="/account">
          {t("security.toAccount")}
        </a>
      </p>
    </Page>
  );
}
