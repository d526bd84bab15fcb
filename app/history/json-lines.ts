import { z } from "zod";
import type { Context } from "../lib/context.ts";
import type { Subject } from "../lib/subject.ts";
import type { ChainRow } from "./chains/chain.ts";
import { chainIdOf } from "./chains/chain-id.ts";
import { readChain } from "./chains/read-chain.ts";

const line = z.object({
  accountId: z.string(),
  sequence: z.int().positive(),
  event: z.string(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  particulars: z.json().nullable(),
  salt: z.string().nullable(),
  particularsHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});

/** How many events the subject's history has. */
export async function historyLength({ db }: Context, about: Subject): Promise<number> {
  return (await db.historyChain.findUnique({ where: { accountId: chainIdOf(about) }, select: { length: true } }))?.length ?? 0;
}

/**
 * The subject's whole history as JSON Lines: what the page shows, and all that is needed to check the chain. It ends where the history
 * ended when it was asked for: a download takes as long as its reader likes, also when their session has ended meanwhile.
 * @param length the number of the last event, where that was looked at before
 */
export async function* historyJsonLines(context: Context, about: Subject, { length }: { length?: number } = {}): AsyncGenerator<string> {
  const accountId = chainIdOf(about);
  const rows = readChain(context, accountId, { length: length ?? (await historyLength(context, about)) });
  for await (const { sequence, event, at, particulars, salt, particularsHash, previousHash, hash } of rows) {
    const content = particulars === null ? null : JSON.parse(particulars);
    yield `${JSON.stringify({ accountId, sequence, event, at, particulars: content, salt, particularsHash, previousHash, hash })}\n`;
  }
}

/**
 * Reads a downloaded history back. JSON keeps the order of an object's fields, so the particulars' text is the one that was hashed.
 * @throws SyntaxError naming the first line that is not one of a history
 */
export async function* parseJsonLines(lines: AsyncIterable<string>): AsyncGenerator<ChainRow> {
  let number = 0;
  for await (const text of lines) {
    number++;
    if (!text.trim()) continue;
    const parsed = line.safeParse(safeJson(text));
    if (!parsed.success) throw new SyntaxError(`line ${number} is no line of a history`);
    const { particulars } = parsed.data;
    yield { ...parsed.data, particulars: particulars === null ? null : JSON.stringify(particulars) };
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
