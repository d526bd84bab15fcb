import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkedText } from "~/ui/linked-text";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";

/** One of the mails that stayed on this machine. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const mail = await context.localMail?.read(params.id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  const { id, to, subject, text } = mail;
  return { id, to, subject, text };
}

export default function LocalMailMessage() {
  const t = useTranslate();
  const { id, to, subject, text } = useLoaderData<typeof loader>();
  return (
    <Page title={subject} layout="prose">
      <p className="meta">{t("localMail.to", { to })}</p>
      <LinkedText text={text} />
      <ul className="plain">
        <li>
          <a href={`/dev/mail/${id}/html`}>{t("localMail.html")}</a>
        </li>
        <li>
          <a href="/dev/mail">{t("localMail.title")}</a>
        </li>
      </ul>
    </Page>
  );
}
