import type { Context } from "../../lib/context.ts";
import { MAX_FAILURES_IN_A_ROW } from "./check-password.ts";

/** Closes the password way as 100 failures in a row do: only a reset opens it again. */
export async function closePassword({ db }: Context, accountId: string): Promise<void> {
  await db.password.updateMany({ where: { accountId }, data: { failures: MAX_FAILURES_IN_A_ROW } });
}
