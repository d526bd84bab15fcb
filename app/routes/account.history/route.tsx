import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { account as accountSubject } from "~/lib/subject";
import { AccountPage } from "~/ui/account/account-page";
import { EventList } from "~/ui/account/event-list";
import { PageLinks } from "~/ui/page-links";
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
        <summary>{t("history.filters")}</summary>
      </details>
      <Filters topics={topics} asked={asked} form={form} />
      <EventList events={events} />
      {isFiltered && (
        <p>
          <a href="/account/history">{t("history.clear")}</a>
        </p>
      )}
      <PageLinks
        label={t("history.pages")}
        path="/account/history"
        query={queryOf(asked)}
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

/** The query that asks for the same again. */
function queryOf({ subject, failures, from, until }: Asked): Record<string, string> {
  const query = Object.entries({ subject, failures: failures ? "yes" : "", from, until });
  return Object.fromEntries(query.filter(([, value]) => value));
}

/** The query of a cursor's page; 0 is the newest page. */
function pageAt(cursor: number | null): Record<string, number> | null {
  if (cursor === null) return null;
  return cursor ? { page: cursor } : {};
}
