import { open } from "node:fs/promises";
import { Command } from "commander";
import type { NamedFault } from "../account-life/verify-site-history.ts";
import type { Unvouched } from "../history/anchors/accept-chains.ts";
import { account as accountSubject } from "../lib/subject.ts";
import { parseAnchors, type Services, verifyDownload } from "../services.server.ts";
import { noAccount } from "./change-account.ts";
import { describeFault } from "./history-faults.ts";
import { type Outcome, print, withServices } from "./run.ts";

/** The first fault's fields stand beside the list of all. */
function broken(faults: NamedFault[]): Outcome {
  return { ok: false, text: faults.map((fault) => `Broken: ${describeFault(fault)}.`).join("\n"), data: { ...faults[0], faults } };
}

async function verifyDatabase(
  { accounts, accountLife }: Services,
  { account: name, anchors: file }: { account?: string; anchors?: string },
): Promise<Outcome> {
  const account = name ? await accounts.findAccountByLogin(name) : null;
  if (name && !account) return noAccount(name);
  const logged = file ? await parseAnchors((await open(file)).readLines()) : undefined;
  if (logged?.length === 0) return { ok: false, text: `${file} has no anchor of the history.`, data: { error: "no-anchors" } };

  const verified = await accountLife.verifySiteHistory({ accountId: account?.id, logged });
  if (verified.kind === "broken") return broken(verified.faults);
  const { chains, events, beforeMacs, pending, lastAnchor } = verified;
  const lines = [
    `OK: ${events} events in ${chains} chains, none changed or missing.`,
    ...(logged ? [`${logged.length} anchors of the log agree with the database.`] : []),
    ...(beforeMacs ? [`${beforeMacs} events are from before there were MACs: they are as they were when the site began with them.`] : []),
    ...(pending && lastAnchor
      ? [`${pending} events have no MAC yet: a version before may have written them. The next anchor covers them.`]
      : []),
  ];
  const data = { chains, events, beforeMacs, pending, lastAnchor };
  // Before the first start with MACs it is so; later it means that they were all removed.
  if (pending && !lastAnchor)
    return {
      ok: false,
      text: `${pending} events in ${chains} chains have no MAC, and there is no anchor. Only a database that this version has not yet run on is like that.`,
      data,
    };
  return { ok: true, text: lines.join("\n"), data };
}

async function verifyFile(file: string): Promise<Outcome> {
  const lines = (await open(file)).readLines();
  const verified = await verifyDownload(lines);
  if (verified.kind === "broken") {
    const { accountId, sequence, fault } = verified;
    return broken([{ accountId, sequence, fault }]);
  }
  const { events } = verified;
  return { ok: true, text: `OK: ${events} events, none changed or missing.`, data: { events } };
}

/** First says what nothing vouches for; takes it as it stands only where that is confirmed. */
async function accept(
  { accounts, history }: Services,
  { account: name, yes = false }: { account?: string; yes?: boolean },
): Promise<Outcome> {
  const account = name ? await accounts.findAccountByLogin(name) : null;
  if (name && !account) return noAccount(name);

  const found: Unvouched[] = [];
  let accepted = 0;
  for await (const unvouched of history.listUnvouched({ about: account ? accountSubject(account.id) : undefined })) {
    found.push(unvouched);
    if (yes && (await history.acceptChain(unvouched))) accepted++;
  }
  const anchors = await history.listUnknownAnchors();
  if (yes) for (const anchor of anchors) if (await history.acceptAnchor(anchor)) accepted++;
  const total = found.length + anchors.length;
  if (total === 0) return { ok: true, text: "Every event has a MAC: there is nothing to accept.", data: { chains: [], anchors, accepted } };

  const why = (keyId: string | null) => (keyId === null ? "no MAC" : `a MAC under the key "${keyId}", which is missing`);
  const lines = [
    ...found.map(({ accountId, from, to, keyId }) => `events ${from} to ${to} of ${accountId}: ${why(keyId)}`),
    ...anchors.map(({ sequence, keyId }) => `anchor ${sequence}: ${why(keyId)}`),
    yes
      ? `${accepted} of ${total} were accepted as they are.`
      : "Nothing was changed. If you know why, --yes accepts them as they are: see docs/operating/history.md.",
  ];
  return { ok: yes && accepted === total, text: lines.join("\n"), data: { chains: found, anchors, accepted } };
}

export function historyCommand(): Command {
  const command = new Command("history").description("the security history");
  command
    .command("verify")
    .option("--account <name>", "only the account of this user name or verified address")
    .option("--anchors <file>", "compare the database with the anchors in this log")
    .option("--file <file>", "a downloaded history (JSON Lines); needs no database")
    .option("--json", "print JSON")
    .description("check that no event was changed or removed, and name what was")
    .action(async ({ file, json, ...options }) => {
      if (file) print(await verifyFile(file), { json });
      else await withServices((services) => verifyDatabase(services, options), { json });
    });
  command
    .command("accept")
    .option("--account <name>", "only the account of this user name or verified address")
    .option("--yes", "do it: without this, only say what would be accepted")
    .option("--json", "print JSON")
    .description("accept events without a MAC as they are: after a return to the version before, or after keys give-up")
    .action((options) => withServices((services) => accept(services, options), options));
  return command;
}
