import { Command } from "commander";
import { keyFile, keySource, readConfig } from "../config.server.ts";
import { makeKeyFile, readKeyFile, replaceKeyFile } from "../lib/secrets/key-file.ts";
import { formatKeyRing, newKey, withKey } from "../lib/secrets/key-ring.ts";
import type { Services } from "../services.server.ts";
import { withProgress } from "./progress.ts";
import { type Outcome, print, withServices } from "./run.ts";

/** A new key: into the key file, or, where the keys come from the environment, the value that the variable is to have. */
function add({ last = false }: { last?: boolean }): Outcome {
  const { keys, dataDir } = readConfig();
  const key = newKey(new Date());
  const [id] = key;
  if (keys) {
    const value = formatKeyRing(withKey(keys, key, { last }));
    return { ok: true, text: `SECRET_KEYS=${value}`, data: { id, SECRET_KEYS: value } };
  }
  const file = keyFile(dataDir);
  makeKeyFile(file);
  const was = readKeyFile(file);
  replaceKeyFile(file, { was, ring: withKey(was, key, { last }) });
  return { ok: true, text: `The key ${id} is in ${file} now${last ? "" : ", and seals from now on"}.`, data: { id, file } };
}

async function rotate({ sealingKeys }: Services): Promise<Outcome> {
  const rotated = await withProgress("Sealing anew", (onProgress) => sealingKeys.rotateKeys({ onProgress }));
  const { keyId, resealed, unopened, isSettled } = rotated;
  const lines = [`${resealed} values were sealed anew under the key ${keyId}.`];
  if (unopened) lines.push(`${unopened} values cannot be opened and are as they were: see gatehouse keys check.`);
  if (!isSettled) lines.push("Values are still sealed under another key: a process of the site runs with another first key.");
  return { ok: unopened === 0 && isSettled, text: lines.join("\n"), data: rotated };
}

async function check({ sealingKeys }: Services): Promise<Outcome> {
  const survey = await withProgress("Opening", (onProgress) => sealingKeys.surveyKeys({ onProgress }));
  const line = (what: string) => (key: { id: string; values: number }) => `${key.id}: ${key.values} values, ${what}`;
  const [first, ...others] = survey.keys;
  const { missing, unopened } = survey;
  const lines = [
    ...(first ? [line("seals")(first)] : []),
    ...others.map((key) => line(key.values ? "opens" : "not needed any more")(key)),
    ...missing.map(line("MISSING")),
    ...unopened.first.map(({ table, id }) => `cannot be opened: ${id} of ${table}`),
    unopened.count ? `${unopened.count} values cannot be opened.` : "Every value opens.",
  ];
  return { ok: unopened.count === 0, text: lines.join("\n"), data: survey };
}

/** First says what no key opens; takes it away only where that is confirmed. */
async function giveUp({ sealingKeys }: Services, { yes = false }: { yes?: boolean }): Promise<Outcome> {
  const survey = await withProgress("Opening", (onProgress) => sealingKeys.surveyKeys({ onProgress }));
  const lost = survey.unopened.tables;
  if (lost.length === 0)
    return { ok: true, text: "Every value opens: there is nothing to give up.", data: { lost, values: 0, changed: 0 } };

  const ids = survey.keys.map(({ id }) => id).join(", ");
  const says = [`No key of ${keySource(readConfig())} (${ids}) opens:`, ...lost.map(({ table, values }) => `  ${values} ${table}`)];
  if (!yes) {
    const text = [...says, "Nothing was done. If the keys are lost for good, --yes takes all of this away: see docs/operating/recover.md."];
    return { ok: false, text: text.join("\n"), data: { error: "not-confirmed", lost } };
  }
  process.stderr.write(`${says.join("\n")}\n`);
  const { values, changed } = await withProgress("Giving up", (onProgress) => sealingKeys.giveUpValues({ onProgress }));
  const left = changed ? ` ${changed} were changed meanwhile: run this again.` : "";
  return { ok: changed === 0, text: `${values} values were given up.${left}`, data: { lost, values, changed } };
}

export function keysCommand(): Command {
  const command = new Command("keys").description("the keys that seal secrets in the database");
  command
    .command("add")
    .option("--last", "only open with it at first: for many processes, which get a new SECRET_KEYS one after the other")
    .option("--json", "print JSON")
    .description("make a new key; with SECRET_KEYS set, print the value that it is to have")
    .action((options) => print(add(options), options));
  command
    .command("rotate")
    .option("--json", "print JSON")
    .description("seal every value anew under the first key, while the site runs; may be cut off and begun again")
    .action((options) => withServices(rotate, { ...options, checkKeys: false }));
  command
    .command("check")
    .option("--json", "print JSON")
    .description("open every sealed value, and say which keys are needed, how often, and which are missing")
    .action((options) => withServices(check, { ...options, checkKeys: false }));
  command
    .command("give-up")
    .option("--yes", "do it: without this, only say what would be taken away")
    .option("--json", "print JSON")
    .description("take away what no key opens, where keys are lost for good; whoever loses a second factor by it is told")
    .action((options) => withServices((services) => giveUp(services, options), { ...options, checkKeys: false }));
  return command;
}
