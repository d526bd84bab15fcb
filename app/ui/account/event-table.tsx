import type { AccountEvent } from "~/admin/view-events";
import type { ListedEvent } from "~/history/list-events";
import { useTranslate } from "../site.ts";
import { Time } from "../time.tsx";
import { describeUserAgent } from "../user-agent.ts";
import { describeEvent } from "./event-text.ts";

type EventTableProps = { events: (ListedEvent & Partial<Pick<AccountEvent, "account">>)[] };

/** Events, the latest first: of one account, or with whose they are. */
export function EventTable({ events }: EventTableProps) {
  const t = useTranslate();
  const hasAccounts = events.some(({ account }) => account !== undefined);
  if (events.length === 0) return <p>{t("history.none")}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("history.what")}</th>
          <th scope="col">{t("history.when")}</th>
          {hasAccounts && <th scope="col">{t("history.account")}</th>}
          <th scope="col">{t("history.where")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={`${event.account?.id} ${event.sequence}`}>
            <td>{describeEvent(t, event)}</td>
            <td>
              <Time at={event.at} />
            </td>
            {event.account !== undefined && (
              <td>
                <Whose account={event.account} />
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

/** The account on the admin pages; of one that was deleted there is only the id. */
function Whose({ account }: Pick<AccountEvent, "account">) {
  const t = useTranslate();
  if (!account) return t("history.nobody");
  return account.username ? <a href={`/admin/accounts/${account.id}`}>{account.username}</a> : <code>{account.id}</code>;
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
