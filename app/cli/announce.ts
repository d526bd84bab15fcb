import { Command, InvalidArgumentError } from "commander";
import { MAX_TEXT, MAX_TITLE } from "../lib/announcement-limits.ts";
import { oneLine } from "../lib/text/label.ts";
import { parseMoment } from "../lib/text/parse-moment.ts";
import type { Services } from "../services.server.ts";
import { type Outcome, withServices } from "./run.ts";

type Options = { title: string; text: string; from?: Date; until?: Date; email?: boolean; json?: boolean };

export function announceCommand(): Command {
  const command = new Command("announce").description("tell everybody something, on the site's pages, in its feed and by email");
  command
    .command("add")
    .requiredOption("--title <title>", `a line of at most ${MAX_TITLE} characters`, atMost(MAX_TITLE))
    .requiredOption("--text <text>", `a paragraph of at most ${MAX_TEXT} characters`, atMost(MAX_TEXT))
    .option("--from <moment>", 'when it is first shown, in UTC, such as "2026-11-27 08:00"; now, if you leave it out', moment)
    .option("--until <moment>", "when it is last shown; until you end it, if you leave it out", moment)
    .option("--email", "also email it to the accounts that asked for announcements")
    .option("--json", "print JSON")
    .description("add an announcement")
    .action((options: Options) => withServices((services) => add(services, options), options));
  command
    .command("list")
    .option("--json", "print JSON")
    .description("list the latest announcements, with their ids")
    .action((options) => withServices(list, options));
  command
    .command("end")
    .argument("<id>", "as the list names it")
    .option("--json", "print JSON")
    .description("end an announcement now")
    .action((id: string, options) => withServices((services) => end(services, id), options));
  return command;
}

async function add({ announcements }: Services, { title, text, from, until, email = false }: Options): Promise<Outcome> {
  const added = await announcements.addAnnouncement({ title, text, startsAt: from ?? null, endsAt: until ?? null, byEmail: email });
  if (!added) return { ok: false, text: "It would end before it begins, or has ended already.", data: { error: "over" } };
  return { ok: true, text: `Added announcement ${added.id}. The pages show it within seconds of its start.`, data: added };
}

async function list({ announcements }: Services): Promise<Outcome> {
  const all = await announcements.listAnnouncements();
  const lines = all.map(({ id, title, state, startsAt, endsAt }) => `${id}  ${state}  ${span(startsAt, endsAt)}  ${title}`);
  return { ok: true, text: lines.join("\n") || "There are no announcements.", data: { announcements: all } };
}

async function end({ announcements }: Services, id: string): Promise<Outcome> {
  const title = await announcements.endAnnouncement({ id });
  return title === null
    ? { ok: false, text: `No announcement ${id} can be ended.`, data: { error: "not-found" } }
    : { ok: true, text: `“${title}” has ended.`, data: { id } };
}

function span(startsAt: Date, endsAt: Date | null): string {
  return `${startsAt.toISOString().slice(0, 16)}Z to ${endsAt ? `${endsAt.toISOString().slice(0, 16)}Z` : "its end"}`;
}

function atMost(max: number) {
  return (typed: string) => {
    const text = oneLine(typed);
    if (!text || text.length > max) throw new InvalidArgumentError(`It must have between 1 and ${max} characters.`);
    return text;
  };
}

function moment(typed: string): Date {
  const at = parseMoment(typed);
  if (!at) throw new InvalidArgumentError('It must be a day, or a day and a time, in UTC, such as "2026-11-27 08:00".');
  return at;
}
