import { visitorActor } from "../../lib/actors.ts";
import type { Actor, Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { readSessionRow, type SessionRow } from "../../lib/database/statements/read-session.ts";
import { hashToken } from "../../lib/random.ts";
import { AccessEndedError } from "../../lib/write-for.ts";
import { isLive } from "./live-session.ts";

/** The sender of this session cookie may write for the account of the session while it lives. Without a cookie it is a visitor. */
export function sessionActor(token: string | null): Actor {
  if (!token) return visitorActor;
  const id = hashToken(token);
  return {
    kind: "session",
    async findAccountId(context) {
      return (await readLive(context, id))?.account.id ?? null;
    },
    async admit(context, accountId) {
      await lockAccount(context, accountId);
      const session = await readLive(context, id);
      if (session?.account.id !== accountId) throw new AccessEndedError();
    },
  };
}

/** The session of this hash, with its account; null where it does not go on. */
async function readLive(context: Context, id: string): Promise<SessionRow | null> {
  const row = await readSessionRow(context, id);
  return row && isLive(context, row) ? row : null;
}
