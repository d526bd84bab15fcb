import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Reader, waitFor } from "./reader.ts";
import { Terminal, versionOf } from "./terminal.ts";

/**
 * Where a form leads back to its own page, or a link to a page that was read before, Lynx shows that as it remembers it, whatever the
 * answer says of caches; a person reloads it. So long it is waited for another page.
 */
const MEMORY_MILLISECONDS = 8000;

/** The place of a thing on a page: both browsers number what can be gone to, from the top. */
type Find = (screen: string, words: string) => number | undefined;

abstract class TextBrowser implements Reader {
  abstract readonly version: string;
  constructor(protected readonly terminal: Terminal) {}

  abstract open(address: string): Promise<void>;
  abstract fill(label: string, text: string): Promise<void>;
  abstract press(button: string, where?: { after?: string }): Promise<void>;
  abstract follow(link: string): Promise<void>;

  read(): Promise<string> {
    return this.terminal.screen();
  }

  close(): Promise<void> {
    return this.terminal.close();
  }

  /** Waits until the page has the thing; a page that goes on without it is reloaded once. @param after words that stand before it */
  protected async numberOf(find: Find, words: string, { after = "" } = {}): Promise<number> {
    let reloadAt = Date.now() + MEMORY_MILLISECONDS;
    return waitFor<number>(`“${words}” to stand on the page`, async () => {
      const screen = await this.read();
      const number = find(screen.slice(Math.max(screen.indexOf(after), 0)), words);
      if (number !== undefined) return { found: number };
      if (Date.now() > reloadAt) {
        reloadAt = Number.POSITIVE_INFINITY;
        await this.reload();
      }
      return { otherwise: screen };
    });
  }

  /** Where the browser shows a page that was read before as it was then. */
  protected async reload(): Promise<void> {}
}

/** A field has its label before it: on its line, or lines above. */
const field: Find = (screen, label) =>
  numberIn(screen, new RegExp(`^\\W*${escaped(label)}$[^[]*\\[(\\d+)\\]|${escaped(label)} ?\\[(\\d+)\\]`, "m"));
const link: Find = (screen, words) => numberIn(screen, new RegExp(`\\[(\\d+)\\] ?${escaped(words)}(?!\\w)`));
const lynxButton: Find = (screen, words) => numberIn(screen, new RegExp(`\\(\\[(\\d+)\\]BUTTON\\) ${escaped(words)}(?!\\w)`));

function numberIn(screen: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(screen)?.slice(1).find(Boolean);
  return found === undefined ? undefined : Number(found);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

const LYNX = ["INCLUDE:/etc/lynx/lynx.cfg", "TEXTFIELDS_NEED_ACTIVATION:TRUE", "ACCEPT_ALL_COOKIES:TRUE"].join("\n");

export class Lynx extends TextBrowser {
  readonly version = versionOf("lynx", "-version").replace(/ Version | \(.*/g, (text) => (text.startsWith(" (") ? "" : " "));

  static async start(): Promise<Lynx> {
    const terminal = await Terminal.start((home) => {
      writeFileSync(join(home, "lynx.cfg"), `${LYNX}\n`);
      return ["lynx", `-cfg=${home}/lynx.cfg`, "-number_fields", "-nopause"];
    }, /Arrow keys:/);
    return new Lynx(terminal);
  }

  async open(address: string): Promise<void> {
    await this.terminal.answer("g", /^URL to open:/m, address);
    await this.terminal.press("Enter");
  }

  async fill(label: string, text: string): Promise<void> {
    await this.goTo(await this.numberOf(field, label));
    await this.terminal.answer("Enter", /Enter text into the field/, text);
    await this.terminal.press("Tab");
  }

  async press(button: string, where?: { after?: string }): Promise<void> {
    await this.goTo(await this.numberOf(lynxButton, button, where));
    const [title] = (await this.read()).split("\n");
    await this.terminal.press("Enter");
    const isOther = async () => (await this.read()).split("\n")[0] !== title;
    for (const deadline = Date.now() + MEMORY_MILLISECONDS; Date.now() < deadline; await sleep(100)) if (await isOther()) return;
    await this.terminal.press("C-r");
  }

  async follow(words: string): Promise<void> {
    await this.goTo(await this.numberOf(link, words));
    await this.terminal.press("Enter");
  }

  protected override async reload(): Promise<void> {
    await this.terminal.press("C-r");
  }

  private async goTo(number: number): Promise<void> {
    await this.terminal.press("Home");
    if (number > 1) await this.terminal.press("-N", `${number - 1}`, "Tab");
  }
}

export class W3m extends TextBrowser {
  readonly version = versionOf("w3m", "-version")
    .replace(/^w3m version (w3m\/[^,+]*).*/, "$1")
    .replace("/", " ");

  static async start(): Promise<W3m> {
    return new W3m(await Terminal.start(() => ["w3m", "-cookie", "-o", "display_link_number=1", "-v"], /Welcome to w3m/i));
  }

  async open(address: string): Promise<void> {
    await this.terminal.answer("U", /^Goto URL:/m, address);
    await this.terminal.press("Enter");
  }

  async fill(label: string, text: string): Promise<void> {
    await this.goTo(await this.numberOf(field, label));
    await this.terminal.answer("Enter", /^(TEXT|PASSWORD):/im, text);
    await this.terminal.press("Enter");
  }

  /** Its buttons have no number on the screen: the next one with these words is found as people find it, by a search. */
  async press(button: string, { after }: { after?: string } = {}): Promise<void> {
    await this.numberOf((screen, words) => (screen.includes(words) ? 0 : undefined), button, { after });
    if (after) await this.search(after);
    await this.search(button);
    await this.terminal.press("Enter");
  }

  async follow(words: string): Promise<void> {
    await this.goTo(await this.numberOf(link, words));
    await this.terminal.press("Enter");
  }

  private async search(words: string): Promise<void> {
    await this.terminal.answer("/", /^Forward:/m, escaped(words));
    await this.terminal.press("Enter");
  }

  private goTo(number: number): Promise<void> {
    return this.terminal.type(`${number}[`);
  }
}
