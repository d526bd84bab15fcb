import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SECOND } from "~/lib/clock";
import { Page } from "~/ui/pages/page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Contact } from "./contact.tsx";
import { TopicHelp } from "./topic.tsx";
import { PARTS, type Part } from "./topics.ts";

const parts = Object.keys(PARTS) as Part[];

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
        <ul className="plain parts">
          {parts.map((part) => (
            <li key={part}>
              <strong>{t(`help.parts.${part}`)}</strong>
              <ul className="index">
                {PARTS[part].map((topic) => (
                  <li key={topic}>
                    <a href={`#${topic}`}>{t(`help.topics.${topic}.title`)}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Section key={part} title={t(`help.parts.${part}`)}>
          {PARTS[part].map((topic) => (
            <TopicHelp key={topic} topic={topic} facts={{ ...facts, wait: t.formats.span(resetMilliseconds) }} />
          ))}
        </Section>
      ))}
      <Contact />
    </Page>
  );
}
