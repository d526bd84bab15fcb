import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { insertRows } from "../../lib/database/rows.ts";
import { renewDeviceRows } from "../../lib/database/statements/renew-device.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { hashToken, newId, newToken } from "../../lib/random.ts";

/** Until when a browser skips the second factor. Null where it does not, and everywhere while the operator lets none do so. */
export function trustOf({ clock, settings }: Context, { trustedUntil }: { trustedUntil: Date | null }): Date | null {
  return settings.rememberedBrowsers && trustedUntil && trustedUntil > clock.now() ? trustedUntil : null;
}

/** A browser that the account has logged in from. `isTrusted`: the account told it to be remembered, and it still is. */
export type KnownDevice = { id: string; isTrusted: boolean };

/** The browser that asks, if the account has logged in from it before, otherwise null. */
export async function findDevice(context: Context, accountId: string): Promise<KnownDevice | null> {
  const token = context.client.deviceToken;
  if (!token) return null;
  const device = await context.db.device.findUnique({ where: { accountId_tokenHash: { accountId, tokenHash: hashToken(token) } } });
  return device && { id: device.id, isTrusted: trustOf(context, device) !== null };
}

/**
 * Notes that the account logged in from the browser that asks. The token changes with every login, for all accounts that use this
 * browser, so that a token which somebody planted or copied earlier is worth nothing.
 * @returns the row, the token to keep in the cookie, and whether the account logged in from here for the first time
 */
export async function noteDevice(
  context: Context,
  { accountId, remember }: { accountId: string; remember: boolean },
): Promise<{ id: string; token: string; isNew: boolean }> {
  const { clock, random, client } = context;
  const now = clock.now();
  const token = newToken(random);
  const freshHash = hashToken(token);
  const trustedUntil = remember ? after(now, LIFETIMES.rememberedBrowser) : null;

  const tokenHash = client.deviceToken && hashToken(client.deviceToken);
  const users = tokenHash ? await renewDeviceRows(context, { tokenHash, freshHash, accountId, trustedUntil }) : [];
  const known = users.find((user) => user.accountId === accountId);
  if (known) return { id: known.id, token, isNew: false };

  const seen = { lastSeenAt: now, userAgent: client.userAgent, trustedUntil };
  const id = newId(random);
  await insertRows(context, "Device", [{ id, accountId, tokenHash: freshHash, createdAt: now, ...seen }]);
  return { id, token, isNew: true };
}

/** Gives the browser of this token's hash another token, for all accounts that use it. @returns it, or null where none knows the browser */
export async function changeDeviceToken({ db, random }: Context, tokenHash: string): Promise<string | null> {
  const token = newToken(random);
  const { count } = await db.device.updateMany({ where: { tokenHash }, data: { tokenHash: hashToken(token) } });
  return count > 0 ? token : null;
}

/** Every browser must prove the second factor again. They stay known, so that no mail calls them new. */
export async function distrustDevices({ db }: Context, { accountId }: { accountId: string }): Promise<void> {
  await db.device.updateMany({ where: { accountId, trustedUntil: { not: null } }, data: { trustedUntil: null } });
}

/** Forgets the account's browsers: the next login from any of them is one from a new browser. @param spareToken the one that stays known */
export async function forgetDevices(
  { db }: Context,
  { accountId, spareToken }: { accountId: string; spareToken: string | null },
): Promise<void> {
  await db.device.deleteMany({ where: { accountId, ...(spareToken ? { tokenHash: { not: hashToken(spareToken) } } : {}) } });
}
