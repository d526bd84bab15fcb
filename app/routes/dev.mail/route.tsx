import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/pages/page";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

/** The mails that stayed on this machine; there is no such page where mail is sent. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.localMail) throw new Response(null, { status: 404 });
  const mails = await context.localMail.list();
  return { mails: mails.map(({ id, to, subject, date }) => ({ id, to, subject, date })) };
}

export default function LocalMails() {
  const t = useTranslate();
  const { mails } = useLoaderData<typeof loader>();
  return (
    <Page title={t("localMail.title")} layout="prose">
      <p>{t("localMail.intro")}</p>
      {mails.length === 0 && <p>{t("localMail.none")}</p>}
      <Rows>
        {mails.map(({ id, to, subject, date }) => (
          <Row key={id}>
            <a href={`/dev/mail/${id}`}>{subject}</a>
            <p className="meta">
              {to} {date && <Time at={date} />}
            </p>
          </Row>
        ))}
      </Rows>
      <p>
        <a href="/dev/mail/samples">{t("localMail.samplesTitle")}</a>
      </p>
    </Page>
  );
}
