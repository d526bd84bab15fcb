import { Command } from "commander";
import { addChange } from "./change-account.ts";

export function accountCommand(): Command {
  const command = new Command("account").description("look after one account");
  addChange(command, "freeze", "let nobody log in, and end every session", {
    verb: "freezeAccount",
    done: "is frozen",
    nothing: "was frozen already",
  });
  addChange(command, "unfreeze", "open a frozen account again", {
    verb: "unfreezeAccount",
    done: "is open again",
    nothing: "was not frozen",
  });
  addChange(command, "reset-two-factor", "take every second factor off; first make sure who asks", {
    verb: "resetTwoFactor",
    done: "has no second factor any more",
    nothing: "had no second factor",
  });
  return command;
}
