import type { Context } from "../lib/context.ts";
import { hashToken } from "../lib/random.ts";
import { usernameKey } from "./username.ts";

/** Whether the name was that of an account which was deleted. */
export async function isRetired({ db }: Context, username: string): Promise<boolean> {
  return (await db.retiredUsername.findUnique({ where: { keyHash: hashToken(usernameKey(username)) } })) !== null;
}

/** Keeps a deleted account's name from being registered again: what it signed or published must not become somebody else's. */
export async function retireUsername({ db }: Context, username: string): Promise<void> {
  const keyHash = hashToken(usernameKey(username));
  await db.retiredUsername.upsert({ where: { keyHash }, create: { keyHash }, update: {} });
}
