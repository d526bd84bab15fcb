import type { TestContext } from "../test-context.ts";

/** Each run begins with a site that nobody has used. */
export async function emptySite({ db }: TestContext): Promise<void> {
  await db.account.deleteMany();
  await db.project.deleteMany();
  await db.securityEvent.deleteMany();
  await db.historyChain.deleteMany();
  await db.outgoingMail.deleteMany();
  await db.retiredUsername.deleteMany();
  await db.webauthnChallenge.deleteMany();
  await db.throttle.deleteMany();
}
