import type { Config } from "../config.server.ts";
import { after, HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { checkMailServer } from "../outside/mail-transport.ts";
import { countGivenUp, findServerFault, outboxFigures } from "../services.server.ts";
import { attempt, type Check, good, warning, wrong } from "./checks.ts";
import { figure } from "./figure.ts";

/** Where docs/operating/alerts.yml calls somebody too (GatehouseMailLate, GatehouseMailGivenUp). */
const LATE_SECONDS = (15 * MINUTE) / SECOND;
const MANY_GIVEN_UP_IN_AN_HOUR = 10;

export function checkMail({ smtp, settings }: Config): Promise<Check> {
  if (!smtp) return Promise.resolve(good("mail", "emails are kept in the data folder and shown at /dev/mail"));
  const todo = "Check SMTP_URL, and that the mail server accepts this machine. Then run gatehouse mail test ADDRESS.";
  return attempt("mail", todo, async () => good("mail", `${await checkMailServer(smtp, settings.origin)} accepts mail`));
}

/** Checks what waits to be sent, and what could not be: mails that are late say that no process sends them, or that nobody takes them. */
export function checkOutbox(context: Pick<Context, "db" | "clock">): Promise<Check> {
  const name = "outbox";
  return attempt(name, "Check that the database server runs.", async () => {
    const { waiting, oldestSeconds, givenUp } = await outboxFigures(context);
    const lately = await countGivenUp(context, after(context.clock.now(), -HOUR));
    const seconds = figure(Math.floor(oldestSeconds));
    const waits = waiting ? `${waiting} waiting, the oldest for ${seconds} s` : "nothing waiting";
    const text = `${waits}; ${givenUp} given up in 90 days, ${lately} of them within the last hour`;

    const fault = await findServerFault(context);
    if (fault) {
      const todo = "Check SMTP_URL and MAIL_FROM, then run gatehouse mail test ADDRESS.";
      return wrong(name, `${text}; the mail server accepted none of ${fault.waiting} at the last attempt: ${fault.reason}`, todo);
    }
    const todos: string[] = [];
    if (oldestSeconds > LATE_SECONDS) todos.push("Check that a process of the site runs, then run gatehouse mail test ADDRESS.");
    if (lately > MANY_GIVEN_UP_IN_AN_HOUR) todos.push(`Read "lastError" in "OutgoingMail": maybe one domain refuses all of them.`);
    return todos.length ? warning(name, text, todos.join(" ")) : good(name, text);
  });
}
