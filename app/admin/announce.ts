import { addAnnouncement, endAnnouncement, type NewAnnouncement } from "../announcements/add-announcement.ts";
import type { Context } from "../lib/context.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

/** Publishes an announcement in the admin's name. @returns whether it was; not where it would be over before anybody saw it */
export function announce(context: Context, announcement: NewAnnouncement): Promise<boolean> {
  return actAs(context, async (context) => {
    if (!(await addAnnouncement(context, announcement))) return false;
    await recordAct(context, { act: "announced", detail: { title: announcement.title } });
    return true;
  });
}

/** Ends an announcement. @returns its title; null where it was over, or is none */
export function withdrawAnnouncement(context: Context, { id }: { id: string }): Promise<string | null> {
  return actAs(context, async (context) => {
    const title = await endAnnouncement(context, { id });
    if (title !== null) await recordAct(context, { act: "ended-announcement", detail: { title } });
    return title;
  });
}
