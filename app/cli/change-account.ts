import type { Command } from "commander";
import { trimTyped } from "../lib/text/trim-typed.ts";
import type { Services } from "../services.server.ts";
import { type Outcome, withServices } from "./run.ts";

/** A change of one account: what of the domain does it, and what is said when it was done and when there was nothing to do. */
export type Change = {
  work: (services: Services, about: { accountId: string }) => Promise<boolean>;
  done: string;
  nothing: string;
};

/** Adds a command that changes the account of a user name or verified address. */
export function addChange(command: Command, name: string, description: string, how: Change): void {
  command
    .command(name)
    .argument("<name>", "user name or verified address", trimTyped)
    .option("--json", "print JSON")
    .description(description)
    .action((name, options) => withServices((services) => change(services, name, how), options));
}

async function change(services: Services, name: string, { work, done, nothing }: Change): Promise<Outcome> {
  const account = await services.accounts.findAccountByLogin(name);
  if (!account) return noAccount(name);

  const changed = await work(services, { accountId: account.id });
  return { ok: true, text: `${account.username} ${changed ? done : nothing}.`, data: { username: account.username, changed } };
}

export function noAccount(name: string): Outcome {
  return { ok: false, text: `No account named ${name}.`, data: { error: "not-found" } };
}
