import type { Context } from "../../context.ts";

/** Spends a time step of an app's codes, and all before it, by one conditional update. @returns whether none from it on was spent, and the app proves still */
export async function spendStep({ db, clock }: Context, { id, step }: { id: string; step: number }): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "TotpCredential" SET "lastStep" = ${step}, "lastUsedAt" = ${clock.now()}
    WHERE "id" = ${id} AND "lastStep" < ${step} AND "disownedAt" IS NULL`;
  return count === 1;
}
