import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

export type Answer = { status: number; location: string; body: string };
type Sent = { method?: string; headers?: Record<string, string>; body?: string };

/** A connection that is kept open, as a browser's is. */
export function connection(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 });
}

/** A connection for each client, made when it first asks. */
export function connections(): (client: number) => Agent {
  const agents: Agent[] = [];
  return (client) => {
    const agent = agents[client] ?? connection();
    agents[client] = agent;
    return agent;
  };
}

/** A browser as far as a server can tell: it keeps cookies, and shows each answer's status, where it leads, and its body. */
export class Browser {
  readonly cookies = new Map<string, string>();

  /** @param headers that it sends with every request */
  constructor(
    private readonly origin: string,
    private readonly agent: Agent,
    private readonly headers: Record<string, string> = {},
  ) {}

  get(path: string): Promise<Answer> {
    return this.send(path);
  }

  /** Sends a form. */
  post(path: string, fields: Record<string, string>): Promise<Answer> {
    const body = new URLSearchParams(fields).toString();
    return this.send(path, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" },
    });
  }

  postJson(path: string, body: unknown): Promise<Answer> {
    return this.send(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", Origin: this.origin, "Sec-Fetch-Site": "same-origin" },
    });
  }

  async send(path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answer> {
    const all: Record<string, string> = { ...this.headers, ...headers };
    if (this.cookies.size) all.Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (body !== undefined) all["Content-Length"] = String(Buffer.byteLength(body));
    return new Promise((resolve, reject) => {
      const sent = request(this.origin + path, { method, headers: all, agent: this.agent });
      sent.on("error", reject);
      sent.on("response", (answer) => {
        for (const cookie of answer.headers["set-cookie"] ?? []) this.keep(cookie);
        const { statusCode: status = 0, headers } = answer;
        text(answer).then((body) => resolve({ status, location: headers.location ?? "", body }), reject);
      });
      sent.end(body);
    });
  }

  private keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split("; ");
    const end = pair.indexOf("=");
    const [name, value] = [pair.slice(0, end), pair.slice(end + 1)];
    if (value === "" || attributes.some((attribute) => /^(Max-Age=0|Expires=Thu, 01 Jan 1970.*)$/i.test(attribute)))
      this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** @throws what came instead, in few words, so that the same failures count as one */
export function expectAnswer({ status, location }: Answer, step: string, expected: { status: number; location?: RegExp }): void {
  if (status === expected.status && (expected.location?.test(location) ?? true)) return;
  throw new Error(`${step}: ${status} ${location.split("?")[0]}`.trim());
}
