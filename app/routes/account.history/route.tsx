import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { account as accountSubject } from "~/lib/subject";
import { AccountPage } from "~/ui/account/account-page";
import { EventTable } from "~/ui/account/event-table";
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
      <nav aria-label={t("history.pages")} className="pages">
        <PageLink label={t("history.newest")} topic={topic} cursor={newer === null ? null : 0} />
        <PageLink label={t("history.newer")} topic={topic} cursor={newer} />
        <PageLink label={t("history.older")} topic={topic} cursor={older} />
        <PageLink label={t("history.oldest")} topic={topic} cursor={oldest} />
      </nav>
      <p>
        <a href="/account/history.jsonl" download>
          {t("history.download")}
        </a>
      </p>
      <p className="hint">{t("history.downloadHint")}</p>
    </AccountPage>
  );
}

/** A link to the page of a cursor; 0 is the newest page, null no page. */
function PageLink({ label, topic, cursor }: { label: string; topic: string | undefined; cursor: number | null }) {
  if (cursor === null) return null;
  const query = new URLSearchParams({ ...(topic ? { subject: topic } : {}), ...(cursor ? { page: String(cursor) } : {}) });
  return <a href={`/account/history?${query}`}>{label}</a>;
}
