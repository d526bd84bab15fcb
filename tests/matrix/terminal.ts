import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { waitFor } from "./reader.ts";

const run = promisify(execFile);

/** So high that each page stands on it whole. */
const SIZE = { columns: 110, rows: 300 };

/** A screen is read when it has not changed for this long. */
const QUIET_MILLISECONDS = 200;

/** A program in a terminal of tmux, with a home of its own. */
export class Terminal {
  private constructor(
    private readonly home: string,
    private readonly socket: string,
  ) {}

  /**
   * @param command is given the path of the terminal's home, and may write there before it answers
   * @param started what the program shows once it listens: a key that comes before is lost
   */
  static async start(command: (home: string) => string[], started: RegExp): Promise<Terminal> {
    const home = mkdtempSync(join(tmpdir(), "gatehouse-terminal-"));
    const terminal = new Terminal(home, join(home, "tmux"));
    const size = ["-x", `${SIZE.columns}`, "-y", `${SIZE.rows}`];
    await terminal.tmux("new-session", "-d", ...size, "env", `HOME=${home}`, "LANG=C.UTF-8", ...command(home));
    await terminal.shows(started);
    return terminal;
  }

  /** Presses keys by the names that tmux gives them. */
  async press(...keys: string[]): Promise<void> {
    await this.tmux("send-keys", ...keys);
    await this.settled();
  }

  /** Presses a key that makes the program ask for a text, and types it once it asks. Without that, its letters would be commands. */
  async answer(key: string, question: RegExp, text: string): Promise<void> {
    await this.tmux("send-keys", key);
    await this.shows(question);
    await this.press("C-u");
    await this.type(text);
  }

  private async shows(words: RegExp): Promise<void> {
    await waitFor<true>(`the terminal to show ${words.source}`, async () => {
      const screen = await this.screen();
      return words.test(screen) ? { found: true } : { otherwise: screen };
    });
  }

  async type(text: string): Promise<void> {
    await this.tmux("send-keys", "-l", text);
    await this.settled();
  }

  async screen(): Promise<string> {
    return (await this.tmux("capture-pane", "-p")).trimEnd();
  }

  async close(): Promise<void> {
    await this.tmux("kill-server").catch(() => {});
    rmSync(this.home, { recursive: true, force: true });
  }

  /** The cursor counts: on the way to a link it is all that moves. */
  private async settled(): Promise<void> {
    const look = () => this.tmux("capture-pane", "-p", ";", "display-message", "-p", "#{cursor_x} #{cursor_y}");
    for (let last = "", now = await look(); now !== last; ) {
      last = now;
      await sleep(QUIET_MILLISECONDS);
      now = await look();
    }
  }

  private async tmux(...command: string[]): Promise<string> {
    return (await run("tmux", ["-S", this.socket, "-f", "/dev/null", ...command])).stdout;
  }
}

/** The first line that a program says of its version. */
export function versionOf(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8", env: { ...process.env, HOME: tmpdir() } }).split("\n")[0] ?? "";
}
