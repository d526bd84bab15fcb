import type { AppLoadContext } from "@remix-run/node";
import { oneLine } from "~/lib/text/label";
import { isNotice, type NamedNotice, type Notice, namesThing } from "~/ui/messages/notice";
import { MAX_CARRIED, MAX_CARRIED_COOKIE } from "./cookies/carried.ts";
import { readCookie, writeCookie } from "./cookies/cookies.ts";

/**
 * The cookie that has the next page say what was done: the notice's key and, where its text names a thing, that name. The name is
 * sealed, so that a page never says what a cookie says that somebody else set, and nothing that was typed stands where answers are
 * kept (pressed-once.ts). It is no secret: who can see the page sees it.
 * @throws RangeError where the text names a thing and no name is given
 */
export function noticeCookie(context: AppLoadContext, key: Notice, name?: string | undefined): string {
  if (!namesThing(key)) return writeCookie(context, "notice", key);
  const text = name && oneLine(name);
  if (!text) throw new RangeError(`the notice "${key}" names no thing`);
  const short = text.length > MAX_CARRIED ? `${text.slice(0, MAX_CARRIED - 1)}…` : text;
  const sealed = context.services.keptForms.sealCarried({ purpose: `notice:${key}`, text: short });
  return writeCookie(context, "notice", `${key}.${sealed}`);
}

/** The notice that the browser brought; null where there is none, or one that this site did not set. */
export function readNotice(request: Request, context: AppLoadContext): { key: Notice; name: string } | null {
  const [key = "", ...rest] = (readCookie(request, context, "notice", { max: MAX_CARRIED_COOKIE }) ?? "").split(".");
  if (!isNotice(key)) return null;
  if (!namesThing(key)) return { key, name: "" };
  const name = context.services.keptForms.openCarried({ purpose: `notice:${key}`, sealed: rest.join(".") });
  return name === null ? null : ({ key, name } satisfies NamedNotice);
}
