import type { EventPage } from "~/history/list-events";
import { PageLinks } from "../page-links.tsx";
import { Section } from "../section.tsx";
import { useTranslate } from "../site.ts";
import { EventList } from "./event-list.tsx";

/** A page of a subject's history as a part of an admin page; `path` is that page's. */
export function HistorySection({ history: { events, newer, older }, path }: { history: EventPage; path: string }) {
  const t = useTranslate();
  return (
    <Section title={t("admin.account.history")} id="history">
      <EventList events={events} heading="h3" />
      <PageLinks
        label={t("history.pages")}
        path={path}
        part="history"
        links={[
          { text: t("history.newest"), to: newer === null ? null : {} },
          { text: t("history.older"), to: older === null ? null : { page: older } },
        ]}
      />
    </Section>
  );
}
