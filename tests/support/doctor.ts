import { runTool } from "./tool.ts";

/** What the doctor said, and its exit code. */
type Report = { code: number; checks: { name: string; state: string; text: string; todo?: string }[] };

/** Folders that are not there, and that the site could make: the image's user too, in /tmp. */
export const NO_FOLDERS = { DATA_DIR: "/nowhere", STORAGE: "/tmp/nowhere" };

export async function doctor(env: Record<string, string>): Promise<Report> {
  const { code, output } = await runTool(["doctor", "--json"], { ...NO_FOLDERS, ...env });
  return { code, checks: JSON.parse(output).checks };
}

export const find = ({ checks }: Report, name: string) => checks.find((check) => check.name === name);
