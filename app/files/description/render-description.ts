import { createHash } from "node:crypto";
import type { Context } from "../../lib/context.ts";
import { OverloadedError } from "../../lib/work/bounded-queue.ts";
import { Thread } from "../../lib/work/thread.ts";
import { Kept } from "./kept.ts";

/** READMEs take 1 to 50 ms, the worst that we could think of a second. */
const MILLISECONDS = 5_000;
/** Characters of the longest description that is rendered: 1 MiB of ASCII. */
const MAX_CHARACTERS = 1024 * 1024;
/** Characters of HTML that are kept, so that a description is rendered once and not for each reader. */
const KEPT_CHARACTERS = 16 * 1024 * 1024;

const thread = new Thread<{ text: string; type: string }, string | null>({
  script: new URL("./description-worker.js", import.meta.url),
  waiting: 32,
  milliseconds: MILLISECONDS,
  memory: 256,
});
const kept = new Kept(KEPT_CHARACTERS);

/** Safe HTML, or the text as it is; `too-long` is neither rendered nor shown. */
export type RenderedDescription = { kind: "html"; html: string } | { kind: "text"; text: string } | { kind: "too-long" };

/**
 * Renders a description, in a thread of its own and with a time limit. What cannot be rendered, or not soon, is shown as text: a
 * description keeps no page from being shown.
 */
export async function renderDescription(_context: Context, { text, type }: { text: string; type: string }): Promise<RenderedDescription> {
  if (text.length > MAX_CHARACTERS) return { kind: "too-long" };
  if (type === "text/plain") return { kind: "text", text };
  const key = createHash("sha256").update(`${type}\n${text}`).digest("base64");
  const known = kept.get(key);
  const html = known === undefined ? await render(key, { text, type }) : known;
  return html === null ? { kind: "text", text } : { kind: "html", html };
}

async function render(key: string, request: { text: string; type: string }): Promise<string | null> {
  let html: string | null = null;
  try {
    html = await thread.ask(request);
  } catch (error) {
    // Too much to do just now: the next reader tries again. One that took too long would do so every time.
    if (error instanceof OverloadedError) return null;
  }
  kept.set(key, html);
  return html;
}
