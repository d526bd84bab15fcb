import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SECOND } from "~/lib/clock";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { Contact } from "./contact.tsx";
import { TopicSection } from "./topic.tsx";
import { topics } from "./topics.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const { siteName, origin, twoFactorResetSeconds } = context.services.settings;
  return { site: siteName, origin, resetMilliseconds: twoFactorResetSeconds * SECOND };
}

/** Problems that people have, each with what to do. */
export default function Help() {
  const t = useTranslate();
  const { resetMilliseconds, ...facts } = useLoaderData<typeof loader>();
  return (
    <Page title={t("help.title")} layout="prose">
      <p className="lead">{t("help.lead")}</p>
      <nav aria-label={t("help.topicsTitle")}>
        <ul className="index">
          {topics().map((topic) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`help.topics.${topic}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics().map((topic) => (
        <TopicSection key={topic} topic={topic} facts={{ ...facts, wait: t.formats.span(resetMilliseconds) }} />
      ))}
      <Contact />
    </Page>
  );
}
