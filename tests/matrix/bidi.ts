/** A connection by WebDriver BiDi (W3C), which Firefox speaks without another program: commands, and the results that answer them. */
export class BiDi {
  private last = 0;
  private readonly waiting = new Map<number, { resolve(result: Result): void; reject(error: Error): void }>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener("message", ({ data }) => this.receive(JSON.parse(String(data))));
    socket.addEventListener("close", () => {
      for (const { reject } of this.waiting.values()) reject(new Error("the browser has ended"));
    });
  }

  /** @param address as the browser says it when it starts */
  static async connect(address: string): Promise<BiDi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve());
      socket.addEventListener("error", () => reject(new Error(`no connection to ${address}`)));
    });
    return new BiDi(socket);
  }

  send(method: string, params: object): Promise<Result> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  private receive(message: { id?: number; result?: Result; error?: string; message?: string }) {
    const waits = message.id === undefined ? undefined : this.waiting.get(message.id);
    if (!waits || message.id === undefined) return;
    this.waiting.delete(message.id);
    if (message.result) waits.resolve(message.result);
    else waits.reject(new Error(`${message.error}: ${message.message}`));
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a result has the shape that the specification gives to its command
type Result = any;
