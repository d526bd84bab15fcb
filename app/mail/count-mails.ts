import type { Context } from "../lib/context.ts";
import { countByHour, type HourCount } from "../lib/database/statements/count-by-hour.ts";

/** Of the mails that were written in each hour since then, how many are sent by now, wait, and were given up. */
export async function countMails({ db }: Context, since: Date): Promise<{ sent: HourCount[]; waiting: HourCount[]; givenUp: HourCount[] }> {
  // Errands stand in the outbox too; they are no mails, and no account's.
  const count = (state: string) => countByHour(db, { table: "OutgoingMail", moment: "createdAt", since, set: ["accountId", state] });
  return { sent: await count("sentAt"), waiting: await count("dueAt"), givenUp: await count("givenUpAt") };
}
