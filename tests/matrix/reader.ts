import { setTimeout as sleep } from "node:timers/promises";

/** How long a page may take to say what it should. */
const PATIENCE_MILLISECONDS = 30_000;

/**
 * A browser, and a person who knows nothing of it but what they read: fields, buttons and links are named by their words. `after` are
 * words that stand before the wanted thing, where its own stand several times on the page.
 */
export interface Reader {
  /** Name and version. */
  readonly version: string;
  open(address: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  press(button: string, where?: { after?: string }): Promise<void>;
  follow(link: string): Promise<void>;
  /** All that can be read now. */
  read(): Promise<string>;
  close(): Promise<void>;
}

/** Waits until the page says this. @returns all that it says @throws with what it said last */
export async function see(reader: Reader, words: RegExp): Promise<string> {
  return waitFor<string>(`“${words.source}” to be read`, async () => {
    const text = await reader.read().catch(() => "");
    return words.test(text) ? { found: text } : { otherwise: text };
  });
}

/** Tries until something is found. @throws with what there was otherwise */
export async function waitFor<T>(what: string, look: () => Promise<{ found: T } | { otherwise: string }>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const result = await look();
    if ("found" in result) return result.found;
    if (Date.now() > deadline) throw new Error(`waited for ${what}:\n${result.otherwise}`);
    await sleep(100);
  }
}
