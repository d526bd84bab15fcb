import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONFIGURATION = ["package.json", "package-lock.json", "tsconfig.json", "remix.config.js", "vite.config.ts", "vitest.config.ts"];
const PARTS = ["app", "prisma", "public", "tests", ...CONFIGURATION];
/** Where an example may have files. */
const EXAMPLES = ["app", "prisma", "tests"];

export type Edit = { file: string; find: string; replace: string };

/** The site with the files of an example copied in and its edits made, in a folder of its own. Remove it when done. */
export function copySiteWith(example: string, edits: Edit[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-example-"));
  const keep = (path: string) => !/^(prisma\/generated|tests\/examples)\//.test(path);
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true, verbatimSymlinks: true, filter: keep });
  for (const part of EXAMPLES) if (existsSync(join(example, part))) cpSync(join(example, part), join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const { file, find, replace } of edits) {
    const text = readFileSync(join(folder, file), "utf8");
    if (text.split(find).length !== 2) throw new Error(`${file}: this does not stand there once: ${find}`);
    writeFileSync(
      join(folder, file),
      text.replace(find, () => replace),
    );
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a command in the folder. @throws with what it said where it fails */
export function runIn(folder: string, command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed:\n${stdout}${stderr}`);
}
