import { open } from "node:fs/promises";
import { Command } from "commander";
import type { ChainBreak } from "../history/chain.ts";
import { type Services, verifyDownload } from "../services.server.ts";
import { noAccount } from "./change-account.ts";
import { type Outcome, print, withServices } from "./run.ts";

const FAULTS = { missing: "is missing", changed: "was changed", unlinked: "does not follow on the one before" } as const;

function broken({ accountId, sequence, fault }: ChainBreak): Outcome {
  return { ok: false, text: `Broken: event ${sequence} of ${accountId} ${FAULTS[fault]}.`, data: { accountId, sequence, fault } };
}

async function verifyDatabase({ accounts, history }: Services, name: string | undefined): Promise<Outcome> {
  const account = name ? await accounts.findAccountByLogin(name) : null;
  if (name && !account) return noAccount(name);

  const verified = await history.verifyHistory(account ? { accountId: account.id } : {});
  if (verified.kind === "broken") return broken(verified);
  const { chains, events } = verified;
  return { ok: true, text: `Whole: ${events} events in ${chains} chains.`, data: { chains, events } };
}

async function verifyFile(file: string): Promise<Outcome> {
  const lines = (await open(file)).readLines();
  const verified = await verifyDownload(lines);
  if (verified.kind === "broken") return broken(verified);
  const { events } = verified;
  return { ok: true, text: `Whole: ${events} events.`, data: { events } };
}

export function historyCommand(): Command {
  const command = new Command("history").description("the security history");
  command
    .command("verify")
    .option("--account <name>", "only the account of this user name or verified address")
    .option("--file <file>", "a downloaded history (JSON Lines); needs no database")
    .option("--json", "print JSON")
    .description("check that no event was changed or removed, and name the first break")
    .action(async ({ account, file, json }) => {
      if (file) print(await verifyFile(file), { json });
      else await withServices((services) => verifyDatabase(services, account), { json });
    });
  return command;
}
