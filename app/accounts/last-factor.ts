import type { Context } from "../lib/context.ts";
import { updateRows } from "../lib/database/rows.ts";

/** Keeps which factor the account proved last, to ask for it first the next time. */
export async function rememberLastFactor(context: Context, { accountId, kind }: { accountId: string; kind: string }): Promise<void> {
  await updateRows(context, "Account", { id: accountId }, { lastFactor: kind });
}
