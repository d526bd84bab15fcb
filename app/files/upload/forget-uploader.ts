import type { Context } from "../../lib/context.ts";

/** Clears from where and by what tool an account uploaded files that still wait; published ones have neither. Call it before the account is deleted. */
export async function forgetUploader({ db }: Context, accountId: string): Promise<void> {
  await db.releaseFile.updateMany({ where: { publishedAt: null, uploadedById: accountId }, data: { ipAddress: "", tool: "" } });
}
