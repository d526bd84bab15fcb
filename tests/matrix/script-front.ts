import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const LATE_MILLISECONDS = 3000;

/** What becomes of the site's script on its way: it comes, it is refused, or it comes late, to each page anew. */
export type ScriptWay = "comes" | "blocked" | "late";

/** Stands before the site, as a slow line or a filter would. */
export class ScriptFront {
  way: ScriptWay = "comes";
  /** How often the script was asked for. */
  asked = 0;
  private upstream = "";
  private readonly server: Server = createServer((request, response) => void this.pass(request, response));

  static async start(): Promise<ScriptFront> {
    const front = new ScriptFront();
    await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
    return front;
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** @param address where the site answers */
  leadTo(address: string): void {
    this.upstream = address;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isScript = /\.js($|\?)/.test(request.url ?? "");
    if (isScript) this.asked++;
    if (isScript && this.way === "blocked") return void request.socket.destroy();
    if (isScript && this.way === "late") await sleep(LATE_MILLISECONDS);
    const { method, headers } = request;
    const onward = forward(new URL(request.url ?? "/", this.upstream), { method, headers }, (answer) => {
      const kept = isScript ? { "cache-control": "no-store" } : {};
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...kept });
      answer.pipe(response);
    });
    onward.once("error", () => response.destroy());
    request.pipe(onward);
  }
}
