import { type Reader, waitFor } from "./reader.ts";

/** What a program can do with a window of a browser, also where the page's scripts do not run. */
type Remote = {
  version: string;
  /** Goes to an address, and waits for nothing. */
  open(address: string): Promise<void>;
  /** What a function that is written out gives back in the page. */
  run(source: string): Promise<unknown>;
  type(text: string): Promise<void>;
  key(name: "Enter" | "SelectAll"): Promise<void>;
  close(): Promise<void>;
};

type Wanted = { kind: "field" | "button" | "link"; words: string; after?: string | undefined };

/** A person at a window, with the keyboard. */
export class Window implements Reader {
  constructor(private readonly remote: Remote) {}

  get version(): string {
    return this.remote.version;
  }

  open(address: string): Promise<void> {
    return this.remote.open(address);
  }

  async fill(label: string, text: string): Promise<void> {
    await this.focus({ kind: "field", words: label });
    await this.remote.key("SelectAll");
    await this.remote.type(text);
    const typed = await this.remote.run(`() => document.activeElement?.value`);
    if (typed !== text) throw new Error(`“${label}” holds ${JSON.stringify(typed)} after ${JSON.stringify(text)} was typed`);
  }

  async press(button: string, { after }: { after?: string } = {}): Promise<void> {
    await this.focus({ kind: "button", words: button, after });
    await this.remote.key("Enter");
  }

  async follow(link: string): Promise<void> {
    await this.focus({ kind: "link", words: link });
    await this.remote.key("Enter");
  }

  async read(): Promise<string> {
    return String(await this.remote.run(`() => document.body?.innerText ?? ""`));
  }

  close(): Promise<void> {
    return this.remote.close();
  }

  /** Waits until the thing is there: a page that is on its way has none. */
  private async focus(wanted: Wanted): Promise<void> {
    await waitFor(`“${wanted.words}” to stand on the page`, async () => {
      const found = await this.remote.run(`() => (${focusOn})(${JSON.stringify(wanted)})`).catch(() => false);
      return found === true ? { found } : { otherwise: await this.read().catch(() => "") };
    });
  }
}

/** Runs in the page. @returns whether the thing is there, can be seen, and has the focus now */
function focusOn({ kind, words, after }: Wanted): boolean {
  const kinds = { field: "input, select", button: "button", link: "a" };
  const start = [...document.querySelectorAll("main *")].filter(
    ({ children, textContent }) => !children.length && textContent.trim() === after,
  )[0];
  const isBehind = (element: Element) => !start || Boolean(start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (after && !start) return false;
  for (const element of document.querySelectorAll<HTMLInputElement>(kinds[kind])) {
    const named = (kind === "field" ? element.labels?.[0] : element)?.cloneNode(true) as Element | undefined;
    for (const unseen of named?.querySelectorAll(".visually-hidden") ?? []) unseen.remove();
    const name = named?.textContent.trim();
    if (name !== words || !element.checkVisibility() || !isBehind(element)) continue;
    element.focus();
    return document.activeElement === element;
  }
  return false;
}
