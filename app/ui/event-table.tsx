import type { ListedEvent } from "~/history/list-events";
import { describeEvent } from "./event-text.ts";
import { useTranslate } from "./site.ts";
import { Time } from "./time.tsx";
import { describeUserAgent } from "./user-agent.ts";

/** Events of one account, the latest first. */
export function EventTable({ events }: { events: ListedEvent[] }) {
  const t = useTranslate();
  if (events.length === 0) return <p>{t("history.none")}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("history.what")}</th>
          <th scope="col">{t("history.when")}</th>
          <th scope="col">{t("history.where")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.sequence}>
            <td>{describeEvent(t, event)}</td>
            <td>
              <Time at={event.at} />
            </td>
            <td>
              <Whence {...event} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where an event came from: nothing where the site or its admins did it. */
export function Whence({ ipAddress, userAgent }: { ipAddress: string; userAgent: string }) {
  const t = useTranslate();
  if (!ipAddress && !userAgent) return null;
  return (
    <>
      {ipAddress}
      <p className="meta">{describeUserAgent(t, userAgent)}</p>
    </>
  );
}
