import type { EventOwner, OwnedEvent } from "~/admin/view-events";
import type { ListedEvent } from "~/history/list-events";
import { Badge } from "../badge.tsx";
import { Empty } from "../empty.tsx";
import { useTranslate } from "../site.ts";
import { Time, useDates } from "../time.tsx";
import { describeUserAgent } from "../user-agent.ts";
import { describeEvent } from "./event-text.ts";

type Event = ListedEvent & Partial<Pick<OwnedEvent, "owner" | "named">>;
type EventListProps = {
  events: Event[];
  /** The level of the days' headings. */
  heading?: "h2" | "h3";
};

/** Events by day, the latest first: of one account, or with whose they are. */
export function EventList({ events, heading: Heading = "h2" }: EventListProps) {
  const t = useTranslate();
  const dates = useDates();
  if (events.length === 0) return <Empty icon="history" text={t("history.none")} />;
  return (
    <>
      {byDay(events, dates.day).map(({ day, events }) => (
        <div key={day}>
          <Heading>{day}</Heading>
          <ol className="events">
            {events.map((event) => (
              <li key={`${event.owner?.id} ${event.sequence}`} className={event.isFailure ? "failed" : undefined}>
                <Time at={event.at} precision="time" />
                <div>
                  <p>
                    <span className="what">
                      <What event={event} />
                    </span>{" "}
                    {event.isFailure && <Badge tone="bad">{t("history.failed")}</Badge>}
                  </p>
                  <Whence event={event} />
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** What happened, in words; an account that they name by its id stands there by its name. */
function What({ event }: { event: Event }) {
  const text = describeEvent(useTranslate(), event);
  const { named } = event;
  const at = named ? text.indexOf(named.id) : -1;
  if (!named || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <a href={`${ADMIN_PAGES.account}/${named.id}`} title={named.id}>
        {named.name}
      </a>
      {text.slice(at + named.id.length)}
    </>
  );
}

/** Neighbours of one day together; a day is what it is called. */
function byDay(events: Event[], dayOf: (at: Date) => string): { day: string; events: Event[] }[] {
  const days: { day: string; events: Event[] }[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}

/** Whose an event is, on the admin pages, and where it came from; the latter is nothing where the site or its admins did it. */
function Whence({ event: { owner, ipAddress, userAgent } }: { event: Event }) {
  const t = useTranslate();
  if (owner === undefined && !ipAddress && !userAgent) return null;
  return (
    <p className="meta">
      {owner !== undefined && (
        <span className="whose">
          <Owner owner={owner} />
        </span>
      )}
      {(ipAddress || userAgent) && (
        <span className="where">
          {describeUserAgent(t, userAgent)} <bdi>{ipAddress}</bdi>
        </span>
      )}
    </p>
  );
}

const ADMIN_PAGES = { account: "/admin/accounts", project: "/admin/projects" } as const;

/** The account or project; of one that was deleted there is only the id. */
function Owner({ owner }: { owner: EventOwner | null }) {
  const t = useTranslate();
  if (!owner) return t("history.nobody");
  return owner.name ? <a href={`${ADMIN_PAGES[owner.kind]}/${owner.id}`}>{owner.name}</a> : <code>{owner.id}</code>;
}
