import { Command } from "commander";
import { addChange } from "./change-account.ts";

export function adminCommand(): Command {
  const command = new Command("admin").description("who may open the admin pages");
  addChange(command, "grant", "make an account an administrator; the admin pages ask for a security key or passkey", {
    work: ({ admin }, about) => admin.grantAdmin(about),
    done: "is an administrator",
    nothing: "was already an administrator",
  });
  addChange(command, "revoke", "remove the administrator role from an account", {
    work: ({ admin }, about) => admin.revokeAdmin(about),
    done: "is no longer an administrator",
    nothing: "was not an administrator",
  });
  return command;
}
