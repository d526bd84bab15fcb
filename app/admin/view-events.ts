import { readAccountLines } from "../accounts/find-by-prefix.ts";
import { NOBODY } from "../history/chains/chain-id.ts";
import type { SecurityEventName } from "../history/events/events.ts";
import type { ListedEvent } from "../history/list-events.ts";
import { type EventPlace, listSiteEvents } from "../history/list-site-events.ts";
import type { Context } from "../lib/context.ts";
import { partsOf } from "../lib/subject.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

/**
 * An event with whose it is: null for a login with a name that nobody has. The user name is null once the account is deleted.
 */
export type AccountEvent = ListedEvent & { account: { id: string; username: string | null } | null };

/**
 * A page of what happened on the whole site. The admin's history keeps whose events were shown.
 * @param cursor `older` of the page before
 * @returns "unknown-cursor" for a cursor that no page gave
 */
export async function viewEvents(
  context: Context,
  { event, cursor }: { event?: SecurityEventName | undefined; cursor?: string | undefined },
): Promise<{ events: AccountEvent[]; older: string | null } | "unknown-cursor"> {
  const before = cursor ? readCursor(cursor) : null;
  if (before === undefined) return "unknown-cursor";

  const { events, older } = await listSiteEvents(context, { event, before });
  const ids = [...new Set(events.map(({ about }) => partsOf(about).id))];
  const lines = await readAccountLines(context, ids);
  const shown = { count: events.length, accounts: ids.join(" "), ...(event ? { event } : {}) };
  await actAs(context, (context) => recordAct(context, { act: "listed-events", detail: shown }));
  return {
    events: events.map(({ about, ...event }) => {
      const { id } = partsOf(about);
      return { ...event, account: id === NOBODY ? null : { id, username: lines.get(id)?.username ?? null } };
    }),
    older: older && `${older.at.getTime()}.${older.id}`,
  };
}

/** @returns undefined for what is no cursor */
function readCursor(cursor: string): EventPlace | undefined {
  const [, moment, id] = /^(\d{1,13})\.([\w-]{1,64})$/.exec(cursor) ?? [];
  return moment && id ? { at: new Date(Number(moment)), id } : undefined;
}
