import { Command } from "commander";
import { readConfig } from "../config.server.ts";
import { MINUTE, systemClock } from "../lib/clock.ts";
import { newId, systemRandom } from "../lib/random.ts";
import { trimTyped } from "../lib/text/trim-typed.ts";
import { mailFolder, mailTransport, nameOf } from "../outside/mail-transport.ts";
import { isEmailAddress } from "../services.server.ts";
import { type Outcome, print } from "./run.ts";

/** Sends a mail at once, past the outbox, so that what the mail server says is seen here. */
async function sendTest(to: string): Promise<Outcome> {
  const config = readConfig();
  if (!isEmailAddress(to)) return { ok: false, text: `${to} is not an email address.`, data: { error: "malformed" } };

  const deliver = mailTransport(config);
  const mail = { kind: "operator-test" as const, to, params: {}, id: newId(systemRandom), createdAt: systemClock.now() };
  await deliver(mail, AbortSignal.timeout(MINUTE));
  const { smtp, dataDir } = config;
  if (!smtp) return { ok: true, text: `An email to ${to} was saved in ${mailFolder(dataDir)}: SMTP_URL is not set.`, data: { to } };
  const host = nameOf(smtp);
  return { ok: true, text: `${host} accepted an email to ${to}. Check that it arrives, and is not in spam.`, data: { to, server: host } };
}

export function mailCommand(): Command {
  const command = new Command("mail").description("the emails that the site sends");
  command
    .command("test")
    .argument("<address>", "where to send it", trimTyped)
    .option("--json", "print JSON")
    .description("send a test email now, and print what the mail server says")
    .action(async (address, options) => print(await sendTest(address), options));
  return command;
}
