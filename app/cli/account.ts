import { Command } from "commander";
import { findAccountByLogin } from "../accounts/find-account.ts";
import { freezeAccount, unfreezeAccount } from "../admin/freeze-account.ts";
import type { Context } from "../lib/context.ts";
import { type Outcome, operator, withContext } from "./run.ts";

type Change = (context: Context, change: { accountId: string; by: string }) => Promise<boolean>;

/** Does something with the account of a user name or verified address. */
async function change(
  context: Context,
  { name, work, done, nothing }: { name: string; work: Change; done: string; nothing: string },
): Promise<Outcome> {
  const account = await findAccountByLogin(context, name);
  if (!account) return { ok: false, text: `There is no account ${name}.`, data: { error: "not-found" } };

  const changed = await work(context, { accountId: account.id, by: operator() });
  return { ok: true, text: `${account.username} ${changed ? done : nothing}.`, data: { username: account.username, changed } };
}

export function accountCommand(): Command {
  const command = new Command("account").description("look after one account");
  command
    .command("freeze")
    .argument("<name>", "user name or verified address")
    .option("--json", "print JSON")
    .description("let nobody log in, and end every session")
    .action((name, options) =>
      withContext((context) => change(context, { name, work: freezeAccount, done: "is frozen", nothing: "was frozen already" }), options),
    );
  command
    .command("unfreeze")
    .argument("<name>", "user name or verified address")
    .option("--json", "print JSON")
    .description("open a frozen account again")
    .action((name, options) =>
      withContext((context) => change(context, { name, work: unfreezeAccount, done: "is open again", nothing: "was not frozen" }), options),
    );
  return command;
}
