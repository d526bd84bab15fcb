import type { TextParams, Translate } from "./translate.ts";

/** Texts of what the database names by the last part of their key. */
const AREAS = ["method", "events", "admin.act", "twoFactorReset.dropped", "projects.role", "projects.status"] as const;

/** The text of what the database names; the name itself where a newer version of the site wrote it and this one has no text. */
export function storedText(t: Translate, key: `${(typeof AREAS)[number]}.${string}`, params?: TextParams): string {
  if (t.has(key)) return t(key, params);
  const area = AREAS.find((area) => key.startsWith(`${area}.`)) ?? "";
  return key.slice(area.length + 1);
}
