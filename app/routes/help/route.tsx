import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Said } from "~/ui/forms/said";
import { Page } from "~/ui/pages/page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Contact } from "./contact.tsx";
import { LINKS, TOPICS, topics } from "./topics.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const { siteName, origin } = context.services.settings;
  return { site: siteName, origin };
}

/** Problems that people have, each with what to do. */
export default function Help() {
  const t = useTranslate();
  const facts = useLoaderData<typeof loader>();
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
        <Section key={topic} id={topic} title={t(`help.topics.${topic}.title`)}>
          <p>
            <Said message={{ key: `help.topics.${topic}.text`, params: facts }} />
          </p>
          {TOPICS[topic].length > 0 && (
            <ul className="actions">
              {TOPICS[topic].map((link) => (
                <li key={link}>
                  <a href={LINKS[link]}>{t(`help.links.${link}`)}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
      <Contact />
    </Page>
  );
}
