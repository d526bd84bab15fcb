import type { Context } from "../lib/context.ts";
import { toBase64url } from "../lib/text/base64url.ts";
import { usernameKey } from "./username.ts";

/** WebAuthn Level 3, 14.6.1: a user handle is 64 random bytes and says nothing about its user. */
const USER_HANDLE_BYTES = 64;

/** Creates the row of an account, with the language that it was registered in; the database refuses a name that somebody has (`isUniqueViolation`). */
export async function createAccount(
  { db, clock, random }: Context,
  { id, username, language = null }: { id: string; username: string; language?: string | null | undefined },
): Promise<void> {
  const userHandle = toBase64url(random.bytes(USER_HANDLE_BYTES));
  await db.account.create({
    data: { id, username, usernameKey: usernameKey(username), userHandle, language, createdAt: clock.now() },
  });
}

/** Whether an account has this name, however it is written. */
export async function isHeld({ db }: Context, username: string): Promise<boolean> {
  return (await db.account.count({ where: { usernameKey: usernameKey(username) } })) > 0;
}
