import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkedText } from "~/ui/linked-text";
import { renderMail } from "~/ui/mail/render-mail";
import { sampleMails } from "~/ui/mail/sample-mails";
import { Page } from "~/ui/pages/page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

/** Every mail of the site with sample data. */
export function loader({ context }: LoaderFunctionArgs) {
  if (!context.localMail) throw new Response(null, { status: 404 });
  const site = { ...context.services.settings, language: context.language };
  return { samples: sampleMails().map((mail) => ({ kind: mail.kind, ...renderMail(mail, site) })) };
}

export default function MailSamples() {
  const t = useTranslate();
  const { samples } = useLoaderData<typeof loader>();
  return (
    <Page title={t("localMail.samplesTitle")} layout="prose">
      <p>{t("localMail.samplesIntro")}</p>
      {samples.map(({ kind, subject, text }, index) => (
        <Section key={text} title={subject}>
          <p className="meta">
            {kind}{" "}
            <a href={`/dev/mail/samples/${index}/html`} aria-label={t("localMail.htmlOf", { subject })}>
              {t("localMail.html")}
            </a>
          </p>
          <LinkedText text={text} />
        </Section>
      ))}
    </Page>
  );
}
