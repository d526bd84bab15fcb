import type { EventPage } from "~/history/list-events";
import { Section } from "../section.tsx";
import { useTranslate } from "../site.ts";
import { EventList } from "./event-list.tsx";

/** A page of a subject's history as a part of an admin page; `path` is that page's. */
export function HistorySection({ history: { events, newer, older }, path }: { history: EventPage; path: string }) {
  const t = useTranslate();
  return (
    <Section title={t("admin.account.history")} id="history">
      <EventList events={events} heading="h3" />
      <nav aria-label={t("history.pages")} className="pages">
        {newer !== null && <a href={`${path}#history`}>{t("history.newest")}</a>}
        {older !== null && <a href={`${path}?page=${older}#history`}>{t("history.older")}</a>}
      </nav>
    </Section>
  );
}
