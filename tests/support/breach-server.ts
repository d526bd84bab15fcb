import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a collection of breached passwords was asked. */
export type AskedRange = { path: string; headers: IncomingMessage["headers"] };

/** A collection of breached passwords with a range interface, on loopback, as a real HTTP server. */
export class BreachServer {
  readonly asked: AskedRange[] = [];
  /** `silent` takes the request and says nothing; `broken` answers 500; `endless` never stops; `other` answers a page. */
  mood: "well" | "silent" | "broken" | "endless" | "moved" | "other" = "well";

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly url: string,
  ) {}

  /** @param passwords those that it knows; `padding` are such whose count is 0 */
  static async start({ passwords, padding = [] }: { passwords: string[]; padding?: string[] }): Promise<BreachServer> {
    const lines = [...passwords.map((password) => [sha1(password), "3"]), ...padding.map((password) => [sha1(password), "0"])];
    const server = createServer((request, response) => {
      const { url: path = "", headers } = request;
      breaches.asked.push({ path, headers });
      if (breaches.mood === "silent") return;
      if (breaches.mood === "broken") return void response.writeHead(500).end();
      if (breaches.mood === "moved") return void response.writeHead(302, { Location: `${path}x` }).end();
      if (breaches.mood === "other") return void response.end("<p>Welcome.</p>");
      if (breaches.mood === "endless") {
        const more = () => void (response.write("0".repeat(65_536)) ? setImmediate(more) : response.once("drain", more));
        response.on("error", () => {});
        return more();
      }
      const prefix = path.slice("/range/".length);
      const found = lines.filter(([hash = ""]) => hash.startsWith(prefix)).map(([hash = "", count]) => `${hash.slice(5)}:${count}`);
      response.end([`${"0".repeat(35)}:0`, ...found, `${"F".repeat(35)}:12`].join("\r\n"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const { port } = server.address() as AddressInfo;
    const breaches = new BreachServer(server, `http://127.0.0.1:${port}/range/`);
    return breaches;
  }

  /** May be asked for a second time. */
  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

export function sha1(password: string): string {
  return createHash("sha1").update(password).digest("hex").toUpperCase();
}
