import { readFileSync, writeFileSync } from "node:fs";
import { STEPS } from "./main-job.ts";

/** A browser, and what it does with the site's script. */
export type Situation = { browser: string; scripts: string };
/** What came of the main job: the step that failed, or null where each was done. */
export type Outcome = Situation & { version: string; failed: (typeof STEPS)[number] | null };

const PATH = "docs/no-javascript.md";
const [BEGIN, END] = ["<!-- matrix: written by npm run test:matrix -->", "<!-- end of the matrix -->"];

/** Writes the line of a situation into the document's table; the others stay as the last run that tried them left them. */
export function writeLine(outcome: Outcome, situations: Situation[]): void {
  const text = readFileSync(PATH, "utf8");
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${PATH} has no place for the matrix`);
  const old = text.slice(before, after).split("\n");
  const lines = situations.flatMap((situation) => {
    const name = nameOf(situation);
    return name === nameOf(outcome) ? lineOf(outcome) : old.filter((line) => line.startsWith(`| ${name} |`));
  });
  writeFileSync(PATH, `${text.slice(0, before)}${[BEGIN, "", ...steps(), "", ...head(), ...lines, "", ""].join("\n")}${text.slice(after)}`);
}

function nameOf({ browser, scripts }: Situation): string {
  return scripts === "none" ? browser : `${browser}, scripts ${scripts}`;
}

function steps(): string[] {
  return STEPS.map((step, index) => `${index + 1}. ${step}`);
}

function head(): string[] {
  const cells = ["browser", "version", "tried on", ...STEPS.map((_, index) => `${index + 1}`)];
  return [row(cells), row(cells.map(() => "---"))];
}

function lineOf({ version, failed, ...situation }: Outcome): string {
  const failedAt = failed === null ? STEPS.length : STEPS.indexOf(failed);
  const results = STEPS.map((_, index) => (index < failedAt ? "works" : index === failedAt ? "**fails**" : "–"));
  return row([nameOf(situation), version, new Date().toISOString().slice(0, 10), ...results]);
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
