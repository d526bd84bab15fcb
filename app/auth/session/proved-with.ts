import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";

/** The id of the credential of the session's last proof; null where that was the password, or nothing proved yet. */
export async function readProvedWith({ db }: Context, token: string): Promise<string | null> {
  return (await db.session.findUnique({ where: { id: hashToken(token) }, select: { provedWith: true } }))?.provedWith ?? null;
}
