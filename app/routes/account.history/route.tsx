import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { account as accountSubject } from "~/lib/subject";
import { AccountPage } from "~/ui/account/account-page";
import { EventTable } from "~/ui/account/event-table";
import { PageLinks } from "~/ui/page-links";
import { useTranslate } from "~/ui/site";
import { requireAccount } from "~/web/guards";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const { history } = args.context.services;
  const { searchParams } = new URL(args.request.url);

  const cursor = searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const topics = history.eventTopics();
  const asked = searchParams.get("subject");
  const topic = topics.find((topic) => topic === asked);
  if (asked && !topic) throw new Response(null, { status: 404 });

  const page = await history.listEvents({ about: accountSubject(account.id), before: cursor ? Number(cursor) : undefined, topic });
  return { ...page, topics, topic };
}

export default function History() {
  const t = useTranslate();
  const { events, topics, topic, newer, older, oldest } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("history.title")}>
      <p>{t("history.intro")}</p>
      <form method="get" className="inline">
        <label htmlFor="subject">{t("history.filter")}</label>
        <select id="subject" name="subject" defaultValue={topic}>
          <option value="">{t("history.all")}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {t(`history.subject.${topic}`)}
            </option>
          ))}
        </select>
        <button className="quiet">{t("history.apply")}</button>
      </form>
      <EventTable events={events} />
      <PageLinks
        label={t("history.pages")}
        path="/account/history"
        query={topic ? { subject: topic } : {}}
        links={[
          { text: t("history.newest"), to: newer === null ? null : {} },
          { text: t("history.newer"), to: pageAt(newer) },
          { text: t("history.older"), to: pageAt(older) },
          { text: t("history.oldest"), to: pageAt(oldest) },
        ]}
      />
      <p>
        <a href="/account/history.jsonl" download>
          {t("history.download")}
        </a>
      </p>
      <p className="hint">{t("history.downloadHint")}</p>
    </AccountPage>
  );
}

/** The query of a cursor's page; 0 is the newest page. */
function pageAt(cursor: number | null): Record<string, number> | null {
  if (cursor === null) return null;
  return cursor ? { page: cursor } : {};
}
