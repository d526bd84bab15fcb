import type { EventFilter } from "~/history/list-events";
import { after, DAY } from "~/lib/clock";
import { parseDay } from "~/lib/text/parse-moment";
import type { FormState } from "~/ui/forms/form-state";

/** What was asked for, as the form has it. */
export type Asked = { subject: string; failures: boolean; from: string; until: string };

/** The filter of a history by its query; `form` says what of it cannot be taken. Both days are meant whole. */
export function readFilter(query: URLSearchParams): { asked: Asked; filter: EventFilter; form: FormState | undefined } {
  const [typedFrom = "", typedUntil = ""] = ["from", "until"].map((name) => (query.get(name) ?? "").trim().slice(0, 20));
  const asked = { subject: query.get("subject") ?? "", failures: query.get("failures") === "yes", from: typedFrom, until: typedUntil };
  const from = typedFrom ? parseDay(typedFrom) : undefined;
  const until = typedUntil ? parseDay(typedUntil) : undefined;
  const refuse = (key: "history.badDate" | "history.badOrder", name: string) => ({
    asked,
    filter: {},
    form: { typed: { from: typedFrom, until: typedUntil }, summary: null, errors: { [name]: { key } } },
  });
  if (from === null) return refuse("history.badDate", "from");
  if (until === null) return refuse("history.badDate", "until");
  if (from && until && until < from) return refuse("history.badOrder", "until");
  const end = until && after(until, DAY);
  return { asked, filter: { topic: asked.subject || undefined, failuresOnly: asked.failures, from, until: end }, form: undefined };
}
