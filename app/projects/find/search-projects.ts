import type { Context } from "../../lib/context.ts";
import { findNamesWithin } from "../../lib/database/statements/find-names-within.ts";
import { prefixRange } from "../../lib/text/prefix-range.ts";
import { projectKey } from "./name.ts";

export const FOUND_PER_PAGE = 20;
/** How many names are looked at for one page: of these, some may have published nothing. */
const CANDIDATES = 100;

/** A project that a search found. */
type ProjectHit = { id: string; name: string };

/** A page of a search; `next` is the place after which it goes on, null where all was looked at. */
export type SearchPage = { found: ProjectHit[]; next: string | null };

/** A place in a search: among the names that start with the letters, or among those that have them further on, after a name. */
const PLACE = /^(start|within)\.([a-z0-9-]{0,100})$/;

/**
 * Projects with these letters in their name, however that is written: first those that start with them, that very name before all, then
 * the others; each by name. Projects that are deleted or held back, or have published nothing, are not found.
 *
 * Names that start with the letters are a range of the index. No index that both databases have knows the letters in the middle, so
 * one page looks for these through a bounded part of all names, and may have few or none though there are more: `next` says so.
 * @param place `next` of the page before
 * @returns "unknown-place" for a place that no page gave
 */
export async function searchProjects(
  context: Context,
  { query, place }: { query: string; place: string | null },
): Promise<SearchPage | "unknown-place"> {
  const [, part = "", after = ""] = PLACE.exec(place ?? "start.") ?? [];
  if (!part) return "unknown-place";
  const letters = projectKey(query.trim());
  // Other characters stand in no name, and some of them mean something to the database.
  if (!/^[a-z0-9-]{1,100}$/.test(letters)) return { found: [], next: null };

  const first = part === "start" ? await searchStarts(context, { letters, after }) : { found: [], end: null };
  if (first.end !== null) return { found: first.found, next: `start.${first.end}` };
  const most = FOUND_PER_PAGE - first.found.length;
  const others = await searchWithin(context, { letters, after: part === "within" ? after : "", most });
  return { found: [...first.found, ...others.found], next: others.end === null ? null : `within.${others.end}` };
}

/** `end`: the name after which there may be more; null where there are none. */
type Part = { found: ProjectHit[]; end: string | null };

async function searchStarts(context: Context, { letters, after }: { letters: string; after: string }): Promise<Part> {
  const rows = await context.db.project.findMany({
    where: { nameKey: { ...prefixRange(letters), ...(after ? { gt: after } : {}) } },
    orderBy: { nameKey: "asc" },
    take: CANDIDATES,
    select: { nameKey: true },
  });
  const names = rows.map(({ nameKey }) => nameKey);
  return keepShown(context, { names, most: FOUND_PER_PAGE, end: names.length < CANDIDATES ? null : (names.at(-1) ?? null) });
}

async function searchWithin(context: Context, { letters, after, most }: { letters: string; after: string; most: number }): Promise<Part> {
  const { names, end } = await findNamesWithin(context, { letters, after, most: CANDIDATES });
  return keepShown(context, { names, most, end });
}

/** Those of some names that everybody may see; where they are more than fit on a page, it ends with the last one that does. */
async function keepShown({ db }: Context, { names, most, end }: { names: string[]; most: number; end: string | null }): Promise<Part> {
  if (names.length === 0) return { found: [], end };
  const rows = await db.project.findMany({
    where: {
      nameKey: { in: names },
      deletedAt: null,
      quarantinedAt: null,
      releases: { some: { files: { some: { publishedAt: { not: null } } } } },
    },
    orderBy: { nameKey: "asc" },
    take: most + 1,
    select: { id: true, name: true, nameKey: true },
  });
  const found = rows.slice(0, most).map(({ id, name }) => ({ id, name }));
  return { found, end: rows.length > most ? (rows[most - 1]?.nameKey ?? "") : end };
}
