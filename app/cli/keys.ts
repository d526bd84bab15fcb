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
  return { ok: true, text: `The key ${id} was added to ${file}${last ? "" : ", and seals from now on"}.`, data: { id, file } };
}

async function rotate({ sealingKeys }: Services): Promise<Outcome> {
  const rotated = await withProgress("Resealing", (onProgress) => sealingKeys.rotateKeys({ onProgress }));
  const { keyId, resealed, unopened, isSettled } = rotated;
  const lines = [`${resealed} values were resealed under the key ${keyId}.`];
  if (unopened) lines.push(`${unopened} values can't be opened and stay as they were: run gatehouse keys check.`);
  if (!isSettled) lines.push("Some values are still sealed under another key: a process of the site runs with a different first key.");
  return { ok: unopened === 0 && isSettled, text: lines.join("\n"), data: rotated };
}

async function check({ sealingKeys }: Services): Promise<Outcome> {
  const survey = await withProgress("Opening", (onProgress) => sealingKeys.surveyKeys({ onProgress }));
  const line = (what: string) => (key: { id: string; values: number }) => `${key.id}: ${key.values} values, ${what}`;
  const [first, ...others] = survey.keys;
  const { missing, unopened } = survey;
  const lines = [
    ...(first ? [line("seals")(first)] : []),
    ...others.map((key) => line(key.values ? "opens" : "no longer needed")(key)),
    ...missing.map(line("MISSING")),
    ...unopened.first.map(({ table, id }) => `can't be opened: ${id} of ${table}`),
    unopened.count ? `${unopened.count} values can't be opened.` : "Every value opens.",
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
    const text = [...says, "Nothing was changed. If the keys are lost for good, --yes removes all of this: see docs/operating/recover.md."];
    return { ok: false, text: text.join("\n"), data: { error: "not-confirmed", lost } };
  }
  process.stderr.write(`${says.join("\n")}\n`);
  const { values, changed } = await withProgress("Giving up", (onProgress) => sealingKeys.giveUpValues({ onProgress }));
  const left = changed ? ` ${changed} changed meanwhile: run this again.` : "";
  return { ok: changed === 0, text: `${values} values were given up.${left}`, data: { lost, values, changed } };
}

export function keysCommand(): Command {
  const command = new Command("keys").description("the keys that seal secrets in the database");
  command
    .command("add")
    .option("--last", "only open with it at first: for several processes that get the new SECRET_KEYS one after the other")
    .option("--json", "print JSON")
    .description("create a new key; with SECRET_KEYS set, print its new value")
    .action((options) => print(add(options), options));
  command
    .command("rotate")
    .option("--json", "print JSON")
    .description("reseal every value under the first key, while the site runs; can be interrupted and run again")
    .action((options) => withServices(rotate, { ...options, checkKeys: false }));
  command
    .command("check")
    .option("--json", "print JSON")
    .description("open every sealed value; say which keys are needed, how often, and which are missing")
    .action((options) => withServices(check, { ...options, checkKeys: false }));
  command
    .command("give-up")
    .option("--yes", "do it: without this, only say what would be removed")
    .option("--json", "print JSON")
    .description("remove what no key opens, after keys are lost for good; owners who lose a second factor get an email")
    .action((options) => withServices((services) => giveUp(services, options), { ...options, checkKeys: false }));
  return command;
}
