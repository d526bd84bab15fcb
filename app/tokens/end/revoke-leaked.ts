import type { EventDetail } from "../../history/events/events.ts";
import { type Context, NO_CLIENT } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { oneLine } from "../../lib/text/label.ts";
import { report } from "../../report/report.ts";
import { readToken } from "../use/format.ts";
import { endSentToken } from "./end-sent-token.ts";
import { endTokens } from "./end-tokens.ts";

/** A text that was found somewhere public. `url` may be empty. */
type FoundText = { token: string; url: string; source: string };

/** What is kept of a place, in characters. */
const MAX_PLACE = 300;

/**
 * Ends the tokens among texts that were found in public, each once, and tells their owners where. What is none of ours asks no database;
 * looking one up is no use of it.
 * @returns how many ended
 */
export async function revokeLeaked(context: Context, { found }: { found: readonly FoundText[] }): Promise<number> {
  let ended = 0;
  for (const one of found) {
    if (readToken(one.token, context.settings) === "token" && (await revoke(context, one))) ended++;
  }
  return ended;
}

function revoke(context: Context, { token, url, source }: FoundText): Promise<boolean> {
  // Where the report came from is not where the token was.
  return endSentToken({ ...context, client: NO_CLIENT }, token, async (context, { id, accountId }) => {
    const [ended] = await endTokens(context, { accountId, reason: "leaked", which: { id } });
    if (!ended) return false;
    const place = { url: cut(url), source: cut(source) };
    const detail: EventDetail = { label: ended.label, ...place, ...(place.url ? {} : { context: "nowhere" }) };
    await report(context, { about: account(accountId), event: "token:leaked", detail });
    return true;
  });
}

function cut(text: string): string {
  return oneLine(text).slice(0, MAX_PLACE);
}
