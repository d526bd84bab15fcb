import { after, DAY, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { parseDay } from "../../lib/text/parse-moment.ts";
import { versionKey } from "../../lib/text/version.ts";
import { readRange } from "../use/ranges.ts";
import type { TokenRights } from "./create-token.ts";

/** For how many days a token can be good; otherwise until a date, or without an end. */
const EXPIRY_DAYS = [7, 30, 90, 365] as const;
const MOST_USES = 10_000;
const MOST_RANGES = 20;

/** The rights of a token as they were typed. */
export type TypedRights = {
  scope: "all" | "some";
  /** The projects that were ticked, by id; of those that the account may upload to. */
  projectIds: string[];
  mayCreate: boolean;
  /** A number of days, `YYYY-MM-DD` (the last day, in UTC), or `never`. */
  expires: string;
  /** Separated by white space or commas; empty for everywhere. */
  ranges: string;
  /** Empty where uses are not counted. */
  uses: string;
  /** Empty for every version. */
  version: string;
};

/** Why a field is refused: the last part of a message key (`tokens.refused.<reason>`). */
export type RightsRefusal = {
  reason: "expires" | "expired" | "ranges" | "many-ranges" | "uses" | "version" | "nothing";
  params?: Record<string, string | number>;
};

type ReadRights =
  | { kind: "read"; rights: TokenRights }
  | { kind: "refused"; fields: Partial<Record<"scope" | "expires" | "ranges" | "uses" | "version", RightsRefusal>> };

/** Reads the rights of a new token, or says what is wrong with each field. */
export function readRights(context: Context, typed: TypedRights): ReadRights {
  const { scope, projectIds, mayCreate } = typed;
  const expires = readExpiry(context, typed.expires);
  const ranges = readRanges(typed.ranges);
  const uses = readUses(typed.uses);
  const version = typed.version === "" ? null : typed.version;
  const fields = {
    // Neither a project nor the right to create one: it could do nothing.
    ...(scope === "some" && projectIds.length === 0 && !mayCreate ? { scope: { reason: "nothing" as const } } : {}),
    ...(isRefusal(expires) ? { expires } : {}),
    ...(isRefusal(ranges) ? { ranges } : {}),
    ...(isRefusal(uses) ? { uses } : {}),
    ...(version !== null && !versionKey(version) ? { version: { reason: "version" as const } } : {}),
  };
  if (Object.keys(fields).length || isRefusal(expires) || isRefusal(ranges) || isRefusal(uses)) return { kind: "refused", fields };
  const projects = scope === "all" ? "all" : projectIds;
  return { kind: "read", rights: { projects, mayCreate, version, usesLeft: uses, ranges, expiresAt: expires } };
}

function isRefusal(value: unknown): value is RightsRefusal {
  return typeof value === "object" && value !== null && "reason" in value;
}

function readExpiry({ clock }: Context, typed: string): Date | null | RightsRefusal {
  if (typed === "never") return null;
  const days = EXPIRY_DAYS.find((days) => String(days) === typed);
  if (days) return after(clock.now(), days * DAY);
  const date = parseDay(typed);
  if (!date) return { reason: "expires" };
  const end = after(date, DAY - SECOND);
  return end > clock.now() ? end : { reason: "expired" };
}

function readRanges(typed: string): string[] | null | RightsRefusal {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 0) return null;
  if (parts.length > MOST_RANGES) return { reason: "many-ranges", params: { max: MOST_RANGES } };
  const ranges: string[] = [];
  for (const part of parts) {
    const range = readRange(part);
    if (!range) return { reason: "ranges", params: { range: part } };
    ranges.push(range);
  }
  return [...new Set(ranges)];
}

function readUses(typed: string): number | null | RightsRefusal {
  if (typed === "") return null;
  const uses = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  return uses >= 1 && uses <= MOST_USES ? uses : { reason: "uses", params: { max: MOST_USES } };
}
