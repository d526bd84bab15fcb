import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { account as accountSubject } from "~/lib/subject";
import { AccountPage } from "~/ui/account/account-page";
import { EventList } from "~/ui/account/event-list";
import { useTranslate } from "~/ui/site";
import { requireAccount } from "~/web/guards";
import { Filters } from "./filters.tsx";
import { type Asked, readFilter } from "./read-filter.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const { history } = args.context.services;
  const { searchParams } = new URL(args.request.url);

  const cursor = searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const topics = history.eventTopics();
  const { asked, filter, form } = readFilter(searchParams);
  if (asked.subject && !topics.some((topic) => topic === asked.subject)) throw new Response(null, { status: 404 });

  const page = await history.listEvents({ about: accountSubject(account.id), before: cursor ? Number(cursor) : undefined, ...filter });
  return data({ ...page, topics, asked, form }, { status: form ? 400 : 200 });
}

export default function History() {
  const t = useTranslate();
  const { events, topics, asked, form, newer, older, oldest } = useLoaderData<typeof loader>();
  const isFiltered = Object.values(asked).some(Boolean);
  return (
    <AccountPage title={t("history.title")} form={form}>
      <p>{t("history.intro")}</p>
      <details className="fold" open={isFiltered}>
        <summary>{t("history.apply")}</summary>
      </details>
      <Filters topics={topics} asked={asked} form={form} />
      <EventList events={events} />
      {isFiltered && (
        <p>
          <a href="/account/history">{t("history.clear")}</a>
        </p>
      )}
      <nav aria-label={t("history.pages")} className="pages">
        <PageLink label={t("history.newest")} asked={asked} cursor={newer === null ? null : 0} />
        <PageLink label={t("history.newer")} asked={asked} cursor={newer} />
        <PageLink label={t("history.older")} asked={asked} cursor={older} />
        <PageLink label={t("history.oldest")} asked={asked} cursor={oldest} />
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
function PageLink({ label, asked, cursor }: { label: string; asked: Asked; cursor: number | null }) {
  if (cursor === null) return null;
  const { subject, failures, from, until } = asked;
  const query = Object.entries({ subject, failures: failures ? "yes" : "", from, until, page: cursor ? String(cursor) : "" });
  return <a href={`/account/history?${new URLSearchParams(query.filter(([, value]) => value))}`}>{label}</a>;
}
