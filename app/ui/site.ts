import { useRouteLoaderData } from "@remix-run/react";
import type { Announced } from "~/announcements/list-announcements";
import type { SiteLinks } from "~/lib/settings/site-links";
import { DEFAULT_LANGUAGE, type Language } from "~/lib/text/language";
import type { NamedNotice } from "./messages/notice.ts";
import { pageTranslator, type Translate } from "./messages/translate.ts";

/** Colours that can be chosen instead of those that the browser prefers. */
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
/** The addresses of the operator's own look; null is the site's. */
export type Look = { mark: { path: string; type: string } | null; stylesheet: string | null };

/** The site as every page needs to know it; the root loader's answer. */
export type Site = {
  name: string;
  /** What every page says first, such as "Test site". */
  banner: string | null;
  look: Look;
  links: SiteLinks;
  /** What the operator tells everyone now. */
  announced: readonly Pick<Announced, "id" | "title">[];
  language: Language;
  /** The languages that people can choose. */
  languages: readonly Language[];
  /** The colours that were chosen in this browser; null where the browser's own setting rules. */
  theme: Theme | null;
  /** The time zone of who is signed in, if one was set. */
  zone: string | null;
  /** When the page was made. */
  now: Date;
  /** The enhancement script's address. */
  script: string;
  username: string | null;
  /** When the account of who is signed in is deleted, if that was asked for. */
  deleteAfter: Date | null;
  /** Whether there are admin pages for who is signed in. */
  isAdmin: boolean;
  /** Says what the last request did. */
  notice: NamedNotice | null;
  /** The fields of a form of this page as they were typed before a fresh proof was asked for. */
  kept: Record<string, string> | null;
  /** Whether mail stays on this machine and is shown at /dev/mail. */
  keepsMail: boolean;
  /** Whether this page, the first after a login, offers a passkey. */
  offersPasskey: boolean;
  requestId: string;
};

/** The site's data; undefined where the root loader itself failed. */
export function useSite(): Site | undefined {
  return useRouteLoaderData("root") as Site | undefined;
}

/** The texts in the page's language. */
export function useTranslate(): Translate {
  return pageTranslator(useSite()?.language ?? DEFAULT_LANGUAGE);
}
