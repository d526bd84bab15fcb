import { Command } from "commander";
import { trimTyped } from "../lib/text/trim-typed.ts";
import type { Services } from "../services.server.ts";
import { addChange, noAccount } from "./change-account.ts";
import { grace } from "./figure.ts";
import { type Outcome, withServices } from "./run.ts";

export function accountCommand(): Command {
  const command = new Command("account").description("manage one account");
  addChange(command, "freeze", "suspend an account: nobody can log in, and every session ends", {
    work: ({ admin }, about) => admin.freezeAccount(about),
    done: "is suspended",
    nothing: "was already suspended",
  });
  addChange(command, "unfreeze", "let the owner of a suspended account log in again", {
    work: ({ admin }, about) => admin.unfreezeAccount(about),
    done: "can log in again",
    nothing: "was not suspended",
  });
  addChange(command, "reset-two-factor", "remove two-factor authentication; verify the person's identity first", {
    work: ({ twoFactorReset }, about) => twoFactorReset.resetTwoFactor(about),
    done: "no longer has two-factor authentication",
    nothing: "had no two-factor authentication",
  });
  command
    .command("show")
    .argument("<name>", "user name or verified address", trimTyped)
    .option("--json", "print JSON")
    .description("show what the site stores about an account, without secrets; its history says who looked")
    .action((name, options) => withServices((services) => show(services, name), options));
  command
    .command("delete")
    .argument("<name>", "user name or verified address", trimTyped)
    .requiredOption("--confirm <username>", "the account's user name, typed again", trimTyped)
    .option("--json", "print JSON")
    .description(`delete an account in ${grace()}; until then its owner can cancel, by the link in the email or by a button after a login`)
    .action((name, options) => withServices((services) => remove(services, name, options.confirm), options));
  return command;
}

async function show({ accounts, admin, enrolment }: Services, name: string): Promise<Outcome> {
  const account = await accounts.findAccountByLogin(name);
  const picture = account && (await admin.showAccount({ accountId: account.id }));
  if (!picture) return noAccount(name);
  const backup = await enrolment.readBackup(picture.id);
  const day = (date: Date) => date.toISOString();
  const lines = [
    `${picture.username} (${picture.role}), id ${picture.id}, since ${day(picture.createdAt)}`,
    ...(picture.frozenAt ? [`suspended since ${day(picture.frozenAt)}`] : []),
    ...(picture.deleteAfter ? [`to be deleted after ${day(picture.deleteAfter)}`] : []),
    ...picture.addresses.map(
      ({ address, isPrimary, verifiedAt }) =>
        `address ${address}${isPrimary ? ", primary" : ""}, ${verifiedAt ? "verified" : "not verified"}`,
    ),
    `password set ${day(picture.passwordChangedAt)}`,
    ...picture.factors
      .filter(({ backup }) => !backup)
      .map(({ kind, credentials }) => `${kind}: ${credentials.map(({ label }) => label).join(", ")}`),
    ...(backup?.status ? [`${backup.kind}: ${backup.status.left} left, ${backup.status.isKept ? "saved" : "not confirmed as saved"}`] : []),
    ...picture.sessions.map(({ ipAddress, lastSeenAt }) => `session from ${ipAddress}, last seen ${day(lastSeenAt)}`),
  ];
  return { ok: true, text: lines.join("\n"), data: { account: picture } };
}

async function remove({ accounts, accountLife }: Services, name: string, username: string): Promise<Outcome> {
  const account = await accounts.findAccountByLogin(name);
  if (!account) return noAccount(name);
  const asked = await accountLife.requestDeletion({ accountId: account.id, username });
  if (asked.kind === "sole-owner") {
    const text = `Nothing was changed: ${account.username} is the only owner of ${asked.projects.join(", ")}.`;
    return { ok: false, text, data: { error: "sole-owner", username: account.username, projects: asked.projects } };
  }
  if (asked.kind === "not-asked") {
    const text = `Nothing was changed: ${username} isn't the account's user name, or the account is already being deleted.`;
    return { ok: false, text, data: { error: "not-asked", username: account.username } };
  }
  return {
    ok: true,
    text: `${account.username} will be deleted in ${grace()}, unless its owner cancels.`,
    data: { username: account.username },
  };
}
