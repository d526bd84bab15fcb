import type { Context } from "../../lib/context.ts";
import { findRows } from "../../lib/database/rows.ts";
import { hashToken } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { trustOf } from "./devices.ts";

/** A browser as a list shows it. */
export type ListedDevice = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date; trustedUntil: Date | null; isThis: boolean };

/** The browsers that the account logged in from, the one used last first. */
export async function listDevices(context: Context, accountId: string): Promise<ListedDevice[]> {
  const token = context.client.deviceToken;
  const rows = await findRows(context, "Device", { accountId }, ["-lastSeenAt"]);
  const thisHash = token && hashToken(token);
  return rows.map(({ id, userAgent, createdAt, lastSeenAt, trustedUntil, tokenHash }) => ({
    id,
    userAgent,
    createdAt,
    lastSeenAt,
    trustedUntil: trustOf(context, { trustedUntil }),
    isThis: tokenHash === thisHash,
  }));
}

/** Forgets a browser: its next login asks for everything and sends a mail. @returns whether there was such a browser */
export async function forgetDevice(context: Context, { accountId, id }: { accountId: string; id: string }): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    const { count } = await context.db.device.deleteMany({ where: { accountId, id } });
    if (count === 1) await report(context, { about: account(accountId), event: "device:forgotten" });
    return count === 1;
  });
}
