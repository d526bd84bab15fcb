import { z } from "zod";

/** An anchor as the log has it. */
export type LoggedAnchor = { sequence: number; at: Date; hash: string };

/** The name of the field in a line of the log: see app/server/start-anchors.ts. */
const LOGGED_AS = "historyAnchor";

const line = z.object({
  [LOGGED_AS]: z.object({
    sequence: z.int().positive(),
    at: z.iso.datetime().transform((text) => new Date(text)),
    hash: z.string(),
  }),
});

/** Finds the anchors among the lines of a log; something may stand before the JSON of a line, such as a time and a host. */
export async function parseAnchors(lines: AsyncIterable<string>): Promise<LoggedAnchor[]> {
  const anchors: LoggedAnchor[] = [];
  for await (const text of lines) {
    if (!text.includes(LOGGED_AS)) continue;
    const parsed = line.safeParse(safeJson(text.slice(text.indexOf("{"))));
    if (parsed.success) anchors.push(parsed.data[LOGGED_AS]);
  }
  return anchors;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
