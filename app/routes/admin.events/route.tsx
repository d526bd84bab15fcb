import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventList } from "~/ui/account/event-list";
import { PageLinks } from "~/ui/page-links";
import { AdminPage } from "~/ui/pages/admin-page";
import { useTranslate } from "~/ui/site";
import { requireAdmin } from "~/web/require-admin";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const services = args.context.services;
  const { searchParams } = new URL(args.request.url);
  const notFound = () => new Response(null, { status: 404 });

  const kinds = services.history.eventsByTopic();
  const event = kinds.flatMap(({ names }) => names).find((name) => name === searchParams.get("event"));
  if (searchParams.get("event") && !event) throw notFound();
  const cursor = searchParams.get("page") || undefined;
  const page = await services.admin.viewEvents({ event, cursor });
  if (page === "unknown-cursor") throw notFound();

  return { ...page, kinds, event, isNewest: cursor === undefined };
}

/** Events of the whole site, the latest first. */
export default function Events() {
  const t = useTranslate();
  const { events, older, kinds, event, isNewest } = useLoaderData<typeof loader>();
  return (
    <AdminPage title={t("admin.events.title")}>
      <p>{t("admin.events.intro")}</p>
      <form method="get" action="/admin/events" className="inline">
        <div>
          <label htmlFor="event">{t("admin.events.kind")}</label>
          <select id="event" name="event" defaultValue={event}>
            <option value="">{t("history.all")}</option>
            {kinds.map(({ topic, names }) => (
              <optgroup key={topic} label={t(`history.subject.${topic}`)}>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <button>{t("history.apply")}</button>
      </form>
      <EventList events={events} />
      <PageLinks
        label={t("history.pages")}
        path="/admin/events"
        query={event ? { event } : {}}
        links={[
          { text: t("history.newest"), to: isNewest ? null : {} },
          { text: t("history.older"), to: older === null ? null : { page: older } },
        ]}
      />
    </AdminPage>
  );
}
