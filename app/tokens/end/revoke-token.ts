import type { EventDetail } from "../../history/events/events.ts";
import { recordEvent } from "../../history/record-event.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { endSentToken } from "./end-sent-token.ts";
import { endAllTokens, endTokens } from "./end-tokens.ts";

/** Ends one of the account's tokens, and all that were narrowed from it. @returns its label, or null where there was no such token to end */
export async function revokeToken(context: Context, { accountId, id }: { accountId: string; id: string }): Promise<string | null> {
  return writeFor(context, accountId, (context) => endAndTell(context, { accountId, id }));
}

/** Ends all of the account's tokens. @returns how many there were, the narrowed ones aside */
export async function revokeAllTokens(context: Context, { accountId }: { accountId: string }): Promise<number> {
  return writeFor(context, accountId, (context) => endAllTokens(context, { accountId, reason: "revoked" }));
}

/**
 * Ends the token that was sent: whoever has it may give it up, from everywhere and at any time. Where it is none that goes on, nothing
 * happens, and nothing is said of it.
 */
export async function revokeSentToken(context: Context, { token }: { token: string }): Promise<void> {
  await endSentToken(context, token, async (context, row) => (await endAndTell(context, { ...row, how: "itself" })) !== null);
}

async function endAndTell(
  context: Context,
  { accountId, id, how }: { accountId: string; id: string; how?: "itself" },
): Promise<string | null> {
  const [ended] = await endTokens(context, { accountId, reason: "revoked", which: { id } });
  if (!ended) return null;
  const { label, isNarrowed } = ended;
  const detail: EventDetail = how ? { label, context: how } : { label };
  const told = { about: account(accountId), event: "token:revoked", detail } as const;
  // Builds give up what they narrowed as they end: the history is enough.
  await (isNarrowed ? recordEvent(context, told) : report(context, told));
  return label;
}
