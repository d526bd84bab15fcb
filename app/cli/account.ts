import { Command } from "commander";
import type { Services } from "../services.server.ts";
import { type Outcome, operator, withServices } from "./run.ts";

type Change = { verb: "freezeAccount" | "unfreezeAccount" | "resetTwoFactor"; done: string; nothing: string };

/** Changes the account of a user name or verified address. */
async function change({ accounts, admin }: Services, name: string, { verb, done, nothing }: Change): Promise<Outcome> {
  const account = await accounts.findAccountByLogin(name);
  if (!account) return { ok: false, text: `There is no account ${name}.`, data: { error: "not-found" } };

  const changed = await admin[verb]({ accountId: account.id, by: operator() });
  return { ok: true, text: `${account.username} ${changed ? done : nothing}.`, data: { username: account.username, changed } };
}

export function accountCommand(): Command {
  const command = new Command("account").description("look after one account");
  const add = (name: string, description: string, how: Change) =>
    command
      .command(name)
      .argument("<name>", "user name or verified address")
      .option("--json", "print JSON")
      .description(description)
      .action((name, options) => withServices((services) => change(services, name, how), options));

  add("freeze", "let nobody log in, and end every session", { verb: "freezeAccount", done: "is frozen", nothing: "was frozen already" });
  add("unfreeze", "open a frozen account again", { verb: "unfreezeAccount", done: "is open again", nothing: "was not frozen" });
  add("reset-two-factor", "take every second factor off; first make sure who asks", {
    verb: "resetTwoFactor",
    done: "has no second factor any more",
    nothing: "had no second factor",
  });
  return command;
}
