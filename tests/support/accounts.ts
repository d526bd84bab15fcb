import { register } from "~/account-life/register";
import { verifyEmail } from "~/addresses/verification";
import { grantAdmin } from "~/admin/change-role";
import type { MailKind } from "~/mail/kinds";
import { asOperator } from "./actors.ts";
import { newName, PASSWORD } from "./people.ts";
import type { TestContext } from "./test-context.ts";

export type TestAccount = { accountId: string; username: string; address: string; password: string };

/** An account that registered and verified nothing yet; its mail is still in the outbox. */
export async function createAccount(context: TestContext, { address }: { address?: string } = {}): Promise<TestAccount> {
  const username = newName();
  const account = { username, address: address ?? `${username}@example.org`, password: PASSWORD };
  const result = await register(context, { username, email: account.address, password: PASSWORD });
  if (result.kind !== "registered") throw new Error(`not registered: ${JSON.stringify(result)}`);
  const { id } = await context.db.account.findFirstOrThrow({ where: { username } });
  return { ...account, accountId: id };
}

/** An account whose address is verified; the outbox is empty afterwards. */
export async function createVerifiedAccount(context: TestContext): Promise<TestAccount> {
  const account = await createAccount(context);
  await verifyEmail(context, { token: await mailedToken(context, account.address, "verify-email") });
  return account;
}

/** The same, of an admin of the site. */
export async function createAdmin(context: TestContext): Promise<{ accountId: string; username: string }> {
  const { accountId, username } = await createVerifiedAccount(context);
  await grantAdmin(asOperator(context), { accountId });
  await context.sentMail();
  return { accountId, username };
}

/** Empties the outbox. @returns the token of its last mail of this kind to this address */
export async function mailedToken(context: TestContext, address: string, kind: MailKind): Promise<string> {
  const sent = await context.sentMail();
  const mail = sent.filter((mail) => mail.to === address && mail.kind === kind).at(-1);
  if (!mail)
    throw new Error(`no ${kind} to ${address}; there were ${sent.map((mail) => `${mail.kind} to ${mail.to}`).join(", ") || "none"}`);
  return String(mail.params.token);
}
