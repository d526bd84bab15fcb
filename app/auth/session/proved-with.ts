import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";

/** The id of the credential of the last proof of the session that asks; null where that was the password, or nothing proved yet. */
export async function readProvedWith({ db, client }: Context): Promise<string | null> {
  const { sessionToken: token } = client;
  return token && ((await db.session.findUnique({ where: { id: hashToken(token) }, select: { provedWith: true } }))?.provedWith ?? null);
}
