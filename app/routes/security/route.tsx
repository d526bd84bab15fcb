import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SECOND } from "~/lib/clock";
import type { en } from "~/ui/messages/en";
import { Page } from "~/ui/pages/page";
import { Section } from "~/ui/section";
import { useSite, useTranslate } from "~/ui/site";
import { Reports } from "./reports.tsx";

type Texts = typeof en.security.topics;
type Topic = keyof Texts;
type PointOf<T extends Topic> = `${T}.points.${keyof Texts[T]["points"] & string}`;

const TOPICS: { [T in Topic]: PointOf<T>[] } = {
  password: ["password.points.stored", "password.points.rules", "password.points.guessing"],
  factors: ["factors.points.choice", "factors.points.phishing", "factors.points.once", "factors.points.codes", "factors.points.mail"],
  sessions: ["sessions.points.end", "sessions.points.fresh", "sessions.points.others"],
  told: ["told.points.history", "told.points.mail", "told.points.never"],
  pages: ["pages.points.own", "pages.points.cookies", "pages.points.names"],
};
const topics = Object.keys(TOPICS) as Topic[];

export function loader({ context }: LoaderFunctionArgs) {
  const { settings, password } = context.services;
  return {
    minLength: password.minPasswordLength(),
    idleMilliseconds: settings.sessionIdleSeconds * SECOND,
    absoluteMilliseconds: settings.sessionAbsoluteSeconds * SECOND,
  };
}

/** Says what the site does to keep accounts safe, in words for the people who have one. */
export default function Security() {
  const t = useTranslate();
  const { minLength, idleMilliseconds, absoluteMilliseconds } = useLoaderData<typeof loader>();
  const site = useSite()?.name ?? "";
  const { span } = t.formats;
  const facts = { site, minLength, idle: span(idleMilliseconds), absolute: span(absoluteMilliseconds) };
  return (
    <Page title={t("security.title")} layout="prose">
      <p className="lead">{t("security.lead", { site })}</p>
      {topics.map((topic) => (
        <Section key={topic} title={t(`security.topics.${topic}.title`)}>
          <ul>
            {TOPICS[topic].map((point) => (
              <li key={point}>{t(`security.topics.${point}`, facts)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Reports />
      <hr />
      <p>
        <a className="button" href="/account">
          {t("security.toAccount")}
        </a>
      </p>
    </Page>
  );
}
