import type { EventOwner, OwnedEvent } from "~/admin/view-events";
import type { ListedEvent } from "~/history/list-events";
import { useTranslate } from "../site.ts";
import { Time } from "../time.tsx";
import { describeUserAgent } from "../user-agent.ts";
import { describeEvent } from "./event-text.ts";

type EventTableProps = { events: (ListedEvent & Partial<Pick<OwnedEvent, "owner">>)[] };

/** Events, the latest first: of one account, or with whose they are. */
export function EventTable({ events }: EventTableProps) {
  const t = useTranslate();
  const hasOwners = events.some(({ owner }) => owner !== undefined);
  if (events.length === 0) return <p>{t("history.none")}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("history.what")}</th>
          <th scope="col">{t("history.when")}</th>
          {hasOwners && <th scope="col">{t("history.account")}</th>}
          <th scope="col">{t("history.where")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={`${event.owner?.id} ${event.sequence}`}>
            <td>{describeEvent(t, event)}</td>
            <td>
              <Time at={event.at} />
            </td>
            {event.owner !== undefined && (
              <td>
                <Owner owner={event.owner} />
              </td>
            )}
            <td>
              <Whence {...event} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ADMIN_PAGES = { account: "/admin/accounts", project: "/admin/projects" } as const;

/** The account or project on the admin pages; of one that was deleted there is only the id. */
function Owner({ owner }: { owner: EventOwner | null }) {
  const t = useTranslate();
  if (!owner) return t("history.nobody");
  return owner.name ? <a href={`${ADMIN_PAGES[owner.kind]}/${owner.id}`}>{owner.name}</a> : <code>{owner.id}</code>;
}

/** Where an event came from: nothing where the site or its admins did it. */
function Whence({ ipAddress, userAgent }: { ipAddress: string; userAgent: string }) {
  const t = useTranslate();
  if (!ipAddress && !userAgent) return null;
  return (
    <>
      {ipAddress}
      <p className="meta">{describeUserAgent(t, userAgent)}</p>
    </>
  );
}
