import type { Context } from "../../lib/context.ts";

/** Which rows of tokens can still be used: not ended, not expired. */
export function liveToken({ clock }: Context) {
  return { endedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: clock.now() } }] };
}

/** Whether a row that was not ended can still be used, by the same condition. */
export function isLiveToken({ clock }: Context, { expiresAt }: { expiresAt: Date | null }): boolean {
  return expiresAt === null || expiresAt > clock.now();
}

/** Of which accounts tokens are taken: one that is frozen, or is about to be deleted, gets them back as they were. */
export const OPEN_ACCOUNT = { frozenAt: null, deleteAfter: null } as const;
