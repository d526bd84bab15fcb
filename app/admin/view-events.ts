import { type AccountLine, readAccountLines } from "../accounts/find-by-prefix.ts";
import { NOBODY } from "../history/chains/chain-id.ts";
import type { EventDetail, SecurityEventName } from "../history/events/events.ts";
import type { ListedEvent } from "../history/list-events.ts";
import { type EventPlace, listSiteEvents, type SiteEvent } from "../history/list-site-events.ts";
import type { Context } from "../lib/context.ts";
import { partsOf, type SubjectKind } from "../lib/subject.ts";
import { readProjectNames } from "../projects/find/list-names.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

/** The account or project that an event is about. The name is null once it is deleted. */
export type EventOwner = { kind: SubjectKind; id: string; name: string | null };

/**
 * An event with whose it is, null for a login with a name that nobody has; and the account that its text names by its id, where that is
 * not deleted.
 */
export type OwnedEvent = ListedEvent & { owner: EventOwner | null; named: { id: string; name: string } | null };

/**
 * A page of what happened on the whole site. The admin's history keeps whose events were shown.
 * @param cursor `older` of the page before
 * @returns "unknown-cursor" for a cursor that no page gave
 */
export async function viewEvents(
  context: Context,
  { event, cursor }: { event?: SecurityEventName | undefined; cursor?: string | undefined },
): Promise<{ events: OwnedEvent[]; older: string | null } | "unknown-cursor"> {
  const before = cursor ? readCursor(cursor) : null;
  if (before === undefined) return "unknown-cursor";

  const { events, older } = await listSiteEvents(context, { event, before });
  const [accounts, projects] = [idsOf("account", events), idsOf("project", events)];
  const mentioned = events.flatMap(({ detail }) => namedIn(detail) ?? []);
  const named = [...accounts, ...mentioned];
  const lines = named.length ? await readAccountLines(context, named) : new Map<string, AccountLine>();
  const names = projects.length ? await readProjectNames(context, projects) : new Map<string, string>();
  const shown = {
    count: events.length,
    accounts: accounts.join(" "),
    ...(projects.length ? { projects: projects.join(" ") } : {}),
    ...(event ? { event } : {}),
  };
  await actAs(context, (context) => recordAct(context, { act: "listed-events", detail: shown }));
  return {
    events: events.map(({ about, ...event }) => {
      const { kind, id } = partsOf(about);
      const name = kind === "project" ? names.get(id) : lines.get(id)?.username;
      const account = lines.get(namedIn(event.detail) ?? "");
      return {
        ...event,
        owner: id === NOBODY ? null : { kind, id, name: name ?? null },
        named: account ? { id: account.id, name: account.username } : null,
      };
    }),
    older: older && `${older.at.getTime()}.${older.id}`,
  };
}

/** The id of the account that something was done to (record-act.ts). */
function namedIn({ account }: EventDetail): string | undefined {
  return typeof account === "string" ? account : undefined;
}

/** The ids of the subjects of one kind, each once. */
function idsOf(kind: SubjectKind, events: SiteEvent[]): string[] {
  const parts = events.map(({ about }) => partsOf(about));
  return [...new Set(parts.filter((part) => part.kind === kind).map(({ id }) => id))];
}

/** @returns undefined for what is no cursor */
function readCursor(cursor: string): EventPlace | undefined {
  const [, moment, id] = /^(\d{1,13})\.([\w-]{1,64})$/.exec(cursor) ?? [];
  return moment && id ? { at: new Date(Number(moment)), id } : undefined;
}
