import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { endChild } from "../end-child.ts";

/** A server of its own that does the least of what the site does. */
export class Floor {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  static async start(): Promise<Floor> {
    const child = fork(join(import.meta.dirname, "main.ts"), { env: { ...process.env, NODE_ENV: "production" } });
    const [{ port }] = (await once(child, "message")) as [{ port: number }];
    return new Floor(child, `http://127.0.0.1:${port}`);
  }

  /** Has it answer with this page: `/` is rendered by Remix for each request, `/bytes` is sent as it is. */
  async show(html: string): Promise<void> {
    await this.tell({ bytes: html, html });
    const own = await (await fetch(this.origin)).text();
    // An attribute more or less does not matter; a page that is not rendered does.
    if (Math.abs(own.length - html.length) > html.length / 5)
      throw new Error(`the floor has ${own.length} bytes instead of ${html.length}`);
  }

  /** Has it answer `/bytes` with these. */
  async send(bytes: string): Promise<void> {
    await this.tell({ bytes });
  }

  private async tell(message: { bytes: string; html?: string }): Promise<void> {
    this.child.send(message);
    await once(this.child, "message");
  }

  async stop(): Promise<void> {
    await endChild(this.child);
  }
}
