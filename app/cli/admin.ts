import { Command } from "commander";
import { addChange } from "./change-account.ts";

export function adminCommand(): Command {
  const command = new Command("admin").description("who may open the admin pages");
  addChange(command, "grant", "make an account an admin; the pages also ask it for a security key or a passkey", {
    work: ({ admin }, about) => admin.grantAdmin(about),
    done: "is an admin",
    nothing: "was an admin already",
  });
  addChange(command, "revoke", "make an admin a member again", {
    work: ({ admin }, about) => admin.revokeAdmin(about),
    done: "is no admin any more",
    nothing: "was no admin",
  });
  return command;
}
