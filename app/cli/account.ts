import { Command } from "commander";
import { trimTyped } from "../lib/text/trim-typed.ts";
import type { Services } from "../services.server.ts";
import { addChange, noAccount } from "./change-account.ts";
import { grace } from "./figure.ts";
import { type Outcome, withServices } from "./run.ts";

export function accountCommand(): Command {
  const command = new Command("account").description("look after one account");
  addChange(command, "freeze", "let nobody log in, and end every session", {
    work: ({ admin }, about) => admin.freezeAccount(about),
    done: "is frozen",
    nothing: "was frozen already",
  });
  addChange(command, "unfreeze", "open a frozen account again", {
    work: ({ admin }, about) => admin.unfreezeAccount(about),
    done: "is open again",
    nothing: "was not frozen",
  });
  addChange(command, "reset-two-factor", "take every second factor off; first make sure who asks", {
    work: ({ twoFactorReset }, about) => twoFactorReset.resetTwoFactor(about),
    done: "has no second factor any more",
    nothing: "had no second factor",
  });
  command
    .command("show")
    .argument("<name>", "user name or verified address", trimTyped)
    .option("--json", "print JSON")
    .description("what the site holds about an account, without secrets; its history says who looked")
    .action((name, options) => withServices((services) => show(services, name), options));
  command
    .command("delete")
    .argument("<name>", "user name or verified address", trimTyped)
    .requiredOption("--confirm <username>", "the account's user name, typed again", trimTyped)
    .option("--json", "print JSON")
    .description(`delete an account in ${grace()}; until then its owner can keep it, by the link in the mail or by a button after a login`)
    .action((name, options) => withServices((services) => remove(services, name, options.confirm), options));
  return command;
}

async function show({ accounts, admin }: Services, name: string): Promise<Outcome> {
  const account = await accounts.findAccountByLogin(name);
  const picture = account && (await admin.showAccount({ accountId: account.id }));
  if (!picture) return noAccount(name);
  const day = (date: Date) => date.toISOString();
  const lines = [
    `${picture.username} (${picture.role}), id ${picture.id}, since ${day(picture.createdAt)}`,
    ...(picture.frozenAt ? [`frozen since ${day(picture.frozenAt)}`] : []),
    ...(picture.deleteAfter ? [`to be deleted after ${day(picture.deleteAfter)}`] : []),
    ...picture.addresses.map(
      ({ address, isPrimary, verifiedAt }) =>
        `address ${address}${isPrimary ? ", primary" : ""}, ${verifiedAt ? "verified" : "not verified"}`,
    ),
    `password set ${day(picture.passwordChangedAt)}`,
    ...picture.factors.map(({ kind, credentials }) => `${kind}: ${credentials.map(({ label }) => label).join(", ")}`),
    ...picture.sessions.map(({ ipAddress, lastSeenAt }) => `session from ${ipAddress}, last seen ${day(lastSeenAt)}`),
  ];
  return { ok: true, text: lines.join("\n"), data: { account: picture } };
}

async function remove({ accounts, accountLife }: Services, name: string, username: string): Promise<Outcome> {
  const account = await accounts.findAccountByLogin(name);
  if (!account) return noAccount(name);
  const asked = await accountLife.requestDeletion({ accountId: account.id, username });
  if (asked.kind === "sole-owner") {
    const text = `Nothing was done: ${account.username} is the only owner of ${asked.projects.join(", ")}.`;
    return { ok: false, text, data: { error: "sole-owner", username: account.username, projects: asked.projects } };
  }
  if (asked.kind === "not-asked") {
    const text = `Nothing was done: ${username} is not the account's user name, or it is to be deleted already.`;
    return { ok: false, text, data: { error: "not-asked", username: account.username } };
  }
  return {
    ok: true,
    text: `${account.username} is deleted in ${grace()}, unless its owner keeps it.`,
    data: { username: account.username },
  };
}
